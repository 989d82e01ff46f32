import { describe, expect, it } from "vitest";
import { fields, statuses } from "./grids.ts";

describe("words for what is done, begun and not begun, as people say them", () => {
  it.each([
    ["Position at last review", "Established", "Partly established", "Still to do"],
    ["Delivery status", "Delivered", "Being delivered", "Yet to be started"],
    ["Where at", "Bedded in", "Under way", "Yet to start"],
    ["State of play", "Rolled out", "Under roll-out", "Not there yet"],
    ["Status", "In force", "Being introduced", "Not commenced"],
    ["Status", "Full", "Partial", "Nil"],
    ["Status", "Implemented", "Part implemented", "Nothing done"],
    ["Status", "Up and running", "Nearly done", "To do"],
    ["Status", "Operating", "Design only", "Not operating"],
    ["Stand der Dinge", "fertig", "fast fertig", "noch nichts"],
    ["Umges.", "ja", "teilw.", "nein"],
    ["Niveau", "Totale", "Partielle", "Nulle"],
    ["Où en est-on ?", "Prêt", "Bien avancé", "Rien encore"],
    ["Grado de avance", "Listo", "Avanzado", "Sin iniciar"],
    ["A che punto siamo", "Totale", "Ben avviato", "Non cominciato"],
    ["Grau de execução", "Total", "Parcial", "Nulo"],
    ["Hoe ver zijn we?", "Uitgerold", "Half klaar", "Nog niet begonnen"],
    ["Etap", "wdrożono", "w toku", "nie rozpoczęto"],
    ["Jak jsme daleko", "Hotovo", "Skoro hotovo", "Ještě nezačato"],
    ["Στάδιο υλοποίησης", "Έτοιμο", "Προχωρημένο", "Δεν άρχισε"],
    ["実施段階", "展開済み", "展開中", "未開始"],
  ])("%s: %s, %s, %s", (heading, done, begun, open) => {
    expect(statuses(heading, [done, begun, open, done])).toEqual([
      "implemented",
      "partial",
      "not-started",
      "implemented",
    ]);
  });

  it.each([
    ["Statut", "Totale", "Non totale", "Nulle"],
    ["Stato", "Totale", "Non totale", "Nulla"],
    ["Status", "Geheel", "Niet geheel", "Niet ingevoerd"],
  ])("what is done, but not wholly, is done in part: %s, %s, %s, %s", (heading, done, begun, open) => {
    expect(statuses(heading, [done, begun, open])).toEqual(["implemented", "partial", "not-started"]);
  });

  it("what is scheduled for a time is planned", () => {
    expect(statuses("Delivery status", ["Scheduled Q3", "Delivered", "Being delivered"])).toEqual([
      "planned",
      "implemented",
      "partial",
    ]);
  });

  it.each(["Pronto", "There is no policy", "Being reviewed by legal", "To be introduced by the parent"])(
    "%s is not done",
    (text) => {
      expect(statuses("Status", ["Implemented", text, "Planned", "Implemented"])[1]).not.toBe("implemented");
    },
  );

  it.each(["Stage of the contract", "Etap rekrutacji", "Position of the owner", "Delivery note"])(
    "%s asks for something else",
    (heading) => {
      expect(
        fields(
          "status",
          [heading, "Status"],
          [
            ["Done", "Planned"],
            ["Done", "Planned"],
            ["Done", "Open"],
          ],
        ),
      ).toEqual(["planned", "planned", "not-started"]);
    },
  );
});

describe("levels of maturity in words", () => {
  it.each([
    ["Nivel actual", "Inexistente", "Repetible", "Definido", "Gestionado"],
    ["Aktuelles Niveau", "nicht existent", "Wiederholbar", "Definiert", "Gesteuert"],
    ["Niveau actuel", "Inexistant", "Reproductible", "Défini", "Géré"],
    ["Livello attuale", "Inesistente", "Ripetibile", "Definito", "Gestito"],
    ["Nível atual", "Inexistente", "Repetível", "Definido", "Gerenciado"],
    ["Huidig niveau", "Niet bestaand", "Herhaalbaar", "Gedefinieerd", "Beheerst"],
    ["Obecny poziom", "Nieistniejące", "Powtarzalne", "Zdefiniowane", "Zarządzane"],
    ["Současná úroveň", "Neexistující", "Opakovatelné", "Definované", "Řízené"],
  ])(
    "%s: what stands beside a level that can be repeated is further",
    (heading, none, repeatable, defined, managed) => {
      expect(statuses(heading, [none, repeatable, defined, managed])).toEqual([
        "not-started",
        "partial",
        "implemented",
        "implemented",
      ]);
    },
  );

  it("without it nobody knows of which model they are, and less is said of them", () => {
    expect(statuses("Nivel actual", ["Inicial", "Gestionado", "Definido", "Optimizado"])).toEqual([
      "partial",
      "partial",
      "partial",
      "implemented",
    ]);
  });

  it.each(["Nivel actual", "Niveau actuel", "Aktuelle Stufe"])(
    "%s: numbers from 1 are levels of anything",
    (heading) => {
      expect(statuses(heading, ["1", "2", "3", "4"])).toEqual([undefined, undefined, undefined, undefined]);
    },
  );
});
