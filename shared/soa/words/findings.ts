import type { Status } from "../document.ts";
import { phrasesOf } from "./language.ts";

/** Nouns by which the legend of an audit explains its letters, all languages together. */
const nouns: Readonly<Partial<Record<Status, string>>> = {
  implemented: `
    conformity | conformance | compliance | conform | observation | opportunity for improvement | konformität | konform |
    beobachtung | feststellung | hinweis | conformité | remarque | conformidad | observación | oportunidad de mejora | conformità |
    osservazione | opportunità di miglioramento | conformidade | observação | oportunidade de melhoria | conformiteit |
    observatie | opmerking | zgodność | obserwacja | spostrzeżenie | shoda | pozorování | doporučení | συμμόρφωση | παρατήρηση |
    適合 | 観察事項`,
  partial: `
    partial conformity | minor nonconformity | teilweise konform | nebenabweichung | conformité partielle |
    non-conformité mineure | conformidad parcial | no conformidad menor | conformità parziale | non conformità minore |
    conformidade parcial | não conformidade menor | gedeeltelijk conform | kleine afwijking | częściowa zgodność |
    drobna niezgodność | częściowo zgodne | částečná shoda | drobná neshoda | μερική συμμόρφωση | 軽微な不適合 | 一部適合`,
  "not-started": `
    nonconformity | non-conformity | non-compliance | major nonconformity | nichtkonformität | abweichung |
    hauptabweichung | non-conformité | non-conformité majeure | no conformidad | no conformidad mayor | non conformità |
    non conformità maggiore | não conformidade | não conformidade maior | non-conformiteit | afwijking | grote afwijking |
    niezgodność | duża niezgodność | neshoda | závažná neshoda | μη συμμόρφωση | 不適合 | 重大な不適合`,
};

/** What the nouns say of how far a control is: an observation stands on what conforms. */
export const findings: readonly (readonly [word: string, status: Status])[] = (
  Object.entries(nouns) as [Status, string][]
).flatMap(([status, words]) => phrasesOf(words).map((word) => [word, status] as const));
