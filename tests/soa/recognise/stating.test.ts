import { describe, expect, it } from "vitest";
import { decidedFirst } from "../../../shared/soa/recognise/answers/stated.ts";
import { fields, grid, ids, read, type Value } from "./grids.ts";

describe("what is out of scope", () => {
  const reasons = (text: string) =>
    grid([
      ["Control", "Title", "Justification", "Owner"],
      ...ids.map((id, at) => [id, "t", at === 0 ? text : "Customers ask for it", "IT"]),
    ]);
  it.each([
    "Out of scope: guest WLAN",
    "Out of scope - guest WLAN",
    "Out of scope (guest WLAN)",
    "Out of scope. Guest WLAN only",
    "The guest network is out of scope",
    "Hors périmètre : WLAN invité",
    "Außerhalb des Geltungsbereichs: Gäste-WLAN",
    "Fuera de alcance: WLAN de invitados",
    "Fuori ambito: WLAN ospiti",
    "Fora do escopo: WLAN",
    "Buiten scope: gastennetwerk",
    "Poza zakresem: WLAN",
    "Mimo rozsah: WLAN",
    "Εκτός πεδίου εφαρμογής: WLAN",
    "対象外：ゲストWLAN",
  ])("may be something else than the control: %s", (text) => {
    expect(decidedFirst(text)).toBeUndefined();
    expect(read(reasons(text)).item("A.5.1")).toMatchObject({ applicable: null, justification: text });
  });

  it.each([
    "Out of scope: no development",
    "Out of scope because we rent",
    "Out of scope, we have no premises",
    "Hors périmètre : pas de locaux",
    "The control is out of scope: we rent",
  ])("is the control where a reason or a subject says so: %s", (text) => {
    expect(decidedFirst(text)).toBe(false);
  });
});

describe("what is not done for want of means is not left out", () => {
  const texts = [
    "The measure is not applied, for lack of budget",
    "Not applied because of lack of budget",
    "Nicht angewendet, da kein Budget",
    "Die Maßnahme wird nicht angewendet, weil das Budget fehlt",
    "La mesure n'est pas appliquée, faute de budget",
    "La medida no se aplica porque no hay presupuesto",
    "Non applicato: mancanza di budget",
    "A medida não se aplica: falta de recursos",
    "Niet toegepast wegens gebrek aan middelen",
    "Zabezpieczenie nie jest stosowane, bo brak środków",
    "Opatření se neuplatňuje, protože chybí rozpočet",
    "Το μέτρο δεν εφαρμόζεται λόγω έλλειψης πόρων",
    "本管理策は適用されない。予算不足のため",
  ];
  it.each(texts)("%s", (text) => {
    expect([decidedFirst(text), decidedFirst(text, true)]).toEqual([undefined, undefined]);
    const rows = [[text], ["Yes"], ["No"]];
    expect(fields("applicable", ["Applicable"], rows)).toEqual([null, true, false]);
  });
});

