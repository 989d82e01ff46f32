import { describe, expect, it } from "vitest";
import { functionsFile } from "../../shared/functions/metadata.ts";
import { customFunctions } from "../../shared/functions/registry.ts";

// Workbooks store these. A name that once landed stays, with its parameters in this order; new ones go at the end.
const landed: Readonly<Record<string, string>> = {
  MAP: "control to [from]",
  LIST: "control to [from]",
  TITLE: "control [framework]",
  ATTRIBUTE: "control attribute [framework]",
  RELATION: "control target",
  SOURCE: "control to [from]",
  MIGRATE: "control [from] [to]",
  COVERAGE: "controls to",
  READINESS: "framework controls statuses [applicable] [justifications] [evidence]",
  GAPS: "framework controls statuses [applicable] [justifications] [evidence] [n]",
  CONTROL: "control [framework]",
};

describe("functions that have landed", () => {
  it("keep their ids and parameters", () => {
    const now = customFunctions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(" "),
    ]);
    expect(Object.fromEntries(now)).toMatchObject(landed);
    expect(new Set(now.map(([id]) => id)).size).toBe(now.length);
  });
});

describe("functions.json", () => {
  const { functions } = functionsFile();
  it("has every function with help for it and for each argument", () => {
    expect(functions.map((one) => one.id)).toEqual(customFunctions.map((one) => one.id));
    for (const { description, parameters } of functions) {
      expect(description).toMatch(/^[A-Z].+\.$/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/^[A-Z].+\.$/);
    }
  });
  it("keeps Excel's rules: ids, names and no optional argument before a required one", () => {
    for (const { id, name, parameters } of functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(name).toBe(id);
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      if (firstOptional >= 0) {
        expect(parameters.slice(firstOptional).every((parameter) => parameter.optional)).toBe(true);
      }
    }
  });
  it("asks for nothing volatile, streamed or addressed", () => {
    for (const one of functions)
      expect(Object.keys(one).sort()).toEqual(["description", "id", "name", "parameters", "result"]);
  });
});
