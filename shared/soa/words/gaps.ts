import { phrasesOf } from "./language.ts";

/** Words of headings, whole, that ask what is missing of a control, all languages together: a no below them says that nothing is. */
export const gapHeadings = phrasesOf(`
  gap | gaps | any gap | any gaps | is there a gap | gap found | gap identified | gap exists | gap y n | gap level | gap size |
  size of gap | extent of gap | gap rating | gap grade | gap severity | deviation | deviations |
  any deviation | degree of deviation | extent of deviation | shortfall | shortfalls |
  lücke | lücken | gibt es eine lücke | lücke vorhanden | größe der lücke | abweichung | abweichungen | abweichungsgrad |
  grad der abweichung | abweichung vorhanden | soll ist abweichung | delta |
  écart | écarts | y a t il un écart | écart constaté | niveau d écart | importance de l écart | degré d écart |
  brecha | brechas | hay brecha | existe brecha | nivel de brecha | tamaño de la brecha | desviación | desviaciones |
  grado de desviación | nivel de desviación | scostamento | scostamenti | c è scostamento | grado di scostamento |
  livello di scostamento | entità dello scostamento | lacuna | lacune | desvio | desvios | há desvio | grau de desvio |
  nível de desvio | lacunas | nível da lacuna | afwijking | afwijkingen | is er een afwijking | mate van afwijking |
  tekortkoming | tekortkomingen | luka | luki | czy jest luka | wielkość luki | odchylenie | odchylenia | stopień odchylenia |
  odchylka | odchylky | míra odchylky | velikost odchylky | mezera | mezery | απόκλιση | αποκλίσεις | βαθμός απόκλισης |
  κενό | κενά | υπάρχει κενό | ギャップ | ギャップ有無 | ギャップの有無 | ギャップの程度 | 差異 | 差異の有無 | 乖離 | 乖離度`);

/** The same for what an audit found: only its grades say how far a control is, and a plain yes or no does not. */
export const findingHeadings = phrasesOf(`
  nonconformity | nonconformities | non conformity | non conformities | nc | nc grade | nonconformity grade | finding | findings |
  finding grade | grade of finding | classification of finding | finding class | audit finding | audit findings |
  nichtkonformität | feststellung | feststellungen | befund | einstufung der feststellung | art der feststellung |
  non conformité | non conformités | constat | constats | type de constat | no conformidad | no conformidades | hallazgo |
  hallazgos | tipo de hallazgo | non conformità | rilievo | rilievi | tipo di rilievo | não conformidade | não conformidades |
  constatação | constatações | bevinding | bevindingen | niezgodność | niezgodności | ustalenie | ustalenia | neshoda |
  neshody | zjištění | μη συμμόρφωση | εύρημα | ευρήματα | 不適合 | 指摘 | 指摘事項 | 指摘区分`);

/** Nothing of it. */
export const noneOfIt = phrasesOf(`
  none | none found | none identified | nil | nothing | keine | keiner | kein | nichts | aucun | aucune | néant | rien | ninguno |
  ninguna | ningún | nada | nessuno | nessuna | niente | nulla | nenhum | nenhuma | geen | niets | brak | żaden | żadna | żadne |
  nic | žádný | žádná | žádné | καμία | κανένα | κανένας | τίποτα | なし | 無し | 無 | 特になし`);

/** A little of it. */
export const littleOfIt = phrasesOf(`
  minor | small | slight | partial | moderate | leicht | leichte | gering | geringe | geringfügig | geringfügige | klein | kleine |
  teilweise | moderat | mineur | mineure | léger | légère | partiel | partielle | modéré | modérée | menor | leve | ligera |
  parcial | pequeña | moderada | lieve | lievi | minore | minori | parziale | moderato | ligeiro | pequeno | pequena | moderado |
  licht | lichte | beperkt | matig | mała | małe | małą | drobna | drobne | niewielka | niewielkie | częściowa | częściowe |
  umiarkowana | malý | malá | malé | drobná | lehká | částečná | mírná | μικρή | μικρό | μερική | μερικό | ελάσσων | ήσσων |
  軽微 | 軽度 | 小 | 一部`);

/** Much of it, or all. */
export const muchOfIt = phrasesOf(`
  major | large | big | serious | significant | severe | complete | full | total | critical | schwer | schwere | schwerwiegend |
  schwerwiegende | groß | große | erheblich | erhebliche | wesentlich | wesentliche | gravierend | gravierende | kritisch |
  kritische | vollständig | vollständige | majeur | majeure | grave | important | importante | significatif | significative |
  totale | critique | mayor | significativa | crítica | crítico | maggiore | maggiori | gravi | rilevante | rilevanti | critico |
  critica | maior | significativo | ernstig | ernstige | groot | grote | volledig | kritiek | duża | duże | poważna | poważne |
  istotna | istotne | całkowita | krytyczna | velký | velká | velké | závažný | závažná | zásadní | úplná | kritická | μεγάλη |
  μεγάλο | σοβαρή | σοβαρό | μείζων | ολική | κρίσιμη | 重大 | 重度 | 大 | 全面的`);

/** Words for what is missing or was found amiss, in answers: "Minor nonconformity", "Lücke". */
export const namesFinding =
  /(?<!\p{L})(?:(?:gaps?|deviations?|findings?|n\.?c\.?s?|ofi|brechas?|luk[ai]|rilievi?o?|hallazgos?|constats?|écarts?|neshod\p{L}|non.conformità|μη συμμόρφωση)(?!\p{L})|(?:non-?\s?conformit|scostament|desvi|lacun|niezgodno|odchyl|απόκλισ|αποκλίσ)\p{L}|no conformidad|não conformidade|afwijking|bevinding)|abweichung|lücke|nichtkonform|feststellung|ギャップ|差異|不適合|指摘/iu;
