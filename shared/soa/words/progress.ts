import type { LanguageWords } from "./language.ts";

/** Words of headings that ask how far controls are as people ask it of each other, all languages together. */
export const progress: LanguageWords = {
  headings: {
    status: `
      position at last review | position at review | position to date | state at last review | status at last review |
      delivery status | delivery state | rollout status | roll out status | status of rollout | progress to date | progress made |
      where at | where are we | where are we at | where are we now | where we are | where we stand | where do we stand | where it stands |
      how far | how far are we | how far are we now | how far are we with it | how far have we got | how far along | how far along are we |
      how far is it | state of play | implementation stage | stage of implementation | stage reached |
      stand der dinge | wie weit | wie weit sind wir | wie weit ist es | wo stehen wir | umges | stand heute |
      où en est on | où en sommes nous | où en est ce | état des lieux | degré d avancement | stade d avancement |
      grado de avance | grado de ejecución | grado de cumplimiento | cómo vamos | en qué punto estamos | estado de avance |
      a che punto siamo | a che punto è | stato di avanzamento | stato avanzamento | stato dei lavori | grado di realizzazione |
      grau de execução | grau de implementação | grau de cumprimento | ponto de situação | em que ponto estamos | como estamos |
      hoe ver | hoe ver zijn we | hoe ver zijn wij | waar staan we | voortgang | geïmpl | mate van invoering |
      etap wdrożenia | etap realizacji | etap prac | stopień realizacji | stopień zaawansowania | jak daleko jesteśmy | na jakim etapie |
      jak jsme daleko | kde jsme | fáze zavedení | etapa zavedení | stupeň zavedení | stupeň realizace |
      πού βρισκόμαστε | στάδιο υλοποίησης | στάδιο εφαρμογής | βαθμός υλοποίησης | πορεία υλοποίησης |
      どこまで進んでいるか | 実施段階 | 進み具合 | 達成度`,
    maturity: `
      aktuelles niveau | aktuelle stufe | aktueller reifegrad | niveau actuel | niveau de maturité actuel | nivel actual |
      nivel de madurez actual | livello attuale | livello di maturità attuale | nível atual | nível de maturidade atual |
      huidig niveau | huidig volwassenheidsniveau | poziom obecny | obecny poziom | aktualny poziom | obecny poziom dojrzałości |
      současná úroveň | aktuální úroveň | τρέχον επίπεδο | 現在のレベル`,
  },
  applicable: { yes: "", no: "" },
  status: {},
};
