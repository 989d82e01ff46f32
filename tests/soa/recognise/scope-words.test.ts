import { describe, expect, it } from "vitest";
import { applicability, fields, read, statuses, table } from "./grids.ts";

const said = [true, false, true, true];

describe("what is taken in and what is left out", () => {
  it.each([
    ["Included in SoA", "Included", "Excluded"],
    ["In SoA", "Yes", "No"],
    ["Part of SoA", "Yes", "No"],
    ["Scoping", "In scope", "Out of scope"],
    ["Scope", "In scope", "Out of scope"],
    ["Chosen", "Yes", "No"],
    ["Adopted", "Yes", "No"],
    ["Eingeschlossen / ausgeschlossen", "eingeschlossen", "ausgeschlossen"],
    ["In SoA aufgenommen", "aufgenommen", "nicht aufgenommen"],
    ["Inclus / exclu", "Inclus", "Exclu"],
    ["Incluse / exclue", "Incluse", "Exclue"],
    ["Périmètre", "Dans le périmètre", "Hors périmètre"],
    ["Incluido / Excluido", "Incluido", "Excluido"],
    ["Alcance", "Dentro del alcance", "Fuera del alcance"],
    ["Incluso / Escluso", "Incluso", "Escluso"],
    ["Ambito", "In ambito", "Fuori ambito"],
    ["Incluído/Excluído", "Incluído", "Excluído"],
    ["Escopo", "Dentro do escopo", "Fora do escopo"],
    ["Opgenomen in VvT", "Opgenomen", "Niet opgenomen"],
    ["Opgenomen / uitgesloten", "opgenomen", "UITGESLOTEN"],
    ["Ujęte / wyłączone", "Ujęte", "Wyłączone"],
    ["Ujęte w DS", "Tak", "Nie"],
    ["Wybrane", "Tak", "Nie"],
    ["Zahrnuto / vyloučeno", "ZAHRNUTO", "vylouceno"],
    ["Zahrnuté / vylúčené", "zahrnuté", "vylúčené"],
    ["Περιλαμβάνεται / Εξαιρείται", "Περιλαμβάνεται", "Εξαιρείται"],
    ["Επιλογή", "Επιλέγεται", "Δεν επιλέγεται"],
    ["採用／不採用", "採用", "除外"],
    ["対象／対象外", "対象", "対象外"],
    ["Inkluderad / undantagen", "Inkluderad", "Undantagen"],
    ["Inkludert / ekskludert", "Inkludert", "Ekskludert"],
    ["Kapsam içi / kapsam dışı", "Kapsam içi", "Kapsam dışı"],
  ])("%s: %s, %s", (heading, yes, no) => {
    expect(applicability(heading, [yes, no, yes, yes])).toEqual(said);
  });

  it.each(["Opgenomen in risicoregister", "Zahrnuto v registru rizik", "Incluida en el registro de riesgos"])(
    "%s asks of another register",
    (heading) => {
      expect(read(table([heading], [["Ja"], ["Nee"], ["Ja"], ["Ja"]])).report.tables[0]?.columns).not.toHaveProperty(
        "applicable",
      );
    },
  );
});

describe("a column of nothing but words of applicability says it by itself", () => {
  it.each([
    ["Treatment", "Applicable", "Not applicable"],
    ["Remarks", "Included", "Excluded"],
    ["ISMS", "In scope", "Out of scope"],
    ["Výstup", "aplikovatelné", "neaplikovatelné"],
    ["Excluded?", "Included", "Excluded"],
    ["Exclusion", "In scope", "Out of scope"],
  ])("under %s", (heading, yes, no) => {
    expect(fields("applicable", [heading], [[yes], [no], [yes], [yes]])).toEqual(said);
    expect(fields("applicable", [heading], [[no], [yes], [no], [no]])).toEqual(said.map((one) => !one));
  });

  it("where no other column asks for it", () => {
    const rows = [
      ["Applicable", "No"],
      ["Not applicable", "Yes"],
      ["Applicable", "Yes"],
    ];
    expect(fields("applicable", ["Treatment", "Applicable?"], rows)).toEqual([false, true, true]);
  });

  it("and a word for what is left out never says that it is in", () => {
    expect(fields("applicable", ["Excluded?"], [["Excluded"], ["N/A"], ["N/A"], ["No"]])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("boxes in one column", () => {
  it("a crossed one beside ticked ones may be either", () => {
    expect(applicability("Wybrane", ["☑", "☒", "☑", "☑"])).toEqual([true, null, true, true]);
    expect(applicability("Wybrane", ["☒", "☒", "☐", "☒"])).toEqual([true, true, null, true]);
    const worded = ["☑ Applicable", "☒ Applicable", "☒ Not applicable", "☒ Yes ☐ No", "☑ Applicable"];
    expect(applicability("Applicable", worded)).toEqual([true, null, false, true, true]);
    const said = ["☑ Implemented", "☒ Implemented", "☒", "☑ Planned"];
    expect(statuses("Status", said)).toEqual(["implemented", undefined, undefined, "planned"]);
  });
  it("an empty one leaves out where the reason says so", () => {
    const rows = [
      ["☑", "Required by law"],
      ["☐", "Not applicable – no development"],
      ["☐", "To be looked at"],
      ["☑", "Risk R-4"],
    ];
    expect(fields("applicable", ["Selected", "Justification"], rows)).toEqual([true, false, null, true]);
  });
});

describe("a control that somebody else does as well", () => {
  it.each([
    ["Scope", "In scope", "Inherited (AWS)", "Shared (AWS / us)", "Out of scope"],
    ["Scope status", "Yes", "Inherited", "Partially inherited", "No"],
    ["Périmètre", "Dans le périmètre", "Hérité", "Partagée", "Hors périmètre"],
    ["Alcance", "Dentro del alcance", "Heredado (AWS)", "Compartido", "Fuera del alcance"],
  ])("%s: is in scope beside %s", (heading, yes, inherited, shared, no) => {
    expect(applicability(heading, [yes, inherited, shared, no])).toEqual([true, true, true, false]);
  });

  it.each([
    ["Scope", ["Group", "Local", "Shared", "Shared"]],
    ["Scope", ["In scope", "Out of scope", "Shared?", "Inherited, to be confirmed"]],
    ["Scope", ["In scope", "Out of scope", "Inherited, but not for us", "Shared: tbd"]],
  ])("%s: %s is not said to be", (heading, answers) => {
    expect(applicability(heading, answers).slice(2)).toEqual([null, null]);
  });
});
