import { describe, expect, it } from "vitest";
import { applicability, applicableUnder, fields, read, table, type Value } from "./grids.ts";

const list = (text: string): string[] => text.split("|").map((one) => one.trim());
const rows: readonly Value[] = ["Yes", "No", "Yes", "No"];
const yesAndNo = [true, false, true, false];

describe("whole headings ask whether a control applies", () => {
  it.each([
    [
      "en",
      "Concerns us? | Does it affect us? (Y/N) | For us? | Do we need it? | Do we adopt this? | Tailoring | In our remit",
    ],
    [
      "en",
      "Is it needed for us? | Retained? | Within our perimeter | Taken on? | Adoption decision | Valid for us | Does this concern us?",
    ],
    [
      "de",
      "Betrifft uns | Betrifft uns das? | Gilt für uns | Trifft auf uns zu (j/n) | Für uns relevant? | Brauchen wir das? | Nötig? | Zu berücksichtigen",
    ],
    [
      "de",
      "Sind wir betroffen? | Ist das notwendig? | Wenden wir an | Wird übernommen | Gültig für uns | Wird gebraucht (Ja/Nein)",
    ],
    [
      "fr",
      "Nous concerne | Sommes-nous concernés ? | S'applique à nous | Est-ce pertinent ? | En avons-nous besoin ? | À retenir | Pris en compte",
    ],
    [
      "fr",
      "S'applique-t-elle ? | Retenues | Sélectionnés | Dans notre périmètre | Pertinente (O/N) | Avons-nous besoin",
    ],
    [
      "es",
      "¿Nos concierne? | ¿Se aplica? | ¿Lo necesitamos? | ¿Hace falta? | Adoptada | Elegida | Considerado | ¿Es pertinente? | A aplicar",
    ],
    [
      "it",
      "Ci riguarda? | Fa per noi? | Serve? | È necessario? | Adottata | Prescelto | Da applicare | Nel perimetro | Rilevante per noi",
    ],
    [
      "pt",
      "Nos afeta? | Diz-nos respeito? | Precisamos disto? | É necessário? | Adotada | Exigido | A considerar | No perímetro",
    ],
    [
      "nl",
      "Geldt voor ons? | Raakt ons | Betreft dit ons? | Is dit nodig? | Hebben we dit nodig? | Benodigd | Overgenomen | Passen we toe",
    ],
    [
      "pl",
      "Czy nas dotyczy? | Dotyczy nas (T/N) | Czy potrzebne? | Potrzebujemy | Czy wybrano? | Ujęto | Do stosowania | Czy istotne",
    ],
    [
      "cs",
      "Týká se nás | Vztahuje se na nás? | Platí pro nás (A/N) | Je potřeba? | Potřebné | Uplatníme | Přijaté | Zvolené | K použití",
    ],
    ["el", "Μας αφορά; | Ισχύει για εμάς | Υιοθετείται | Χρειάζεται; | Επιλέχθηκε | Έχει εφαρμογή | Είναι αναγκαίο;"],
    ["ja", "要否 | 適用要否 | 必要有無 | 該当性 | 採用する | 要否判定 | 該当有無"],
  ])("%s: %s", (_, headings) => {
    for (const heading of list(headings)) expect([heading, applicability(heading, rows)]).toEqual([heading, yesAndNo]);
  });
});

