import { describe, expect, it } from "vitest";
import { fields, grid, read, table, type Value } from "./grids.ts";

const answers = ["Yes", "No", "Yes", "No"];
const list = (headings: string): string[] => headings.split("|").map((heading) => heading.trim());

/** What a table with one column of answers says of applicability, status and reasons, and whether the column is named. */
const said = (heading: string, texts: readonly Value[] = answers) => {
  const { soa, report } = read(
    table(
      [heading],
      texts.map((text) => [text]),
    ),
  );
  const unasked = report.warnings.find(({ code }) => code === "import.column-unasked")?.message ?? "";
  return {
    decided: soa.items.flatMap(({ applicable, status }) => [applicable ?? [], status ?? []].flat()),
    isNamed: unasked.includes(heading.slice(0, 50)),
    extra: soa.items[0]?.extra?.[heading],
  };
};
const undecided = { decided: [], isNamed: true, extra: "Yes" };

describe("a yes under a heading that asks in part how far a control is decides nothing, and is named", () => {
  it.each([
    ["en", "In progress | Implementation planned | Implementation scheduled | Implementation started"],
    ["en", "Implementation pending | Implementation deferred | Implementation delayed | Implementation plan exists"],
    ["en", "Implementation issues | Implemented partially | Will be implemented | Should be implemented"],
    ["de", "Umsetzung geplant (J/N) | In Umsetzung | Umsetzung begonnen | Umsetzung verzögert | Soll umgesetzt werden"],
    ["fr", "Mise en œuvre prévue | Mise en œuvre planifiée | Mise en œuvre en cours | Plan de mise en œuvre"],
    ["es", "Parcialmente implementado | Implementación prevista | Implementación en curso | Será implementado"],
    ["it", "Parzialmente attuato | Attuazione prevista | Attuazione in corso | Sarà implementato"],
    ["nl", "Gedeeltelijk geïmplementeerd | Wordt geïmplementeerd | Implementatie gepland"],
    ["pl", "Częściowo wdrożone | Wdrożenie w toku | Planowane wdrożenie | Zostanie wdrożone"],
    ["cs", "Částečně implementováno | Plánovaná implementace | Implementace probíhá | Bude implementováno"],
    ["pt", "Parcialmente implementado | Em andamento | Implementação prevista | Será implementado"],
    ["el", "Μερικώς υλοποιημένο | Υλοποίηση σε εξέλιξη | Προς υλοποίηση"],
    ["ja", "実施予定 | 実施中 | 実施計画 | 一部実施"],
    [
      "what is done of something else",
      "Self-assessment complete | Assessment completed | Review complete | Interview done",
    ],
    ["of something else", "Documentation complete | Action plan in place | Owner in place | Response received"],
    ["of something else", "Compliance risk | Policy implemented | Évaluation terminée | Status Dokumentation"],
    ["of something else", "教育実施 | 監査実施 | レビュー実施 | 内部監査実施状況"],
  ])("%s: %s", (_, headings) => {
    for (const heading of list(headings)) {
      const { decided, extra } = said(heading);
      expect([heading, decided, extra]).toEqual([heading, [], "Yes"]);
    }
  });
  it.each(["Implementation planned", "Umsetzung geplant (J/N)", "Owner in place", "教育実施", "Policy implemented"])(
    "%s is named",
    (heading) => {
      expect(said(heading)).toEqual(undecided);
    },
  );
  it("a mark is no more than a yes", () => {
    expect(said("In Umsetzung", ["x", null, "x", "x"]).decided).toEqual([]);
  });
  it.each(["État d’application", "Estado de aplicación", "Stato di applicazione", "Stav zavedení", "Umsetzungsstand"])(
    "'%s' asks how far controls are",
    (heading) => {
      const sheet = table(
        ["Applicable", heading],
        [
          ["Oui", "Implemented"],
          ["Oui", "Planned"],
          ["Oui", "Implemented"],
        ],
      );
      expect(read(sheet).soa.items.map(({ status }) => status)).toEqual(["implemented", "planned", "implemented"]);
    },
  );

  it.each(["Finding status", "Ticket status", "Action status", "Audit status", "Translation status"])(
    "nor do words that tell the progress of anything: %s",
    (heading) => {
      expect(said(heading, ["Completed", "Open", "Completed", "Open"]).decided).toEqual([]);
    },
  );
});

