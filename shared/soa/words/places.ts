/**
 * Headings that ask where or to whom a control applies, all languages together: phrases with a bar between them. The first
 * word of each asks for the applicability by itself.
 */
export const placeHeadings = `
  applicable to | applies to | applicable at | applies at | applicable in | applies in | applicable for | applicable where | applies where |
  applicable sites | applicable locations | applicable entities | applicable site | applicable location |
  anwendbar auf | anwendbar für | anwendbar in | anwendbar bei | anwendbar an | gilt für | gilt in | gilt bei | gültig für | zutreffend für |
  applicable à | applicable a | applicable au | applicable aux | applicable dans | applicable sur | applicable pour | s applique à |
  s applique aux | s applique sur | s applique dans | sites concernés | concerne |
  aplicable a | aplicable en | aplicable para | aplica a | aplica en | se aplica a | se aplica en | sedes aplicables |
  applicabile a | applicabile in | applicabile per | applicabile presso | si applica a | si applica in | si applica presso |
  aplicável a | aplicável em | aplicável para | aplica se a | aplica se em |
  van toepassing op | van toepassing voor | van toepassing in | van toepassing bij | geldt voor | toepasselijk op |
  ma zastosowanie do | ma zastosowanie w | stosuje się do | stosuje się w | dotyczy lokalizacji | zastosowanie w |
  platí pro | použije se na | použije se pro | použije se v | vztahuje se na | aplikovatelné na | aplikovatelné pro | aplikovatelné v | uplatněno v |
  ισχύει για | ισχύει σε | εφαρμόζεται σε | εφαρμόζεται στα | εφαρμόζεται για | εφαρμόσιμο σε | εφαρμόσιμο για |
  適用先 | 適用拠点 | 適用部門 | 適用部署 |
  tillämpligt på | tillämplig på | tillämplig för | gäller för | gælder for | anvendelig for | gjelder for | gyldig for | koskee |
  vzťahuje sa na | platí pre | primjenjivo na | se aplică la | применимо к | применяется к | geçerli olduğu yer`;

/** Words for everybody or everywhere, by which a column of places says of each control where it applies. */
export const everywhere = `
  all | every | everywhere | everyone | everybody | whole | entire | organisation wide | organization wide | company wide | group wide |
  alle | allemaal | allen | alles | gesamt | gesamte | gesamter | gesamtes | ganze | ganzer | überall | unternehmensweit | konzernweit |
  tous | toutes | tout | toute | partout | todos | todas | toda | todo | tutti | tutte | tutta | tutto | ovunque | hele | heel | overal |
  wszyscy | wszystkie | wszystkich | cała | cały | całe | wszędzie | všichni | všechny | všechna | celá | celý | celé | všude |
  všetci | všetky | όλοι | όλες | όλα | όλο | όλη | όλους | παντού | alla | hela | överallt | kaikki | koko | tüm | bütün | minden | toate | toți |
  все | вся | весь | всё | svi | sve | sva | cijela`;

/** The same in scripts without blanks between words, at the beginning of a text. */
export const everywhereUnspaced = "全 | すべて | 全て | 所有 | 全部 | 전체 | 모든 | 전사";

/** Words for nobody or nowhere. */
export const nowhere = `
  none | zero | nowhere | no one | nobody | no site | no sites | no location | no locations | none of the sites |
  keine | keiner | keines | kein standort | keine standorte | nirgends | niemand | aucun | aucune | aucun site | nulle part | personne |
  ninguno | ninguna | ningún | nadie | ninguna sede | en ninguna parte | nessuno | nessuna | nessun sito | nessuna sede | da nessuna parte |
  nenhum | nenhuma | ninguém | nenhum local | geen | geen enkele | geen locatie | geen locaties | nergens | niemand | żadne | żaden | żadna | brak | nikt | nigdzie |
  žádné | žádný | žádná | nikdo | nikde | žiadne | žiadny | κανένα | καμία | κανένας | κανείς | πουθενά | なし | 該当なし | ingen | inga | inget | ingen steder |
  ei mikään | ei missään | hiçbiri | hiçbir yer | egyik sem | sehol | niciunul | nicăieri | нигде | нет | nijedna | nigdje`;

/** Words over the columns of the whole, beside others of its parts. */
export const wholes = `
  group | overall | total | summary | consolidated | gesamt | konzern | gruppe | ergebnis | groupe | synthèse | global |
  globale | ensemble | grupo | resumen | síntesis | gruppo | sintesi | complessivo | síntese | resumo | groep | totaal |
  samenvatting | grupa | łącznie | razem | skupina | celkem | souhrn | όμιλος | σύνολο | koncern | yhteensä | toplam`;
