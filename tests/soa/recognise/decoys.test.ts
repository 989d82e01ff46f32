import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

type Rows = readonly (readonly (string | number | null)[])[];

const numbered = (ids: readonly string[], texts: readonly string[], ...rest: string[]): Rows =>
  ids.map((id, at) => [id, texts[at % texts.length] ?? "", ...rest]);

const clauses = ["4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.1", "6.2", "7.1", "7.2", "7.3", "8.1", "8.2", "9.1"];

describe("numbers that look like controls and are none", () => {
  it.each<[string, string, Rows]>([
    [
      "clauses of ISO 9001",
      "Checklist",
      [
        ["ISO 9001:2015 gap checklist"],
        [],
        ["Clause", "Requirement", "Applicable", "Compliance"],
        ...numbered(
          clauses,
          ["Understanding the organization and its context", "Leadership and commitment"],
          "Yes",
          "Full",
        ),
      ],
    ],
    [
      "questions of a supplier's form with numbers of their own",
      "Questions",
      [
        ["No.", "Question", "Applicable?", "Answer"],
        ...numbered(["1.1", "1.2", "1.3"], ["What is your legal name?", "How many staff do you have?"], "No", "Yes"),
        ...numbered(
          ["5.1", "5.2", "5.3", "6.1", "6.2", "8.1", "8.2", "8.3"],
          ["Where will our data be kept?", "Do you encrypt backups?", "Who has access to it?"],
          "Yes",
          "Yes",
        ),
      ],
    ],
    [
      "chapters of a report with their pages",
      "Chapters",
      [
        ["No", "Chapter", "Page", "Author", "Status"],
        ...numbered(
          ["5.1", "5.2", "6.1", "7.1", "8.1", "8.2", "8.3"],
          ["Key figures", "Incidents", "Training"],
          "3",
          "GRC",
          "open",
        ),
      ],
    ],
    [
      "the same without its name, by what the titles are about",
      "Checklist",
      [
        ["Clause", "Requirement", "Compliance"],
        ...numbered(
          clauses,
          ["Customer focus", "Quality policy", "Quality objectives and planning to achieve them"],
          "Full",
        ),
      ],
    ],
    [
      "a list of prices",
      "Preise",
      [
        ["Leistungskatalog"],
        ["Pos.", "Leistung", "Einheit", "im Basispaket", "Bemerkung"],
        ...numbered(
          ["5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "7.1", "7.2", "7.3", "8.1", "8.2", "8.3", "8.4"],
          ["Beratung Richtlinien", "Externer ISB", "Workshop Rollen"],
          "Tag",
          "nein",
          "ab 3 Tagen Rabatt",
        ),
      ],
    ],
    [
      "a plan of tests",
      "UAT",
      [
        ["TC", "Test case", "Applicable", "Expected", "Result"],
        ...numbered(
          ["5.1.1", "5.1.2", "6.1.1", "6.2.1", "8.1.1", "8.1.2", "8.2.3", "9.1.1", "9.2.1"],
          ["Login with valid user", "Mobile layout", "Voucher twice"],
          "Y",
          "Refused",
          "Pass",
        ),
      ],
    ],
    [
      "minutes of a meeting",
      "2025-10-14",
      [
        ["Item", "Topic", "Discussion", "Decision"],
        ["4.1", "Scope", "School network stays outside", "agreed"],
        ["4.2", "Interested parties", "Water board asked", "send it"],
        ["5.1", "Policy", "Mayor wants one page", "clerk to draft"],
        ["5.2", "Roles", "IT officer is also data officer", "back in December"],
        ["6.1", "Training", "31 of 44 attended", "repeat in January"],
        ["8.1", "Laptops", "Six are older", "replace"],
      ],
    ],
    [
      "tasks numbered below the points of a list",
      "Actions",
      [
        ["No.", "What", "Who", "Status"],
        ...numbered(
          ["5.1-a", "5.1-b", "7.1-a", "8.2-a", "8.2-b"],
          ["One page policy", "Lock", "Restore test"],
          "Clerk",
          "open",
        ),
      ],
    ],
    [
      "a register of documents by the clause they are for",
      "Documents",
      [
        ["Réf. doc.", "Titre", "Version", "Chapitre ISO 27001", "Statut"],
        ["4.1-CTX", "Analyse de contexte", "2", "4.1", "En vigueur"],
        ["4.3-DOM", "Périmètre", "3", "4.3", "En vigueur"],
        ["5.1-POL", "Politique générale", "5", "5.2", "En vigueur"],
        ["6.1-MET", "Méthode", "4", "6.1.2", "En vigueur"],
        ["7.2-COM", "Compétences", "1", "7.2", "En vigueur"],
        ["8.1-OPE", "Exploitation", "1", "8.1", "En vigueur"],
      ],
    ],
    [
      "clauses of ISO 22301",
      "22301",
      [
        ["Internal audit ISO 22301:2019"],
        ["Clause", "Control / requirement", "Conforms?"],
        ...numbered([...clauses, "8.4", "8.5", "8.6"], ["Leadership and commitment", "Policy"], "Yes"),
      ],
    ],
    [
      "controls of ISO/IEC 27701",
      "PIMS SoA",
      [
        ["ISO/IEC 27701:2019 Annexes A and B"],
        ["Control", "Title", "Applicable", "Status"],
        ...numbered(
          ["A.7.2.1", "A.7.2.2", "A.7.2.5", "A.7.3.1", "A.7.3.4", "A.7.4.1"],
          ["Identify and document purpose", "Identify lawful basis", "Joint PII controller"],
          "Yes",
          "Implemented",
        ),
      ],
    ],
    [
      "controls of ISO/IEC 27701 of which some are ours by chance, by the name of the sheet",
      "27701",
      [
        ["Status de implementação"],
        ["Controle", "Área", "Status", "Evidência"],
        ...numbered(
          ["A.7.2", "A.7.3", "A.7.3.2", "A.7.4.1", "A.7.4.2", "A.7.5"],
          ["Condições para coleta", "Obrigações com titulares"],
          "Implementado",
          "Inventário",
        ),
      ],
    ],
    [
      "such controls, by a title further up",
      "Status",
      [
        ["ISO/IEC 27701"],
        ["Versão 3 de 2025"],
        ["Responsável: DPO"],
        ["Revisão anual"],
        ["Controle", "Área", "Status", "Evidência"],
        ...numbered(
          ["A.7.2", "A.7.3", "A.7.3.2", "A.7.4.1", "A.7.4.2", "A.7.5"],
          ["Condições para coleta", "Obrigações com titulares"],
          "Implementado",
          "Inventário",
        ),
      ],
    ],
    [
      "such controls, by the heading of their ids",
      "Status",
      [
        ["ISO 27701 Control", "Area", "Status"],
        ...numbered(["A.7.2", "A.7.3", "A.7.4", "A.7.5"], ["Conditions", "Obligations"], "Implemented"),
      ],
    ],
    [
      "requirements by the Annex A of another document",
      "requirements",
      [
        ["ID", "Clause", "Category", "Requirement", "Status", "Owner"],
        ["R-48", "Annex A.8", "Validation", "Markers in the stream", "Verified", "DEV"],
        ["R-49", "Annex A.8.1 (SOP)", "Validation", "Start of a packet", "Verified", "DEV"],
        ["R-50", "Annex A.8.2 (EPH)", "Validation", "End of a packet's header", "Verified", "DEV"],
      ],
    ],
    [
      "CIS controls",
      "CIS v8",
      [
        ["Control", "Title", "Applicable", "Status"],
        ...numbered(
          ["1.1", "1.2", "2.1", "3.1", "4.1", "5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "8.1", "9.1", "10.1", "12.1"],
          ["Establish and Maintain an Inventory of Accounts", "Use Unique Passwords", "Disable Dormant Accounts"],
          "Yes",
          "Implemented",
        ),
      ],
    ],
    [
      "the steps of a plan",
      "Plan",
      [
        ["ISO 27001 implementation project: plan"],
        ["No.", "Task", "Responsible", "Status"],
        ...numbered(
          ["5.1", "5.2", "5.3", "6.1", "6.2", "7.1", "7.2", "8.1"],
          ["Kick-off", "Phishing campaign"],
          "PMO",
          "Done",
        ),
      ],
    ],
    [
      "risks",
      "Register",
      [
        ["Ref", "Risk", "Applicable to", "Controls in place"],
        ...numbered(
          ["5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "7.1", "7.2"],
          ["Currency fluctuation", "Fraud"],
          "UK",
          "Hedging",
        ),
      ],
    ],
    [
      "a table of contents",
      "Inhalt",
      [
        ["Kapitel", "Titel", "Seite"],
        ...numbered(["5.1", "5.2", "5.3", "6.1", "7.1"], ["Strukturanalyse", "Modellierung"], "12"),
      ],
    ],
    [
      "a register of documents that names clauses",
      "Register",
      [
        ["Doc ID", "Title", "ISO clause", "Owner", "Status"],
        ["POL-01", "Information Security Policy", "5.2", "CISO", "Approved"],
        ["PRO-01", "Document Control Procedure", "7.5", "CISO", "Approved"],
        ["PRO-02", "Internal Audit Procedure", "9.2", "CISO", "Approved"],
        ["PRO-03", "Risk Assessment Methodology", "6.1.2", "CISO", "Approved"],
        ["PRO-04", "Corrective Action Procedure", "10.2", "CISO", "Approved"],
      ],
    ],
  ])("%s", (_, sheet, rows) => {
    const { soa, report } = read(grid(rows, { sheet }));
    expect(report.tables).toEqual([]);
    expect(soa.items).toEqual([]);
    expect(report.skippedSheets).toMatchObject([{ sheet }]);
  });

  it("do not keep a table out whose bare numbers have a heading for decisions, in a language without titles here", () => {
    const rows = [
      ["#", "Mesure", "Applicable", "Justification", "Statut"],
      ["5.1", "Politiques de sécurité", "Oui", "socle", "Planifié"],
      ["5.7", "Renseignement sur les menaces", "Non", "hors moyens", ""],
      ["5.10", "Utilisation correcte", "Oui", "charte", "Planifié"],
      ["5.11", "Restitution des actifs", "Oui", "fin de contrat", "Planifié"],
    ];
    expect(read(grid(rows)).ids).toEqual(["A.5.1", "A.5.7", "A.5.10", "A.5.11"]);
  });

  it("a remark that speaks of controls, alone in its row, is no list of them", () => {
    const rows = [
      ["Control", "Title", "Applicable"],
      ["5.1", "Policies for information security", "Yes"],
      ["5.2", "Information security roles and responsibilities", "Yes"],
      ["... (continue for 5.7 - 5.37)"],
      ["6.1", "Screening", "Yes"],
      ["... (6.4 - 6.8)"],
      ["7.1", "Physical security perimeters", "Yes"],
    ];
    const { ids, report } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.6.1", "A.7.1"]);
    expect(report.ignoredRows.map(({ row }) => row)).toEqual([4, 6]);
  });
});
