import { describe, expect, it } from "vitest";
import { fields } from "./grids.ts";

const column = (field: "applicable" | "status", heading: string, written: readonly string[]) =>
  fields(
    field,
    [heading],
    written.map((value) => [value]),
  );
const applicable = (written: readonly string[]) => column("applicable", "Applicable", written);
const status = (written: readonly string[]) => column("status", "Status", written);

describe("answers with a number or a code", () => {
  it.each([
    ["a number before it", ["1 - Yes", "2 = No", "3. Not applicable", "(1) Yes"], [true, false, false, true]],
    ["what is not decided yet", ["0 - Not assessed", "1 - Yes", "2 - No"], [null, true, false]],
    ["the number of a SharePoint list", ["1;#Yes", "No;#2", ";#Yes;#", "Yes"], [true, false, true, true]],
    ["a code before it", ["A - Applicable", "NA - Not applicable", "E = Excluded"], [true, false, false]],
    ["a letter that says the contrary", ["S - No", "N - sí", "S (no)", "S - sí"], [null, null, null, true]],
    ["a place before it", ["HR: no", "VM: out of scope", "UK - no", "DE: ja", "Yes"], [null, null, null, null, true]],
    ["a letter with its reason", ["Y - legal", "N - not needed", "Y - R-4"], [true, false, true]],
    ["a code that the words explain", ["N - Necessary", "N (necessary)", "A - applicable"], [true, true, true]],
    [
      "a word with its reason, and N/A with its own",
      ["In (inherited from Group)", "Out (outsourced)", "N/A - não desenvolvemos modelos", "N/A - não há nuvem"],
      [true, false, false, false],
    ],
    [
      "a code before words that nobody knows",
      ["N - New control", "N - Notwendige Maßnahme", "N – normativ verlangt", "Y - Yet to decide", "Yes"],
      [null, null, null, null, true],
    ],
    [
      "a code before words of what is to be done",
      ["NA - Not assessed", "N/A - Not audited", "N - Not implemented", "N - none", "NA - No asignado"],
      [null, null, null, null, null],
    ],
    [
      "a reason behind a no",
      [
        "N - no software development",
        "N – no own data centre",
        "N/A - no AI systems",
        "N - not relevant for us",
        "Yes",
        "No",
      ],
      [false, false, false, false, true, false],
    ],
    [
      "a remark behind a letter",
      ["Y, see policy", "N, not needed", "N: outsourced", "Y - critical"],
      [true, false, false, true],
    ],
    [
      "a change",
      [
        "Yes -> No",
        "Yes (now: no)",
        "Yes, then no",
        "Yes / now no",
        "Ja, derzeit nicht",
        "No (now yes)",
        "Yes, later n/a",
      ],
      Array(7).fill(null),
    ],
    [
      "what is still open",
      ["Ja (noch zu klären)", "No - planned 2026", "No - but planned", "n.a. - no site"],
      [null, null, null, false],
    ],
    [
      "no change",
      ["Yes, no exceptions", "Yes - no deviations", "Yes, appendix N", "No, see n.5"],
      [true, true, true, false],
    ],
    [
      "both answers",
      ["Yes;#No", "Yes; No", "ja oder nein", "NO - YES", "1. Yes; 2. No", "Yes"],
      [...Array(5).fill(null), true],
    ],
  ])("%s", (_, written, said) => {
    expect(applicable(written)).toEqual(said);
  });
  it.each([
    [
      "a code before it",
      ["FI - Fully implemented", "P - Partially implemented", "NI: Not implemented"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "the number of a SharePoint list",
      ["4;#Implemented", ";#Planned;#", "Planned"],
      ["implemented", "planned", "planned"],
    ],
    [
      "a code that the words explain",
      ["NA - Not assessed", "NC - Not checked", "NI - Needs improvement", "NC - Not costed", "NC - Non-compliant"],
      ["not-assessed", "not-assessed", "partial", undefined, "not-started"],
    ],
    [
      "a template's choice",
      ["Yes/No", "Ja / Nein", "Yes", "Yes; No"],
      [undefined, undefined, "implemented", undefined],
    ],
  ])("about the status: %s", (_, written, said) => {
    expect(status(written)).toEqual(said);
  });
});

describe("a list of answers that a template leaves in place", () => {
  const lists = [
    "1. Yes; 2. No",
    "1=Yes, 2=No",
    "(1) Ja (2) Nein",
    "a) Oui b) Non",
    "0 - No / 1 - Yes",
    "1. Applicable; 2. Not applicable",
    "1. Sí\n2. No\n3. N/A",
    "1)適用 2)適用除外",
  ];
  it.each(lists)("is no decision: %s", (text) => {
    expect(applicable([text, "Yes", "No"])).toEqual([null, true, false]);
  });
  it.each(["1 = Umgesetzt, 2 = Geplant", "(1) Planned (2) Implemented", "1. Fait; 2. En cours; 3. À faire"])(
    "is no status: %s",
    (text) => {
      expect(status([text, "Implemented", "Planned"])).toEqual([undefined, "implemented", "planned"]);
    },
  );
  it("is none where one answer stands with a number", () => {
    expect(applicable(["1. Yes", "2. No", "1 - Yes"])).toEqual([true, false, true]);
  });
});

describe("a word with a letter wrong", () => {
  it("says what it was to say, where no other is like it", () => {
    expect(applicable(["Appplicable", "Not aplicable", "Nicht anwenbar", "Inapplicable", "Yes"])).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(status(["Implmented", "Partialy implemented", "Unimplemented", "In progres"])).toEqual([
      "implemented",
      "partial",
      "not-started",
      "partial",
    ]);
  });
  it.each([
    ["Now applicable", "Nos aplica", "Now in scope"],
    ["Ni se aplică", "Now required", "Incompletely"],
  ])("is none where a short word is another one: %s, %s, %s", (...written) => {
    expect(applicable(["Yes", "No", ...written])).toEqual([true, false, null, null, null]);
  });
  it.each([
    ["Implemented", "Now implemented", "Net geïmplementeerd", "Nyní zavedeno"],
    ["Implementado", "Implementando", "Realizará", "Verificando"],
    ["Mis en œuvre", "Réaliser", "Contrôler", "Finaliser"],
    ["Wdrożone", "Wprowadzane", "Sprawdzane", "Wykonanie"],
    ["Zavedeno", "Zaváděno", "Zaváděné", "Prováděno"],
    ["Implementerad", "Implementera", "Implementere", "Implementerer"],
  ])("is none where another form of the word says something else: %s, %s, %s, %s", (_, ...written) => {
    expect(status(["Implemented", "Planned", ...written])).toEqual([
      "implemented",
      "planned",
      ...written.map(() => undefined),
    ]);
  });
  it("is not read in a language in which a letter turns a word round", () => {
    expect(status(["Uygulanıyor", "Uygulanmiyordu", "Uygulanıyordu"])).toEqual(["implemented", undefined, undefined]);
  });
});

describe("abbreviations that depend on what stands beside them", () => {
  it("S.O. is sans objet in French, and decides nothing elsewhere", () => {
    expect(applicable(["Oui", "S.O.", "SO", "Non concerné"])).toEqual([true, false, false, false]);
    expect(applicable(["Ja", "s.o.", "Nein"])).toEqual([true, null, false]);
    expect(status(["Mis en œuvre", "s.o.", "Planifié"])).toEqual(["implemented", undefined, "planned"]);
  });
  it.each([
    [
      ["C", "OFI", "mNC", "MNC"],
      ["implemented", "implemented", "partial", "not-started"],
    ],
    [
      ["I", "P", "NI"],
      ["implemented", "partial", "not-started"],
    ],
    [
      ["I", "PI", "P", "NI"],
      ["implemented", "partial", "planned", "not-started"],
    ],
  ])("%s", (written, said) => {
    expect(status(written)).toEqual(said);
  });
});

describe("letters of two scripts in a word", () => {
  it("are read as the one", () => {
    expect(applicable(["Nαι", "Όχι", "Oχι", "Ναι"])).toEqual([true, false, false, true]);
    expect(applicable(["Дa", "Нет", "Hет", "Да"])).toEqual([true, false, false, true]);
  });
});

describe("words that people use for what is in and out", () => {
  it.each([
    ["berücksichtigt", "nicht berücksichtigt"],
    ["erforderlich", "nicht erforderlich"],
    ["im Geltungsbereich", "außerhalb Geltungsbereich"],
    ["WAHR", "FALSCH"],
    ["dans le périmètre", "hors périmètre"],
    ["requis", "non requis"],
    ["concerné", "non concerné"],
    ["seleccionado", "no seleccionado"],
    ["dentro del alcance", "fuera del alcance"],
    ["Sí aplica", "No aplica"],
    ["selezionato", "non selezionato"],
    ["in ambito", "fuori ambito"],
    ["selecionado", "não selecionado"],
    ["opgenomen", "niet opgenomen"],
    ["vereist", "niet vereist"],
    ["włączone", "wyłączone"],
    ["w zakresie", "poza zakresem"],
    ["zahrnuto", "vyloučeno"],
    ["platí", "neplatí"],
    ["εντός πεδίου", "εκτός πεδίου"],
    ["περιλαμβάνεται", "δεν περιλαμβάνεται"],
    ["採用する", "不採用"],
    ["該当する", "該当しない"],
    ["対象", "対象外"],
    ["chosen", "not chosen"],
    ["retained", "rejected"],
    ["igaz", "hamis"],
    ["истина", "ложь"],
  ])("%s, %s", (yes, no) => {
    expect(applicable([yes, no, yes, yes])).toEqual([true, false, true, true]);
  });
});

describe("words that people use for how far a control is", () => {
  it.each([
    ["en", "Addressed", "Being developed", "On the roadmap", "Outstanding", "To be reviewed"],
    ["de", "eingerichtet", "im Aufbau", "beabsichtigt", "noch nicht begonnen", "unklar"],
    ["fr", "opérationnelle", "à améliorer", "envisagé", "inexistante", "à vérifier"],
    ["es", "en vigor", "mejorable", "en planificación", "sin implementar", "por definir"],
    ["it", "messo in atto", "da completare", "in programma", "non esistente", "da verificare"],
    ["pt", "cumprido", "a melhorar", "agendado", "não cumprido", "por definir"],
    ["nl", "op orde", "onvolledig", "voorgenomen", "afwezig", "nader te bepalen"],
    ["pl", "działa", "do poprawy", "w planach", "brak wdrożenia", "do ustalenia"],
    ["cs", "nasazeno", "zčásti", "bude zavedeno", "neexistuje", "k posouzení"],
    ["el", "σε εφαρμογή", "ελλιπές", "προβλέπεται", "λείπει", "προς αξιολόγηση"],
    ["ja", "達成", "作業中", "対応予定", "未達成", "要確認"],
  ])("%s", (_, done, part, planned, open, unknown) => {
    expect(status([done, part, planned, open, unknown])).toEqual([
      "implemented",
      "partial",
      "planned",
      "not-started",
      "not-assessed",
    ]);
  });
});

it.each<[written: string, applies: boolean | null]>([
  ["Applicable to all customers", true],
  ["Applicabile con limitazioni", true],
  ["Použito s výjimkou skladu", true],
  ["Applicable depuis la charte 2022", true],
  ["Aplica solo en la sede", true],
  ["Applicable to none of the sites", null],
  ["Aplica a ninguna sede", null],
  ["Applicable to be confirmed", null],
  ["Aplica a partir de 2027", null],
  ["Not applicable to Leeds", null],
])("a limit behind an answer leaves a yes what it is: '%s'", (written, applies) => {
  const plain = ["Yes", "No", "Yes", "No", "Yes"].map((answer) => [answer]);
  expect(fields("applicable", ["Applicable"], [[written], ...plain])[0]).toBe(applies);
});

it.each<[written: string, status: string | undefined]>([
  ["Implemented (branch 2 no)", undefined],
  ["Implantado (nave 2 no)", undefined],
  ["Implemented (ISO doc 12)", "implemented"],
  ["Implantado al 100%", "implemented"],
  ["Planificado 2T", "planned"],
  ["Previsto para 2027", "planned"],
  ["Budgeted FY26", "planned"],
  ["Implemented in 2027", undefined],
  ["x", undefined],
])("a status among words: '%s'", (written, status) => {
  const words = ["Implemented", "Planned", "Not started", "Implemented"].map((word) => [word]);
  expect(fields("status", ["Status"], [[written], ...words])[0]).toBe(status);
});