describe("whole headings under which a yes leaves a control out", () => {
  it.each([
    [
      "en",
      "Not for us | No need | Left out? | Out of our remit | Ruled out (Y/N) | Unnecessary | Discarded | Not needed for us",
    ],
    [
      "de",
      "Entfällt (j/n) | Entbehrlich | Verworfen | Betrifft uns nicht | Gilt nicht für uns | Brauchen wir nicht | Unnötig",
    ],
    ["fr", "Sans objet ? | Écartée | Écartées | Ne nous concerne pas | Hors de notre périmètre | Inutile"],
    ["es", "Descartada | Sin objeto | Innecesario | No nos afecta | Desestimado | No se necesita"],
    ["it", "Scartato | Senza oggetto | Irrilevante | Non ci riguarda | Superfluo | Non serve"],
    ["pt", "Descartada | Sem objeto | Desnecessário | Não nos afeta | Não se aplica"],
    ["nl", "Vervalt | Weggelaten | Overbodig | Geldt niet voor ons | Niet nodig"],
    ["pl", "Bezprzedmiotowe | Pominięto | Zbędne | Nie dotyczy nas | Niepotrzebne"],
    ["cs", "Bezpředmětné | Netýká se nás | Nevztahuje se | Není potřeba | Odpadá | Vynecháno"],
    ["el", "Δεν μας αφορά | Άσχετο | Παραλείπεται | Δεν χρειάζεται"],
    ["ja", "不要 | 不採用 | 非該当"],
  ])("%s: %s", (_, headings) => {
    for (const heading of list(headings))
      expect([heading, applicableUnder(heading)]).toEqual([heading, [true, true, false, true]]);
  });
});

describe("a heading for what is left out is not turned round", () => {
  it.each([
    ["適用除外", "○", "×"],
    ["対象外", "○", "✕"],
    ["不要", "○", "×"],
    ["No need", "✓", "✗"],
  ])("%s with %s and %s", (heading, yes, no) => {
    expect(applicability(heading, [no, no, yes, no])).toEqual([true, true, false, true]);
  });
  it.each(["N/A for us", "N/A to our scope"])("%s asks for nothing that is known", (heading) => {
    expect(applicability(heading, ["No", "No", "Yes", "No"])).toEqual([null, null, null, null]);
  });
  it.each(["No perímetro", "No escopo", "No âmbito"])("%s is Portuguese for what is taken in", (heading) => {
    expect(applicability(heading, ["Sim", "Não", "Sim", "Sim"])).toEqual([true, false, true, true]);
  });
});

describe("answers that decide where a heading asks for it", () => {
  it.each([
    ["Adopt / Omit", "Adopt", "Omit"],
    ["Decision: Adopt / Omit", "Adopt", "Omit"],
    ["Decision (Adopt/Omit)", "Adopt", "Omit"],
    ["Adopt / Omit", "Adopt from Q4", "Omit - no cloud"],
    ["Tailoring", "Tailored In", "Tailored Out"],
    ["Tailored in / tailored out", "Tailored in", "Tailored out"],
    ["For us?", "for us", "not for us"],
    ["Applicable?", "Accepted", "Rejected"],
    ["Applicable?", "Accepted", "Rejected (no premises)"],
    ["Decision", "Taken over", "Left out"],
    ["Do we need it?", "Need", "No need"],
    ["Opted in or opted out", "Opted in", "Opted out"],
    ["Brauchen wir das?", "brauchen wir", "brauchen wir nicht"],
    ["Betrifft uns", "betrifft uns", "betrifft uns nicht"],
    ["Entscheidung", "übernehmen", "verworfen"],
    ["Nous concerne", "nous concerne", "ne nous concerne pas"],
    ["Retenue / Omise", "Retenue", "Omise"],
    ["¿Nos afecta?", "nos afecta", "no nos afecta"],
    ["Elección", "Elegido", "Descartado"],
    ["Ci riguarda?", "ci riguarda", "non ci riguarda"],
    ["Nos afeta?", "nos afeta", "não nos afeta"],
    ["Geldt voor ons", "geldt", "geldt niet"],
    ["Czy nas dotyczy?", "dotyczy nas", "nie dotyczy nas"],
    ["Týká se nás", "týká se nás", "netýká se nás"],
    ["Μας αφορά;", "μας αφορά", "δεν μας αφορά"],
    ["要否", "要", "不要"],
    ["採否", "採る", "見送り"],
  ])("%s: %s, %s", (heading, yes, no) => {
    expect(applicability(heading, [yes, no, yes, yes])).toEqual([true, false, true, true]);
  });
  it.each(["Adopt until 2026", "Adopt?", "Accept or reject", "For us: to be decided"])(
    "%s is left undecided",
    (answer) => {
      expect(applicability("Adopt / Omit", [answer, "Omit", "Adopt", "Adopt"])).toEqual([null, false, true, true]);
    },
  );
  it("'Accepted / Rejected' asks for it in a statement of applicability only", () => {
    const sheet = table(["Accepted / Rejected"], [["Accepted"], ["Rejected"], ["Accepted"]]);
    const said = (name: string) =>
      read({ ...sheet, sheet: name }).soa.items.map(({ applicable }) => applicable ?? null);
    expect(said("Statement of Applicability")).toEqual([true, false, true]);
    expect(said("Audit")).toEqual([null, null, null]);
  });
});

