import { describe, expect, it } from "vitest";
import { decided, fields, grid, read, table } from "./grids.ts";

const texts = [
  "Julian does all",
  "Single developer",
  "Auto-backups via host",
  "No formal process",
  "Solo founder",
  "Cloud-only",
  "Managed by the host",
  "N/A currently",
  "None",
  "Not implemented",
];

describe("a column of texts under a heading that asks how far controls are", () => {
  const statuses = (answers: readonly string[]) =>
    fields(
      "status",
      ["Status"],
      answers.map((one) => [one]),
    );

  it.each([
    ["None", undefined],
    ["Basic health checks", undefined],
    ["Yes", undefined],
    ["Partial (readme, deploy docs)", undefined],
    ["Not implemented", "not-started"],
    ["Implemented", "implemented"],
    ["✅ Implemented", "implemented"],
  ])("says nothing in a text that happens to begin as an answer does: %s", (text, status) => {
    expect(statuses([...texts, text]).at(-1)).toBe(status);
  });

  it("is told, and its texts are kept", () => {
    const { soa, codes } = read(
      table(
        ["Status"],
        [...texts, "None"].map((one) => [one]),
      ),
    );
    expect(codes).toContain("import.unknown-status");
    expect(soa.items.at(-1)?.extra).toMatchObject({ Status: "None" });
  });

  it.each([
    [["Partial", "Partial - roles open", "Implemented", "Not started", "Implemented since May"]],
    [["Implemented - see the policy", "Partial: logs", "None", "Partial: backups", "Not started - budget"]],
  ])("is one of answers where most of its texts are: %j", (answers) => {
    expect(statuses(answers).filter((one) => one !== undefined).length).toBeGreaterThan(3);
  });

  it("says what the user chose that a text means", () => {
    const grids = table(
      ["Status"],
      [...texts, "None"].map((one) => [one]),
    );
    const { soa } = read(grids, { words: { status: { None: "not-started" } } });
    expect(soa.items.at(-1)?.status).toBe("not-started");
  });
});

describe("a justification with words for what is open in it", () => {
  const justification = (text: string) =>
    fields(
      "justification",
      ["Applicable", "Justification"],
      [
        ["Yes", text],
        ["Yes", "Law"],
        ["No", "No servers"],
      ],
    )[0];

  it.each(["Membership pending (OWASP)", "AUP document (TBD)", "Vertrag pending", "Contrato pendiente"])(
    "is one where it says something else: %s",
    (text) => expect(justification(text)).toBe(text),
  );

  it.each(["TBD", "Pending CISO review", "Justification pending", "Begründung noch offen", "Decision pending"])(
    "is none where it as a whole leaves that open: %s",
    (text) => expect(justification(text)).toBeUndefined(),
  );
});

describe("of several columns of remarks the one named for them", () => {
  it.each([
    ["High", "Low", "N/A"],
    ["Medium", "None", "High"],
  ])("comes before one of grades: %s, %s, %s", (...grades) => {
    const { item } = read(
      table(
        ["Status", "Gap", "Notes"],
        grades.map((grade, at) => ["Implemented", grade, `Seen on site ${at}`]),
      ),
    );
    expect(item("A.5.1")).toMatchObject({ notes: "Seen on site 0", extra: { Gap: grades[0] } });
  });
});

describe("a reason in a list of what is left out", () => {
  const listed = (reason: string) =>
    read(
      grid(
        [
          ["Controls marked not applicable"],
          ["Control", "Reason"],
          ["A.8.30", "No outsourced development"],
          ["A.8.31", reason],
          ["A.7.1", "No offices"],
        ],
        { sheet: "Not Applicable" },
      ),
    );

  it.each(["Fully implemented — not a gap", "In progress: two of three sites", "Implemented"])(
    "says otherwise by how far the control is: %s",
    (reason) => {
      const { item, codes } = listed(reason);
      expect(item("A.8.31")?.applicable).toBe(null);
      expect(item("A.8.30")?.applicable).toBe(false);
      expect(codes).toContain("import.said-otherwise");
    },
  );

  it.each(["Implemented by the host for us", "Not implemented", "Only the host develops"])("does not: %s", (reason) => {
    expect(listed(reason).item("A.8.31")?.applicable).toBe(false);
  });
});

it("a yes in a list of what is left out says nothing otherwise", () => {
  const { item } = read(
    grid(
      [
        ["Exclusions"],
        ["ISO Control", "Excluded?", "Justification"],
        ["A.7.1", "Yes", "No offices"],
        ["A.8.30", "Yes", "No development, all of it is bought"],
        ["A.7.4", "Partially", "Some rooms are watched"],
      ],
      { sheet: "Exclusions" },
    ),
  );
  expect([item("A.7.1")?.applicable, item("A.8.30")?.applicable]).toEqual([false, false]);
});

describe("a no with a remark", () => {
  const applies = (answer: string, status: string) =>
    decided(
      "Applicable",
      [
        [answer, status],
        ["Y", "Implemented"],
        ["N", "Not started"],
      ],
      ["Status"],
    )[0]?.applicable;

  it.each(["N (inherited)", "No (inherited)"])("is left open where the control is in place: %s", (answer) => {
    expect(applies(answer, "Implemented")).toBe(null);
  });

  it("leaves the control out where it is not, and so does a plain no", () => {
    expect(applies("N (inherited)", "Not started")).toBe(false);
    expect(applies("N", "Implemented")).toBe(false);
  });
});