describe("a yes under a heading that asks in part whether a control applies decides nothing, and is named", () => {
  it.each([
    "Remediation required? | Risk treatment required | Treatment required | Exception required | Evidence required",
    "Selected for treatment | Included in RTP | Included in risk treatment plan",
    "Required by regulator | Required by NIST | Required by parent company | Required by HQ | Required by group",
    "In scope for SOC 2 | In scope for PCI | Included in scope of SOC 2 | Applies to contractors | Applies to employees",
    "Applicable to cloud | Applicable to remote work | Applicable risk | Included in supplier contract | Included in BCP",
    "Selected as key control | Applicability to be confirmed | Applicability reviewed",
    "Anwendbar auf Lieferanten | Gilt für Mitarbeiter | Anwendbarkeit begründet | Anwendbarkeit bestätigt",
    "Applicable aux fournisseurs | Applicabilité justifiée | Aplica a proveedores | Legislación aplicable",
    "Applicabile ai fornitori | Normativa applicabile | Van toepassing op leveranciers | Dotyczy dostawców",
    "Relevantní pro GDPR | Platí pro dodavatele | Legislação aplicável | Εφαρμόζεται σε προμηθευτές | 適用法令",
    "Not applicable to cloud | Out of scope for cloud | Excluded from scope of certification",
  ])("%s", (headings) => {
    for (const heading of list(headings)) {
      const { decided, extra } = said(heading);
      expect([heading, decided, extra]).toEqual([heading, [], "Yes"]);
    }
  });
  it.each([
    "Applies to contractors",
    "Remediation required?",
    "Applicability to be confirmed",
    "Not applicable to cloud",
  ])("%s is named", (heading) => {
    expect(said(heading)).toEqual(undecided);
  });
  it("a law named below it leaves nothing out by N/A", () => {
    expect(said("Legislación aplicable", ["RGPD", "N/A", "RGPD", "LOPD"]).decided).toEqual([]);
  });
  it("of a gap assessment the remediation that is not required excludes nothing", () => {
    const rows = [
      ["Implemented", "No", null],
      ["Partially implemented", "Yes", "Write it down"],
      ["Implemented", "No", null],
    ];
    const headings = ["Current status", "Remediation required?", "Remediation plan"];
    expect(fields("applicable", headings, rows)).toEqual([null, null, null]);
    expect(fields("status", headings, rows)).toEqual(["implemented", "partial", "implemented"]);
  });
  it.each(["Waiver", "Exempt", "Not applicable to cloud"])("%s undoes no plain answer beside it", (heading) => {
    const rows = [
      ["Yes", "Yes"],
      ["Yes", "No"],
      ["No", "No"],
    ];
    expect(fields("applicable", ["Applicable", heading], rows)).toEqual([true, true, false]);
  });
});

describe("a heading that asks and says nothing else is asked as a whole", () => {
  it.each([
    "Applicable to Acme Ltd (Yes/No) | Is this control applicable to our organisation? | Applicable (see policy)",
    "Applicable according to policy | Control needed? | Is the control needed? | Necessary control | Necessary",
    "Control relevant? | Control applied? | Control in use | Reviewed applicability | Applicable Y/N - approved",
    "Nécessaire | Adopté | Konieczne | Przyjęte | Nutné | Platí | 対象 | 必要 | 適用有無 | Currently applicable",
    "Ist die Maßnahme anwendbar? | La mesure est-elle applicable ? | ¿Aplica el control a la organización?",
    "Czy zabezpieczenie ma zastosowanie? | Je opatření aplikovatelné? | Is de maatregel van toepassing?",
    "In scope, not excluded | Controls in scope | ISO 27001:2022 applicable | Aplica / Applies",
  ])("applicability: %s", (headings) => {
    for (const heading of list(headings)) {
      const { soa } = read(
        table(
          [heading],
          answers.map((text) => [text]),
        ),
      );
      expect([heading, soa.items.map(({ applicable }) => applicable)]).toEqual([heading, [true, false, true, false]]);
    }
  });
  it.each([
    "Implemented in 2024? | Umgesetzt? | In place at HQ | Fully implemented | Implementation complete",
    "Is the control implemented? | Implemented (Y/N) | Currently implemented | Mesure mise en œuvre | Ist umgesetzt",
    "Zostało wdrożone | 実施有無 | Implemented by us | Requirement met",
  ])("status: %s", (headings) => {
    for (const heading of list(headings)) {
      const statuses = fields(
        "status",
        [heading],
        answers.map((text) => [text]),
      );
      expect([heading, statuses]).toEqual([heading, ["implemented", "not-started", "implemented", "not-started"]]);
    }
  });
  it("a name is known where the sheet bears it", () => {
    const sheet = table(
      ["Applicable to Acme"],
      answers.map((text) => [text]),
    );
    expect(read(sheet).soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null]);
    const named = read({ ...sheet, sheet: "SoA Acme" }).soa.items.map(({ applicable }) => applicable);
    expect(named).toEqual([true, false, true, false]);
    const rows = answers.map((text, at) => [`A.5.${at + 1}`, "t", text]);
    const under = (above: readonly string[]) =>
      read(grid([above, [], ["Control ID", "Title", "Applicable to Acme"], ...rows])).soa.items[1]?.applicable;
    expect(under(["Statement of Applicability, Acme"])).toBe(false);
    expect(under(["Supplier", "Acme", "Berlin"])).toBe(null);
  });
});

