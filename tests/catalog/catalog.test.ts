import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldId, qualify } from "../../shared/catalog/reference.ts";
import { library } from "../library.ts";

const { catalog } = library;
const resolved = (text: string, framework?: string): string => {
  const result = catalog.resolveControl(text, framework);
  return result.ok ? qualify(result.value.framework, result.value.id) : (result.issues[0]?.code ?? "no issue");
};
const candidates = (text: string): string => {
  const result = catalog.resolveControl(text);
  return result.ok ? "" : String(result.issues[0]?.params.candidates ?? "");
};

describe("a framework as people type it", () => {
  it.each([
    ["ISO 27001", "iso-27001-2022"],
    ["27001:2022", "iso-27001-2022"],
    ["ISO/IEC 27001:2022", "iso-27001-2022"],
    ["iso27001", "iso-27001-2022"],
    ["27001:2013", "iso-27001-2013"],
    ["ISO 27001:2013", "iso-27001-2013"],
    ["ISO/IEC 27001:2013", "iso-27001-2013"],
    ["42001", "iso-42001-2023"],
    ["ISO 42001", "iso-42001-2023"],
    ["NIST CSF 2.0", "nist-csf-2.0"],
    ["CSF", "nist-csf-2.0"],
    ["csf 2.0", "nist-csf-2.0"],
    ["800-53", "nist-sp-800-53-r5"],
    ["NIST SP 800-53 Rev. 5", "nist-sp-800-53-r5"],
    ["AI RMF", "nist-ai-rmf-1.0"],
    ["NIST AI RMF", "nist-ai-rmf-1.0"],
    ["AI Act", "eu-ai-act"],
    ["EU AI Act", "eu-ai-act"],
    ["GDPR", "gdpr"],
    ["PCI DSS", "pci-dss-4.0.1"],
    ["HIPAA", "hipaa-security-rule"],
  ])("%s is %s", (typed, id) => {
    const result = catalog.resolveFramework(typed);
    expect(result.ok && result.value.id).toBe(id);
  });

  it("names the known ones where there is none", () => {
    const result = catalog.resolveFramework("COBIT");
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: "catalog.unknown-framework", params: { framework: "COBIT", known: expect.stringContaining("gdpr") } },
    ]);
  });
});

