import { type LanguageWords, phrasesOf } from "./language.ts";

/** What is measured of a control, and the words for how far it is, as one language puts them together. */
interface Degrees {
  /** "level", "Grad". */
  readonly measures: string;
  /** What stands behind them: "of implementation", "der Umsetzung". */
  readonly things: string;
  /** What stands before them, with the measure behind it or grown together with it: "implementation level", "Umsetzungsgrad". */
  readonly before?: { readonly things: string; readonly measures: string; readonly between: string };
}

const all: readonly Degrees[] = [
  {
    measures: "level | degree | extent | stage | state | rate | grade | percentage | percent",
    things: `
      of implementation | of compliance | of conformity | of conformance | of completion | of fulfilment | of fulfillment |
      of adoption | of deployment | of realisation | of realization`,
    before: {
      things: `
        implementation | compliance | conformity | conformance | completion | fulfilment | fulfillment | adoption |
        deployment`,
      measures: "level | degree | extent | stage | rate | grade | percentage",
      between: " ",
    },
  },
  {
    measures: "grad | stand | stufe | niveau | ausmaß | fortschritt",
    things: "der umsetzung | der implementierung | der erfüllung | der konformität | der einhaltung | der realisierung",
    before: {
      things: "umsetzungs | implementierungs | erfüllungs | konformitäts | einhaltungs | realisierungs",
      measures: "grad | stand | stufe | niveau | level | fortschritt | quote",
      between: "",
    },
  },
  {
    measures: "niveau | degré | taux | état | stade | pourcentage",
    things: `
      de mise en œuvre | de mise en oeuvre | d implémentation | de conformité | de réalisation | d avancement |
      de déploiement | de mise en place`,
  },
  {
    measures: "nivel | grado | porcentaje | estado | etapa | tasa",
    things: `
      de implementación | de implantación | de cumplimiento | de conformidad | de avance | de ejecución | de realización |
      de despliegue`,
  },
  {
    measures: "livello | grado | stato | percentuale | fase",
    things: `
      di implementazione | di attuazione | di conformità | di adempimento | di realizzazione | di completamento |
      di adozione`,
  },
  {
    measures: "nível | grau | estado | percentual | percentagem | porcentagem | etapa | estágio",
    things: `
      de implementação | de implantação | de conformidade | de cumprimento | de atendimento | de realização | de execução |
      de adequação`,
  },
  {
    measures: "niveau | mate | graad | stadium | percentage",
    things: "van implementatie | van invoering | van naleving | van conformiteit | van realisatie",
    before: {
      things: "implementatie | nalevings | conformiteits | realisatie | invoerings",
      measures: "graad | niveau | percentage",
      between: "",
    },
  },
  {
    measures: "poziom | stopień | stan | etap | procent",
    things: "wdrożenia | implementacji | zgodności | realizacji | spełnienia | wykonania",
  },
  {
    measures: "úroveň | stupeň | stav | míra | fáze | procento",
    things: "zavedení | implementace | shody | souladu | plnění | realizace | naplnění",
  },
  {
    measures: "επίπεδο | βαθμός | κατάσταση | στάδιο | ποσοστό",
    things: "υλοποίησης | εφαρμογής | συμμόρφωσης | ολοκλήρωσης | εκπλήρωσης",
  },
  {
    measures: "",
    things: "",
    before: {
      things: "実施 | 導入 | 適合 | 遵守 | 対応 | 達成 | 準拠",
      measures: "レベル | 度 | 状況 | 段階 | 率 | 度合い | 程度",
      between: "",
    },
  },
];

const together = (one: string, other: string, between: string): readonly string[] =>
  phrasesOf(one).flatMap((first) => phrasesOf(other).map((second) => `${first}${between}${second}`));

/** Headings that name the state itself, or the judgement of an audit on it. */
const states = `
  in compliance | in conformity | in conformance | operating state | operating status | operational state |
  operational status | audit judgement | audit verdict | auditor verdict | auditor s verdict | auditurteil | auditbewertung |
  avis de l auditeur | avis auditeur | dictamen del auditor | giudizio dell auditor | esito audit | parecer do auditor |
  auditoordeel | oordeel auditor | ocena audytora | hodnocení auditora | κρίση ελεγκτή | 監査判定`;

/** Headings that ask how far controls are by a measure of it, in all the ways in which its words are put together. */
export const degrees: LanguageWords = {
  headings: {
    status: [states]
      .concat(
        all.flatMap(({ measures, things, before }) => [
          ...together(measures, things, " "),
          ...(before === undefined ? [] : together(before.things, before.measures, before.between)),
        ]),
      )
      .join(" | "),
  },
  applicable: { yes: "", no: "" },
  status: {},
};
