import { describe, expect, it } from "vitest";
import { noOwnWords } from "../../../shared/soa/recognise/answers/meanings.ts";
import { noTone } from "../../../shared/soa/recognise/answers/tone.ts";
import { readStatus } from "../../../shared/soa/recognise/answers/values.ts";
import { textCell } from "../../../shared/workbook/grid.ts";
import { read, statuses, table as tableOf } from "../recognise/grids.ts";

const said = (text: string) => {
  const answer = readStatus(textCell(text), noTone, noOwnWords, false);
  return answer.kind === "known" ? answer.value : answer.kind;
};

/** By language: what is so, so in part, and not so, as audits and gap assessments say it. */
const families: Readonly<Record<string, readonly [done: string, inPart: string, not: string]>> = {
  en: [
    "in compliance | meets the requirement | requirement met | fully met | met in full | satisfies | attained | demonstrated | attested | fully attested | working | done and checked | no deviation | no findings | full conformity",
    "generally compliant | broadly compliant | substantially met | met with exceptions | met in part | attested with exceptions | partly working | nearly there | half done | minor deviation | minor finding | needs work",
    "not in compliance | requirement not met | unsatisfied | unfulfilled | not attained | not working | not happening | undelivered | major deviation | significant gap | fails to comply | no compliance | to be built",
  ],
  de: [
    "eingehalten | wird erfüllt | voll abgedeckt | gänzlich erfüllt | ganz umgesetzt | keine Abweichungen | ohne Befund | keine Feststellung | volle Konformität | fertiggestellt",
    "im Wesentlichen erfüllt | in Teilen umgesetzt | ansatzweise umgesetzt | bedingt konform | erfüllt mit Einschränkungen | geringfügige Abweichung | Teilkonformität | teilerfüllt",
    "gar nicht erfüllt | überhaupt nicht erfüllt | nicht eingehalten | unerfüllt | steht aus | wesentliche Abweichung | große Lücke | Nichterfüllung | unwirksam",
  ],
  fr: [
    "en conformité | conformité totale | rempli | respectée | mise en place | instauré | établie | attesté | aucun écart | sans écart | maîtrisé",
    "largement conforme | majoritairement conforme | globalement conforme | conforme avec réserve | conformité partielle | écart mineur | attesté avec réserves",
    "non respecté | insatisfaisant | pas encore | écart majeur | inefficace | non établi",
  ],
  es: [
    "se cumple | cumple plenamente | satisfecha | alcanzado | logrado | cubierta | sin desviaciones | sin hallazgos | plena conformidad",
    "mayormente conforme | en gran medida | conforme con salvedades | conformidad parcial | desviación leve | brecha menor",
    "no alcanzado | no satisfecho | sin hacer | aún no | todavía no | desviación grave | incumplido | ineficaz",
  ],
  it: [
    "piena conformità | rispettata | adempiuto | in funzione | terminato | coperta | nessuno scostamento | nessun rilievo",
    "largamente conforme | sostanzialmente conforme | conforme con riserva | conformità parziale | scostamento lieve",
    "scostamento grave | non ancora | non coperto | inefficace | inadempiente",
  ],
  pt: [
    "atende plenamente | atendida | satisfaz | alcançado | conformidade total | sem desvios | nenhum desvio",
    "maioritariamente conforme | conforme com ressalvas | conformidade parcial | desvio leve | em grande parte",
    "não satisfaz | ainda não | desvio grave | descumprido | não coberto | ineficaz",
  ],
  nl: [
    "voldaan | voldoet geheel | nageleefd | behaald | afgehandeld | geen afwijking | geen bevindingen",
    "voldoet ten dele | voldoet met opmerkingen | kleine afwijking | lichte afwijking",
    "niet voldaan | niet nageleefd | grote afwijking | ernstige afwijking | niet gedaan",
  ],
  pl: [
    "zgodność | pełna zgodność | spełniono | osiągnięte | wykonano | brak niezgodności | bez uwag",
    "w większości zgodne | w dużej mierze spełnione | zgodne z zastrzeżeniami | niepełna zgodność | mała niezgodność",
    "niezgodna | nie spełniono | poważna niezgodność | duże odchylenie | jeszcze nie",
  ],
  cs: [
    "ve shodě | plná shoda | vyhovující | dosaženo | účinné | bez zjištění | žádná neshoda",
    "většinou splněno | splněno s výhradami | neúplná shoda | malá odchylka",
    "nevyhovující | neplní | závažná neshoda | velká odchylka | nesoulad",
  ],
  el: [
    "σύμφωνο | πληρούται | επιτεύχθηκε | καμία απόκλιση | χωρίς ευρήματα",
    "σε μεγάλο βαθμό | μικρή απόκλιση | ελάσσων μη συμμόρφωση",
    "δεν πληροί | σοβαρή απόκλιση | όχι ακόμα",
  ],
  ja: [
    "準拠している | 達成済み | 不適合なし | 指摘事項なし | ギャップなし",
    "概ね達成 | おおむね適合 | 条件付き適合 | 軽微な差異",
    "非準拠 | 満たしていない | 重大な差異",
  ],
};