describe("a control as people type it", () => {
  it.each([
    ["A.5.1", "iso-27001-2022", "iso-27001-2022:A.5.1"],
    ["A.5.1", "ISO 27001", "iso-27001-2022:A.5.1"],
    ["a5.1", "27001:2022", "iso-27001-2022:A.5.1"],
    [" A 5.1 ", "iso-27001-2022", "iso-27001-2022:A.5.1"],
    ["A\u00a05.1", "iso-27001-2022", "iso-27001-2022:A.5.1"],
    ["5.10", "iso-27001-2022", "iso-27001-2022:A.5.10"],
    ["5.1", "iso-27001-2022", "iso-27001-2022:5.1"],
    ["8.34", "iso-27001-2022", "iso-27001-2022:A.8.34"],
    ["gv.oc-01", "CSF", "nist-csf-2.0:GV.OC-01"],
    ["ac-2 (1)", "800-53", "nist-sp-800-53-r5:AC-2(1)"],
    ["govern 1.1", "AI RMF", "nist-ai-rmf-1.0:GOVERN 1.1"],
    ["Article 9", "AI Act", "eu-ai-act:Art. 9"],
    ["Art. 9", "gdpr", "gdpr:Art. 9"],
    ["164.308(A)(1)(II)(a)", "HIPAA", "hipaa-security-rule:164.308(a)(1)(ii)(A)"],
    ["8.3.6", "PCI DSS", "pci-dss-4.0.1:8.3.6"],
    ["iso-27001-2022:A.5.1", undefined, "iso-27001-2022:A.5.1"],
    ["ISO/IEC 27001:2022:5.10", undefined, "iso-27001-2022:A.5.10"],
    ["42001:A.5.2", undefined, "iso-42001-2023:A.5.2"],
    ["CSF:GV.OC-01", undefined, "nist-csf-2.0:GV.OC-01"],
    ["GV.OC-01", undefined, "nist-csf-2.0:GV.OC-01"],
    ["A.5.10", undefined, "iso-27001-2022:A.5.10"],
    ["A.13.2.3", undefined, "iso-27001-2013:A.13.2.3"],
    ["", undefined, "catalog.empty-control"],
    ["  ", "gdpr", "catalog.empty-control"],
    ["A.5.99", "iso-27001-2022", "catalog.unknown-control"],
    ["A.5.99", undefined, "catalog.unknown-control-anywhere"],
    ["A.5.1", "COBIT", "catalog.unknown-framework"],
    ["iso-27001-2022:A.5.2", "42001", "iso-27001-2022:A.5.2"],
    ["iso-27001-2022:", "42001", "catalog.empty-control"],
    ["A.2.1", "42001", "catalog.unknown-control"],
  ])("%j in %s is %s", (typed, framework, wanted) => {
    expect(resolved(typed, framework)).toBe(wanted);
  });

  it("never takes 5.10 for 5.1, in any framework that has either", () => {
    for (const { id } of catalog.frameworks) {
      const result = catalog.resolveControl("5.10", id);
      if (result.ok) expect(foldId(result.value.id)).toMatch(/5\.10$/);
    }
    expect(resolved("A.5.10", "iso-27001-2022")).not.toBe(resolved("A.5.1", "iso-27001-2022"));
  });

  const shared = (a: string, b: string) => {
    const annex = (id: string) => (catalog.get(id)?.controls ?? []).filter((control) => control.kind === "control");
    return annex(a).flatMap(({ id }) => (annex(b).some((other) => other.id === id) ? [id] : []));
  };

  it("takes none of the 13 ids that 27001:2022 and 42001 share for either", () => {
    const both = shared("iso-27001-2022", "iso-42001-2023");
    expect(both).toEqual(
      ["5.2", "5.3", "5.4", "5.5", "7.2", "7.3", "7.4", "7.5", "7.6", "8.2", "8.3", "8.4", "8.5"].map(
        (id) => `A.${id}`,
      ),
    );
    for (const id of both) {
      expect(resolved(id)).toBe("catalog.ambiguous-control");
      expect(candidates(id)).toContain(`iso-27001-2022:${id}`);
      expect(candidates(id)).toContain(`iso-42001-2023:${id}`);
      expect(resolved(id, "42001")).toBe(`iso-42001-2023:${id}`);
    }
  });

  it("takes none of the 3 ids that 27001:2013 and 42001 share for either", () => {
    const both = shared("iso-27001-2013", "iso-42001-2023");
    expect(both).toEqual(["A.6.1.2", "A.6.1.3", "A.6.2.2"]);
    for (const id of both) expect(resolved(id)).toBe("catalog.ambiguous-control");
  });

  it("takes a bare clause number for the clause where the framework has it, and never guesses the framework", () => {
    expect(resolved("5.2", "iso-27001-2022")).toBe("iso-27001-2022:5.2");
    expect(candidates("5.2")).toContain("iso-27001-2022:A.5.2");
    expect(candidates("5.2")).toContain("iso-27001-2022:5.2");
  });

  const all = catalog.frameworks.flatMap((framework) =>
    framework.controls.map((control) => ({ framework: framework.id, id: control.id })),
  );
  it("finds every control of the catalog by its own id, folded or qualified", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), fc.boolean(), ({ framework, id }, lower, spaced) => {
        const cased = lower ? id.toLowerCase() : id;
        const typed = spaced ? ` ${cased.replace(/(?<=[.(-])/g, " ")}` : cased;
        expect(resolved(typed, framework)).toBe(qualify(framework, id));
        expect(resolved(qualify(framework, typed))).toBe(qualify(framework, id));
      }),
    );
  });

  it("answers any text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = catalog.resolveControl(text);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it("looks an exact id up without folding: the same answer object each time", () => {
    expect(catalog.resolveControl("A.5.1", "iso-27001-2022")).toBe(catalog.resolveControl("A.5.1", "iso-27001-2022"));
    expect(catalog.resolveControl("A.5.1", "ISO 27001")).toBe(catalog.resolveControl("A.5.1", "iso-27001-2022"));
    for (const text of ["iso-27001-2022:A.5.1", "A.5.10", "A.5.2"]) {
      expect(catalog.resolveControl(text)).toBe(catalog.resolveControl(text));
    }
  });
});

describe("a framework's nodes", () => {
  const iso = catalog.get("iso-27001-2022");

  it("have a path from the top", () => {
    expect(iso?.path("6.1.2").map(({ id }) => id)).toEqual(["6", "6.1", "6.1.2"]);
    expect(iso?.path("nothing")).toEqual([]);
  });

  it("are leaves only at the bottom", () => {
    expect([iso?.isLeaf("6.1"), iso?.isLeaf("6.1.2"), iso?.isLeaf("A.5"), iso?.isLeaf("A.5.1")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("have their parents in the file, above them", () => {
    for (const { controls } of catalog.frameworks) {
      const seen = new Set<string>();
      for (const { id, parent } of controls) {
        expect(parent === undefined || seen.has(parent)).toBe(true);
        seen.add(id);
      }
    }
  });
});