describe("reasons for inclusion", () => {
  it.each([
    ["Required by law", "Required by contract", "Required by risk assessment"],
    ["Requis par la loi", "Requis par contrat", "Requis par l'analyse de risques"],
  ])("stand under headings that tell what asks for the control: %s, %s, %s", (...headings) => {
    const rows = [
      ["Yes", "No", "No"],
      ["No", "Yes", "No"],
      ["No", "No", "No"],
    ];
    const { items } = read(table(headings, rows)).soa;
    expect(items.map(({ applicable }) => applicable ?? null)).toEqual([true, true, null]);
    expect(items.map(({ inclusion }) => inclusion ?? [])).toEqual([["legal"], ["contract"], []]);
  });
});

describe("a yes or no under a status each", () => {
  it.each([
    ["Implemented", "In progress", "Planned"],
    ["Umgesetzt", "In Umsetzung", "Geplant"],
    ["Mis en œuvre", "En cours", "Planifié"],
    ["Implementado", "En curso", "Planificado"],
    ["Implementato", "In corso", "Pianificato"],
    ["Wdrożone", "W toku", "Planowane"],
  ])("%s, %s, %s", (...headings) => {
    const rows = [
      ["Yes", "No", "No"],
      ["No", "Yes", "No"],
      ["No", "No", "Yes"],
      ["No", "No", "No"],
    ];
    expect(fields("status", headings, rows)).toEqual(["implemented", "partial", "planned", "not-started"]);
  });
});

describe("columns that ask the same of different places", () => {
  it("decide together, and leave open what differs", () => {
    const { soa, codes } = read(
      table(
        ["Applicable Berlin", "Applicable Munich"],
        [
          ["Yes", "Yes"],
          ["Yes", "No"],
          ["No", "No"],
        ],
      ),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, null, false]);
    expect(codes).toEqual(["import.applicable-places-differ"]);
  });
});

describe("what is aimed at, or was once, says nothing of how far a control is", () => {
  const words = ["Implemented", "Planned", "Implemented", "Implemented"];
  const levels = [0, 3, 4, 5];

  it.each([
    ["Target status | Planned status | Status (target) | Future state | Proposed status | Expected status", words],
    ["Soll-Status | Zielstatus | Statut cible | Estado objetivo | Implementation status (planned)", words],
    [
      "Target maturity | Score wanted | Desired level | Niveau souhaité | Maturity target | Soll-Reifegrad | Zielreifegrad | Madurez objetivo",
      levels,
    ],
    ["Planned % | Target completion %", ["100%", "50%", "100%", "0%"]],
    ["Previous status | Status (old) | Statut précédent | Former implementation status | Estado anterior", words],
  ] as const)("%s", (headings, texts) => {
    for (const heading of list(headings)) expect([heading, said(heading, texts).decided]).toEqual([heading, []]);
  });

  it.each([
    "Status (implemented, planned, not started)",
    "Status: implemented / planned / open",
    "Implemented/planned/open",
    "Implementation status",
    "Zielerreichung",
  ])("a heading that lists its answers asks for what is: %s", (heading) => {
    expect(said(heading, words).decided).toEqual(["implemented", "planned", "implemented", "implemented"]);
  });

  it("nor does it beside a column of what is, which nobody filled in yet", () => {
    const rows = words.map((word) => ["", word]);
    expect(fields("status", ["Current status", "Target status"], rows)).toEqual(Array(4).fill(undefined));
  });

  it("nor is who had it before its owner", () => {
    const people = [["A. Moss"], ["B. Dale"], ["A. Moss"], ["B. Dale"]];
    for (const heading of ["Previous owner", "Former owner", "Control owner (old)"])
      expect([heading, fields("owner", [heading], people)]).toEqual([heading, Array(4).fill(undefined)]);
    expect(fields("owner", ["Former owner", "Owner"], [["A. Moss", "B. Dale"]])).toEqual(["B. Dale"]);
  });
});
