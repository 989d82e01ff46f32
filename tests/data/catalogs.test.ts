import { describe, expect, it } from "vitest";
import type { Control } from "../../shared/catalog/framework.ts";
import { library } from "../library.ts";
import { haveFacts, needsFacts, readFactRows } from "./facts.ts";

const { catalog, crosswalks } = library;
const framework = (id: string) => {
  const found = catalog.get(id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
};
const count = (id: string, wanted: (control: Control) => boolean) => framework(id).controls.filter(wanted).length;
const ofKind = (kind: Control["kind"]) => (control: Control) => control.kind === kind && !control.withdrawn;

describe("the catalogs", () => {
  it.each([
    ["iso-27001-2022", "control", 93],
    ["iso-27001-2022", "clause", 41],
    ["iso-27001-2013", "control", 114],
    ["iso-42001-2023", "control", 38],
    ["iso-42001-2023", "clause", 43],
    ["nist-csf-2.0", "subcategory", 106],
    ["nist-csf-2.0", "group", 6 + 22],
    ["nist-ai-rmf-1.0", "subcategory", 72],
    ["nist-ai-rmf-1.0", "group", 4 + 19],
    ["nist-sp-800-53-r5", "group", 20],
    ["nist-sp-800-53-r5", "control", 1014],
    ["pci-dss-4.0.1", "requirement", 280],
  ] as const)("%s has of kind %s %i", (id, kind, wanted) => {
    expect(count(id, ofKind(kind))).toBe(wanted);
  });

  it.each([
    ["iso-27001-2022", 30 + 93],
    ["iso-42001-2023", 32 + 38],
    ["nist-csf-2.0", 106],
    ["nist-ai-rmf-1.0", 72],
    ["eu-ai-act", 113],
    ["gdpr", 99],
    ["hipaa-security-rule", 56],
    ["pci-dss-4.0.1", 280],
    ["nist-sp-800-53-r5", 1014],
  ])("%s has %i rows to assess", (id, wanted) => {
    expect(framework(id).leaves).toHaveLength(wanted);
  });

  it("groups the 93 controls of 27001:2022 into themes of 37, 8, 14 and 34", () => {
    const themes = ["A.5", "A.6", "A.7", "A.8"].map((id) => framework("iso-27001-2022").childrenOf(id).length);
    expect(themes).toEqual([37, 8, 14, 34]);
  });

  it("gives all five attributes to each of the 93 controls, in the words of Annex A", () => {
    const words: Record<string, readonly string[]> = {
      control_type: ["Preventive", "Detective", "Corrective"],
      information_security_properties: ["Confidentiality", "Integrity", "Availability"],
      cybersecurity_concepts: ["Identify", "Protect", "Detect", "Respond", "Recover"],
      operational_capabilities: [
        "Governance",
        "Asset management",
        "Information protection",
        "Human resource security",
        "Physical security",
        "System and network security",
        "Application security",
        "Secure configuration",
        "Identity and access management",
        "Threat and vulnerability management",
        "Continuity",
        "Supplier relationships security",
        "Legal and compliance",
        "Information security event management",
        "Information security assurance",
      ],
      security_domains: ["Governance and Ecosystem", "Protection", "Defence", "Resilience"],
    };
    for (const { id, attributes = {} } of framework("iso-27001-2022").controls.filter(ofKind("control"))) {
      expect([id, Object.keys(attributes).sort()]).toEqual([id, Object.keys(words).sort()]);
      for (const [name, values] of Object.entries(attributes)) {
        expect(values.length, id).toBeGreaterThan(0);
        expect([id, values.filter((value) => !words[name]?.includes(value))]).toEqual([id, []]);
      }
    }
  });

  it("marks the 11 controls that are new in 2022, and they are those without a 2013 predecessor", () => {
    const controls = framework("iso-27001-2022").controls.filter(ofKind("control"));
    const marked = controls.filter(({ note }) => note?.startsWith("New in the 2022 edition")).map(({ id }) => id);
    const transition = crosswalks.between("iso-27001-2022", "iso-27001-2013");
    expect(marked).toHaveLength(11);
    expect(marked).toEqual(controls.filter(({ id }) => transition?.targets(id).length === 0).map(({ id }) => id));
  });

  it("notes the climate amendment at 4.1 and 4.2 of 27001:2022 and nowhere else", () => {
    const noted = framework("iso-27001-2022").controls.filter(({ note }) => note?.includes("Amendment 1:2024"));
    expect(noted.map(({ id }) => id)).toEqual(["4.1", "4.2"]);
  });

  it("has ids and titles whole: nothing cut, no blanks at the ends", () => {
    for (const { id: name, controls } of catalog.frameworks) {
      const faulty = controls.filter(
        ({ id, title }) => title.includes("…") || title !== title.trim() || id !== id.trim() || title === "",
      );
      expect([name, faulty]).toEqual([name, []]);
    }
  });

  const files: [string, string][] = [
    ["iso-27001-2022", "iso27001-2022"],
    ["iso-27001-2013", "iso27001-2013"],
    ["iso-42001-2023", "iso42001-2023"],
    ["nist-csf-2.0", "nist-csf-2.0"],
    ["nist-ai-rmf-1.0", "nist-ai-rmf-1.0"],
  ];
  it.skipIf(!haveFacts).each(files)(`%s has the ids and the titles of the facts${needsFacts}`, (id, file) => {
    const fold = (title = "") =>
      title.replace("…", "").replaceAll("’", "'").replaceAll("contextspecific", "context-specific");
    const rows = readFactRows(`catalogs/${file}.csv`);
    expect(framework(id).controls.map((control) => [control.id, control.parent ?? "", control.kind])).toEqual(
      rows.map((row) => [row.id, row.parent, row.kind]),
    );
    framework(id).controls.forEach((control, at) => {
      const title = fold(rows[at]?.title);
      expect(fold(control.title).slice(0, title.length)).toBe(title);
    });
  });
});