const cases = Object.entries(families).flatMap(([language, lists]) =>
  lists.flatMap((list, at) =>
    list.split(" | ").map((text) => [language, text, ["implemented", "partial", "not-started"][at]] as const),
  ),
);

describe("how far controls are, in the words of audits", () => {
  it.each(cases)("%s: %s is %s", (_, text, status) => {
    expect(said(text)).toBe(status);
  });

  it.each([
    "Committed",
    "On the plan",
    "Planned for this year",
    "In next year's plan",
    "Designing",
    "im Plan",
    "au plan",
  ])("%s is planned", (text) => expect(said(text)).toBe("planned"));

  it.each(["Not attested", "Not seen", "nicht auditiert", "non testé", "niet onderzocht", "nie zbadano", "未検証"])(
    "%s says nothing of how far it is",
    (text) => expect(said(text)).toBe("not-assessed"),
  );

  it.each([
    "Accepted",
    "Reviewed",
    "Good practice",
    "Strength",
    "Acceptable",
    "Compliant except backups",
    "Working party",
    "Attested by the CIO",
    "Conformité à évaluer",
    "Target: fully met",
    "Pronto",
  ])("%s does not say that it is done", (text) => expect(said(text)).not.toBe("implemented"));
});

describe("columns of an audit under headings that nobody knows", () => {
  const rowsOf = (texts: readonly string[]) => texts.map((text) => [text]);
  const first = (texts: readonly string[]) => read(tableOf(["Our words"], rowsOf(texts))).soa.items;

  it("are read where what does not apply stands among the words, however it is said", () => {
    for (const out of ["N.A.", "Out of remit", "Excluded in SoA", "Control out of scope"])
      expect(
        first(["Fully met", "Partly met", "Unmet", out]).map(({ status, applicable }) => [status, applicable]),
      ).toEqual([
        ["implemented", null],
        ["partial", null],
        ["not-started", null],
        [undefined, false],
      ]);
  });

  it("are not read for a single word beside it", () => {
    expect(first(["Effective", "N/A", "N/A", "Effective", "new", "old"])[0]?.status).toBeUndefined();
  });
});

describe("a column that asks whether controls are in use", () => {
  it("tells how far they are where it says more than yes and no", () => {
    const rows = ["In use", "In use in parts", "Will be in use in 2031", "Not in use"].map((text) => [text]);
    const { soa } = read(tableOf(["Is it in use?"], rows));
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "partial", "planned", "not-started"]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null]);
  });
});

describe("headings that ask how far a control is, as people say it", () => {
  it.each([
    ["Happening?", "Yes", "Mostly", "No"],
    ["How it is going", "✔", "~", "✘"],
    ["Do we comply?", "Yes", "Partly", "No"],
    ["Erledigt", "ja", "teils", "nein"],
    ["Wie läuft es?", "gut umgesetzt", "teils", "nein"],
    ["Fait", "oui", "partiellement", "non"],
    ["¿Cómo va?", "Sí", "En parte", "No"],
    ["Fatto", "sì", "in parte", "no"],
    ["Feito?", "Sim", "Em parte", "Não"],
    ["Voldoen we?", "ja", "deels", "nee"],
    ["Czy spełnione", "tak", "częściowo", "nie"],
    ["Hotovo", "ano", "částečně", "ne"],
    ["Έγινε;", "Ναι", "Εν μέρει", "Όχι"],
    ["診断結果", "○", "△", "×"],
  ])("%s", (heading, done, begun, open) => {
    expect(statuses(heading, [done, begun, open]).slice(1)).toEqual(["partial", "not-started"]);
  });

  it.each(["Fait par", "Hecho por", "Realizado por", "Fatto da", "Working group", "Live date", "Erledigt von"])(
    "%s asks for something else",
    (heading) => {
      expect(statuses(heading, ["Yes", "No", "Yes", "No"])).toEqual([undefined, undefined, undefined, undefined]);
    },
  );
});