describe("the decision that a text states first", () => {
  it.each<[string, boolean]>([
    ["This control is applicable because of the following: customers ask", true],
    ["Applicable – legal obligation", true],
    ["The control applies. Needed to treat R-012", true],
    ["This control is required. Prevents mistakes", true],
    ["Excluded because we rent", false],
    ["This control has been excluded from the SoA. We own no premises", false],
    ["This control is not applicable. No in-house development", false],
    ["Not applicable. The company develops no software; only standard SaaS products are bought", false],
    ["Die Maßnahme ist anwendbar, da Kunden es verlangen", true],
    ["Diese Maßnahme findet keine Anwendung, weil wir nicht entwickeln", false],
    ["Die Maßnahme ist nicht anwendbar, da keine Entwicklung stattfindet", false],
    ["Ausgeschlossen, weil nur Standardsoftware eingesetzt wird", false],
    ["La mesure est applicable car le client l'exige", true],
    ["Cette mesure ne s'applique pas car aucun développement", false],
    ["La mesure n'est pas applicable : pas de locaux", false],
    ["El control aplica porque hay clientes", true],
    ["El control no es aplicable ya que no hay desarrollo", false],
    ["Se excluye este control porque no hay desarrollo", false],
    ["Il controllo si applica in quanto richiesto dai clienti", true],
    ["Il controllo non si applica in quanto non c'è sviluppo", false],
    ["A medida aplica-se porque há clientes", true],
    ["O controle não se aplica porque não há desenvolvimento", false],
    ["De maatregel is van toepassing omdat klanten het vragen", true],
    ["De maatregel is niet van toepassing omdat er geen ontwikkeling is", false],
    ["Zabezpieczenie ma zastosowanie, ponieważ wymagają tego klienci", true],
    ["Zabezpieczenie nie ma zastosowania, ponieważ nie ma biura", false],
    ["Opatření se uplatňuje, protože to žádá zákazník", true],
    ["Opatření se neuplatňuje, protože nevyvíjíme", false],
    ["Εφαρμόσιμο: επιχειρησιακή ανάγκη", true],
    ["Εξαιρείται, διότι: Η εταιρεία δεν αναπτύσσει λογισμικό, χρησιμοποιεί μόνο έτοιμα προϊόντα", false],
    ["Εκτός πεδίου εφαρμογής, διότι το κτίριο μισθώνεται", false],
    ["本管理策は適用する。法令のため", true],
    ["本管理策は適用しない。開発を行わない", false],
  ])("%s", (text, expected) => {
    expect(decidedFirst(text)).toBe(expected);
  });

  it.each([
    "Not applicable: HQ only",
    "Nicht anwendbar, nur in Leipzig",
    "Exclue : uniquement à Lyon",
    "Excluida hasta 2027",
    "Niet van toepassing, voorlopig geen kantoor",
    "This control is excluded. To be confirmed",
    "La mesure est applicable, à confirmer",
    "The control is not yet applicable, as we rent",
    "This control applies if we develop software",
    "Applicable, but excluded as outsourced",
    "This control is required to protect the network",
    "The control is described in the handbook. It applies to all",
    "N/A – see the policy",
    "La mesure n'est pas entièrement applicable car nous louons",
    "Die Maßnahme wird nicht angewendet, weil das Budget fehlt",
    "Excluded as of 2027",
  ])("is none in: %s", (text) => {
    expect(decidedFirst(text)).toBeUndefined();
  });
});

describe("a column of sentences that state decisions", () => {
  const rows = (texts: readonly string[], more: readonly Value[] = []) =>
    ids.map((id, at) => [id, "Own words", texts[at % texts.length] ?? "", ...more]);
  const decide = (headings: readonly string[], body: readonly (readonly Value[])[]) =>
    read(grid([["Control", "Title", ...headings], ...body]));

  it.each<[string, readonly string[], readonly boolean[]]>([
    [
      "Statement",
      [
        "This control is applicable because customers ask for it",
        "N/A – we own and rent no premises",
        "Excluded because software is outside of our business; COTS only.",
        "Applicable. Baseline of the group; the Leeds site is not in the scope",
      ],
      [true, false, false, true],
    ],
    [
      "Angaben",
      ["Die Maßnahme ist anwendbar, da Kunden es verlangen", "Entfällt. Es gibt keine Entwicklung im Haus"],
      [true, false],
    ],
    [
      "Απόφαση και αιτιολόγηση",
      ["Το μέτρο εφαρμόζεται. Οδηγία του ομίλου", "Δεν εφαρμόζεται, διότι δεν υπάρχει κτίριο"],
      [true, false],
    ],
    [
      "説明",
      [
        "本管理策は適用する。法令および顧客との契約による要求のため",
        "本管理策は適用しない。当社ではシステム開発を行っていないため",
      ],
      [true, false],
    ],
  ])("decides, and gives the reasons: %s", (heading, texts, expected) => {
    const { soa, codes } = decide([heading, "Owner"], rows(texts, ["IT"]));
    soa.items.forEach((item, at) => {
      expect(item.applicable).toBe(expected[at % expected.length]);
      expect(item.justification).toBe(texts[at % texts.length]);
    });
    expect(codes).toContain("import.decided-by-reason");
  });

  it("decides beside a column of reasons, which stay the reasons", () => {
    const { soa } = decide(
      ["Statement", "Justification"],
      rows(
        ["The control applies, as decided in May. See minutes", "This control is excluded. See minutes of May"],
        ["law"],
      ),
    );
    expect(soa.items.slice(0, 2)).toMatchObject([
      { applicable: true, justification: "law" },
      { applicable: false, justification: "law" },
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["a column for it is there", ["Applicable", "Statement"], ["Yes", "This control is excluded because we rent"]],
    [
      "hardly half of the texts state one",
      ["Text"],
      ["Applicable. Law asks", "Logs are kept in the SIEM", "Doors are locked at night"],
    ],
  ])("decides nothing where %s", (_, headings, texts) => {
    const body = headings.length > 1 ? ids.map((id) => [id, "Own words", ...texts]) : rows(texts);
    const { soa } = decide(headings, body);
    const wanted = headings.length > 1 ? true : null;
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map(() => wanted));
  });
});