describe("the same answers decide nothing under a heading that asks for something else", () => {
  it.each([
    ["Risk decision", "Accepted", "Rejected"],
    ["Risk", "Retained", "Rejected"],
    ["Decision", "Accepted", "Rejected"],
    ["Finding", "Accepted", "Rejected"],
    ["Evidence", "Accepted", "Rejected"],
    ["Evidence accepted / rejected", "Accepted", "Rejected"],
    ["Change request", "Adopt", "Omit"],
    ["Tool", "For us", "Not for us"],
    ["Proposal", "Adopt", "Drop"],
    ["Kept / Removed", "Kept", "Removed"],
    ["Restrisiko", "akzeptiert", "abgelehnt"],
    ["Berater", "brauchen wir", "brauchen wir nicht"],
    ["Schulung nötig", "nötig", "nicht nötig"],
    ["Formation", "Pour nous", "Pas pour nous"],
    ["Prueba", "Aceptada", "Rechazada"],
    ["改善要否", "要", "不要"],
    ["教育要否", "要", "不要"],
  ])("%s: %s, %s", (heading, yes, no) => {
    const items = read(table([heading], [[yes], [no], [yes], [yes]])).soa.items;
    expect(items.map(({ applicable, status }) => [applicable ?? null, status])).toEqual(
      Array.from({ length: 4 }, () => [null, undefined]),
    );
  });
  it.each([
    "Status for us | State for us | Reviewed for us | Costs for us | Concerns | Staff concerned | Training needed for us",
    "Risk retained | Retained by | Documents kept | Record retained until | Adopted by the board | Tool adopted | Law applies to us",
    "Massnahme betrifft Lieferanten | Betrifft uns bis | Kosten für uns | Schulung nötig | Budget nötig | Gilt ab | Gültig bis",
    "Concerne les fournisseurs | Coût pour nous | Besoin de formation | Nos concierne la ley | Serve formazione | Budget nodig",
    "Dotyczy dostawców | Týká se dodavatelů | Dla nas koszt | 教育要否 | 予算要否 | 対策要否 | 是正要否",
  ])("yes and no: %s", (headings) => {
    for (const heading of list(headings))
      expect([heading, applicability(heading, rows)]).toEqual([heading, [null, null, null, null]]);
  });
  it.each([
    [
      "en",
      "Risk accepted | Evidence kept | Kept | Needed by | Policy needed? | Training needed | Retained by whom | Retained documents | Concerns | Any concerns? | Affected assets | Affects personal data | Concerns personal data | Budget needed | Approval required for us | Costs for us | Audit relevance | Change adopted | Adopted at board | Taken from template | Carried over from 2013 | Copied | Omitted from report | Change rejected | Evidence rejected | Rejected by auditor | Selected for audit | Selected for sampling | Necessary documents | Do we need help? | Do we need evidence? | Do we need budget? | Do we need a policy? | Is it audited? | In our cloud | Inside EU | Outside EU | Within budget | Within deadline | Left open | Taken offline | Reviewed by us | Needs review | No need for audit | Exclusive | Full | Total | Call | Verdict | Retained risk | Opted in by staff | Tailored training | In remit of IT | Within remit of legal | Concerns us or supplier | Needed from supplier | Should we apply for budget? | Do we apply patches? | Apply by | Relevance to GDPR | Necessity of training | Inside team | Valid | Valid until | Valid evidence",
    ],
    [
      "de",
      "Schulung nötig | Gültig | Gültig bis | Nötige Unterlagen | Betroffene Systeme | Betroffene Abteilung | Brauchen wir Hilfe? | Brauchen wir Budget? | Übernommen aus 2013 | Unterlagen gebraucht | Risiko angenommen | Nachweis abgelehnt | Einschlägige Gesetze | Personenbezug | Gilt für Lieferanten | Für uns kostenpflichtig | Wird geprüft | Zu prüfen | Notwendige Schulung | Entfällt ab | Befreit bis | Ausnahme genehmigt | Im Budget | Betroffenheit Kunden | Aufnahme in Plan | Umzusetzen bis | Massgebende Gesetze",
    ],
    [
      "fr",
      "Formation nécessaire | Document nécessaire | Preuve retenue | Risque retenu | Concerne le cloud | Personnes concernées | Besoin budgétaire | Pris en charge | Choix du fournisseur | Rejetée par l'auditeur | Utile | Validité | Nécessité de formation | Hors délai | Adoptée par la direction | Écart | Écarts | Écart constaté",
    ],
    [
      "es",
      "Formación necesaria | Riesgo aceptado | Afecta a datos personales | Personas afectadas | Elección del proveedor | Considerado en auditoría | Adoptada por dirección | Prueba requerida | Fuera de plazo | Dentro de plazo | Documentos incluidos | Requiere acción",
    ],
    [
      "it",
      "Serve formazione | Formazione richiesta | Documento richiesto | Rischio accettato | Riguarda dati personali | Scelta del fornitore | Necessità di budget | Rilevanza del rischio | Evidenza considerata | Compreso nel prezzo | Fuori tempo",
    ],
    [
      "pt",
      "Formação necessária | Risco aceite | Considerado na auditoria | No prazo | Fora do prazo | Documentos exigidos | Relevância do risco | No orçamento | Escolha do fornecedor | Abrange dados pessoais",
    ],
    [
      "nl",
      "Training nodig | Nodig voor audit | Meegenomen in audit | Risico geaccepteerd | Keuze leverancier | Relevantie AVG | Geldig tot | Benodigde documenten | Betreft persoonsgegevens | Van belang voor GDPR | Binnen budget | Geldt tot | AVG",
    ],
    [
      "pl",
      "Potrzebne szkolenie | Dotyczy danych osobowych | Wymagany dokument | Ryzyko zaakceptowane | Wybór dostawcy | Odrzucone przez audytora | Przyjęto przez zarząd | Konieczność szkolenia | Potrzeba budżetu | W budżecie",
    ],
    [
      "cs",
      "Potřebné školení | Týká se osobních údajů | Riziko přijato | Výběr dodavatele | Vyžadovaný dokument | Zamítnuto auditorem | Nutnost školení | Zahrnuto v auditu | Přijato vedením",
    ],
    [
      "el",
      "Απαιτείται εκπαίδευση | Αφορά προσωπικά δεδομένα | Αναγκαίο έγγραφο | Υιοθέτηση από διοίκηση | Επιλογή προμηθευτή",
    ],
    [
      "ja",
      "教育要否 | 是正要否 | 監査対象 | 個人情報該当 | 記録要否 | 選定業者 | 承認要否 | リスク受容 | 採用部署 | 予算必要",
    ],
  ])("nor in %s: %s", (_, headings) => {
    for (const heading of list(headings))
      expect([heading, applicability(heading, rows)]).toEqual([heading, [null, null, null, null]]);
  });
  it("reasons that speak of need state no decision", () => {
    const reasons = [
      "Not for us to decide",
      "Accepted because the risk is low",
      "Omit from the report",
      "Needed by HR",
    ];
    expect(
      fields(
        "applicable",
        ["Justification"],
        reasons.map((text) => [text]),
      ),
    ).toEqual([null, null, null, null]);
  });
});

it.each([
  "Select...",
  "Select",
  "Choose an item",
  "Please select",
  "Choose…",
  "Bitte wählen",
  "Sélectionner",
  "-",
  "<name>",
])("what stands where nobody has chosen yet answers nothing: %s", (text) => {
  expect(applicability("Is the control necessary?", [text, "", text, text])).toEqual([null, null, null, null]);
});
