import { describe, expect, it } from "vitest";
import { read, table } from "./grids.ts";

const texts = {
  owner: ["Registrar", "Head of IT", "Facilities", "Registrar"],
  evidence: ["QP-12 in the quality folder", "Backup log", "QP-14", "Access matrix"],
  justification: ["Law", "Risk 4.1", "We write no software", "Contract"],
} as const;

const rolesUnder = (heading: string, below: readonly string[]) =>
  read(
    table(
      ["Applicable", heading],
      below.map((text) => ["Yes", text]),
    ),
  ).report.tables[0]?.columns ?? {};

describe("headings, whole, that ask for a text as people ask each other", () => {
  it.each([
    [
      "owner",
      "Nominated person | Exec sponsor | Steward | Post holder | Sorted by | Contact | Who handles it? | Allocated to",
    ],
    ["owner", "Kümmerer | Wer hat den Hut auf? | Liegt bei | Personne de contact | Pilotage | Lo lleva | Asignado a"],
    ["owner", "In carico a | Ponto focal | Belegd bij | Osoba prowadząca | Má na starosti | Ανατέθηκε σε | 主担当"],
    ["evidence", "See | Kept in | Governing document | Siehe | Regelwerk | Voir | Consigné dans | ¿Dónde se recoge?"],
    ["evidence", "Vedi | Procedura | Onde consta | Zie | Zapis / dokument | Viz | Βλέπε | 参照"],
    ["justification", "Why accepted or rejected | Basis of decision | Weil | Abwägung | Explication du choix"],
    ["justification", "Motivo de la elección | Spiegazione della scelta | Razão da escolha | Afweging | Powód decyzji"],
    [
      "justification",
      "Důvod rozhodnutí | Λόγος απόφασης | 判断理由 | Why yes or no | Warum ja oder nein | Pourquoi retenue ou non",
    ],
  ] as const)("%s: %s", (role, headings) => {
    for (const heading of headings.split(" | "))
      expect([heading, rolesUnder(heading, texts[role])]).toEqual([heading, expect.objectContaining({ [role]: "D" })]);
  });

  it.each([
    "Ver",
    "Manager approval",
    "Contact made",
    "Kept in budget",
    "Seen by auditor",
    "Explain plan",
    "Weil am Rhein",
  ])("%s asks for none of them", (heading) => {
    const columns = rolesUnder(heading, ["1.0", "1.1", "2.0", "2.1"]);
    for (const role of ["owner", "evidence", "justification"]) expect(columns).not.toHaveProperty(role);
  });

  it("comes behind a plainer heading", () => {
    const { columns } = read(
      table(
        ["Applicable", "Contact", "Owner", "See", "Evidence"],
        texts.owner.map((one, at) => ["Yes", "Desk", one, "A.5.2", `POL-${at}`]),
      ),
    ).report.tables[0] ?? { columns: {} };
    expect(columns).toMatchObject({ owner: "E", evidence: "G" });
  });

  it.each([
    ["a part of the organization", "Amt", ["Datenschutz", "Hauptamt", "Rechtsamt", "Hauptamt"]],
    ["an address of somebody", "Unit", ["it@firm.example", "hr@firm.example", "it@firm.example"]],
  ])("%s below tells who has the control", (_, heading, below) => {
    expect(rolesUnder(heading, below)).toMatchObject({ owner: "D" });
  });

  it("what is to be done by a day is due", () => {
    for (const heading of ["Zu tun bis", "Do kdy?", "Entro quando", "By when", "いつまで"])
      expect([heading, rolesUnder(heading, ["2026-03-31", "2026-04-30", "2026-05-31"])]).toEqual([
        heading,
        expect.objectContaining({ due: "D" }),
      ]);
  });
});
