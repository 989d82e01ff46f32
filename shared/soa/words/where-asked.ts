import { phrasesOf } from "./language.ts";

/** Words that say whether a control applies where the heading as a whole asks for that, and may be said of anything else. */
interface WhereAsked {
  readonly taken: string;
  readonly leftOut: string;
  /** What turns one that says that it applies, before it or behind it; one that ends with a hyphen begins the word. */
  readonly not: string;
}

/** The answers of people who are asked whether a control applies, a language each. */
const answers: readonly WhereAsked[] = [
  {
    taken: `
      for us | ours | concerns us | affects us | matters to us | valid for us | (relevant,needed,necessary,required) (for,to) us |
      (need,take,keep,choose,select,retain,adopt,include,consider,apply)(,ed) | tailor(,ed) in | opt(,ed) in | pick(,ed) | take(n,s) (in,on,over) |
      chosen | taken | kept | scoped in | carried( over,) | full | fully | definitely | always | in remit | within remit | in (our ,the ,)perimeter | inside | we do | valid | wanted | considered`,
    leftOut: `
      omit(,s,ted) | tailor(,ed) out | opt(,ed) out | (drop,dropped,leave out,left out,discard,discarded,exclude,waive,waived,exempt,exempted) |
      disregard(,ed) | skip(,ped) | no need | unneeded | unnecessary | without object | out of (remit,our remit,perimeter,the perimeter) |
      outside (remit,our remit,the perimeter) | (does,do) not (apply,concern us,affect us,matter to us,apply to us) | set aside | outside | removed | doesn t (apply,concern us,affect us) | nope | not (here,at all) | never`,
    not: "not",
  },
  {
    taken: `
      für uns( relevant, anwendbar, nötig,) | betrifft uns | gilt( für uns,) | trifft (auf,für) uns zu | brauchen wir( das,) | wird (gebraucht,benötigt) |
      gebraucht | nötig | wenden wir( das,) an | anwenden | übernehmen | übernehmen wir | wird übernommen | aufnehmen | auswählen | gewählt | nehmen wir |
      gültig | gegeben | voll | vollständig | wird (angewendet,angewandt) | innerhalb | drin | drinnen | dabei | einschlägig | behalten | beibehalten | einschließen`,
    leftOut: `
      ausgelassen | weggelassen | weglassen | verworfen | verwerfen | gestrichen | streichen | unnötig | überflüssig | gegenstandslos | hinfällig | befreit |
      freigestellt | außen vor | trifft (auf,für) uns nicht zu | wird nicht (gebraucht,benötigt) | ausschließen | abwählen | gilt (nicht für uns,für uns nicht) |
      brauchen wir (das ,)nicht | betrifft uns nicht | nicht für uns | nichts für uns | wird nicht (angewendet,angewandt) | draußen | überhaupt nicht | niemals | kein bedarf`,
    not: "nicht",
  },
  {
    taken: `
      nous concerne | pour nous | s applique à nous | pertinent(,e,es) | nécessaire(,s) | retenir | adopter | appliquer | inclure | retenus | retenues |
      choisi(,e,s,es) | conserv(é,ée,és,ées) | gard(é,ée) | pris(,e,es) en compte | valable | total(,e) | totalement | dedans | dans | s applique | dans notre périmètre | concern(é,ée,és,ées)`,
    leftOut: `
      ne nous concerne pas | pas pour nous | ne s applique pas à nous | écarter | exclure | omis(,e,es) | abandonn(é,ée) | supprim(é,ée) |
      inutile | superflu(,e) | dispens(é,ée) | exempt(é,ée) | hors (de notre périmètre,de périmètre) | sans pertinence | dehors | hors | pas de besoin | aucun besoin`,
    not: "non | pas",
  },
  {
    taken: `
      nos (afecta,concierne,corresponde) | (se aplica,aplica) a nosotros | para nosotros | lo necesitamos | hace falta | se (necesita,requiere,adopta,selecciona) |
      elegid(o,a,os,as) | escogid(o,a,os,as) | considerad(o,a,os,as) | adoptar | aplicar | incluir | mantener | mantenid(o,a) | válid(o,a) | total | totalmente | entra | dentro`,
    leftOut: `
      omitid(o,a,os,as) | omitir | excluir | descartar | rechazad(o,a,os,as) | desestimad(o,a,os,as) | eliminad(o,a) | exent(o,a) | sin objeto |
      innecesari(a,os,as) | prescindible | irrelevante | no nos (afecta,concierne,aplica,corresponde) | no para nosotros | fuera | no hace falta | nunca`,
    not: "no",
  },
  {
    taken: `
      ci (riguarda,coinvolge,serve) | fa per noi | per noi | si applica a noi | serve | occorre | considerat(o,a,i,e) | prescelt(o,a) | adottare | applicare |
      includere | mantenere | mantenut(o,a) | valid(o,a) | totale | rientra | accolt(o,a) | dentro | adottat(i,e) | scelt(i,e) | selezionat(i,e)`,
    leftOut: `
      omess(o,a,i,e) | omettere | escludere | scartare | scartat(a,i,e) | rifiutat(o,a) | eliminat(o,a) | esentat(o,a) | esente | senza oggetto |
      irrilevante | superflu(o,a) | non ci (riguarda,coinvolge,serve) | non per noi | non fa per noi | fuori | inutile`,
    not: "non",
  },
  {
    taken: `
      nos afeta | afeta nos | nos diz respeito | diz nos respeito | aplica se a nós | para nós | precisamos | escolhid(o,a,os,as) | considerad(o,a,os,as) |
      exigid(o,a) | adotar | aplicar | incluir | manter | mantid(o,a) | válid(o,a) | total | totalmente | dentro | selecionad(os,as)`,
    leftOut: `
      omitid(o,a,os,as) | omitir | excluir | descartar | descartad(a,os,as) | rejeitad(o,a,os,as) | eliminad(o,a) | isent(o,a) | dispensad(o,a) | sem objeto |
      desnecessári(a,os,as) | irrelevante | não nos (afeta,diz respeito) | não para nós | fora`,
    not: "não",
  },
  {
    taken: `
      voor ons | geldt( voor ons,) | raakt ons | betreft ons | gaat ons aan | hebben (we,wij) nodig | benodigd | toepassen | passen we toe | overnemen |
      overgenomen | opnemen | meenemen | behouden | geldig | volledig | speelt | valt binnen | binnen | kiezen`,
    leftOut: `
      weggelaten | weglaten | verworpen | geschrapt | schrappen | overbodig | onnodig | vrijgesteld | vervalt | irrelevant | uitsluiten | buiten |
      niet voor ons | geldt niet( voor ons,) | raakt ons niet | betreft ons niet | hebben (we,wij) niet nodig | passen we niet toe | laten vallen | speelt niet | geen behoefte`,
    not: "niet",
  },
  {
    taken: `
      dotyczy nas | nas dotyczy | dla nas | potrzebn(a,y) | potrzebujemy | niezbędn(a,y) | konieczn(a,y) | istotn(a,y) | adekwatn(e,a,y) | przyjęt(o,a,y) |
      wybrano | ujęt(o,a) | uwzględnion(o,a,y) | włączono | stosować | do stosowania | całkowicie | zachowan(o,e) | wewnątrz`,
    leftOut: `
      pominięt(o,a,y) | odrzucon(o,a,y) | bezprzedmiotow(e,a,y) | zbędn(a,y) | nieistotn(e,a,y) | niepotrzebn(e,a,y) | zwolnion(e,a,y) | usunięt(o,e) |
      nie dotyczy nas | nas nie dotyczy | nie dla nas | wykluczono | wyłączono | wyłączyć | wykluczyć | pominąć | odrzucić | poza`,
    not: "nie | nie-",
  },
  {
    taken: `
      týká se nás | nás se týká | vztahuje se na nás | pro nás | platí pro nás | potřebn(é,á,ý) | potřebujeme | potřeba | je potřeba | nezbytn(á,ý) | vyžadované |
      přijat(é,á,ý) | převzat(o,é,á) | vybran(á,ý) | zvolen(o,é,á,ý) | zařazen(é,á,ý) | zohledněn(o,é) | použijeme | uplatníme | uplatní se | uplatnit | zahrnout | použít | přijmout | plně | ponechán(o,a)`,
    leftOut: `
      netýká se nás | nás se netýká | nevztahuje se na nás | není pro nás | neplatí pro nás | vynechán(o,a) | vynechan(é,á,ý) | odmítnut(o,é,á) |
      zamítnut(o,é,á) | bezpředmětn(é,á,ý) | zbytečn(é,á,ý) | odpadá | není potřeba | vypuštěn(o,a) | osvobozen(o,a) | vyřazen(o,a,é) | vyloučit | vynechat | zamítnout | mimo`,
    not: "ne-",
  },
  {
    taken: `
      μας αφορά | για εμάς | ισχύει για εμάς | χρειάζεται | το χρειαζόμαστε | χρειαζόμαστε | σχετικ(ή,ά) | αναγκαί(α,ος) | απαραίτητ(η,α) | υιοθετήθηκε |
      υιοθετούμε | υιοθετημέν(ο,η,α) | επιλεγμέν(η,α) | εμπίπτει | λαμβάνεται υπόψη`,
    leftOut: `
      δεν μας αφορά | όχι για εμάς | δεν ισχύει για εμάς | δεν (χρειάζεται,απαιτείται) | δεν το χρειαζόμαστε | απορρίπτεται | απορρίφθηκε | παραλείπεται |
      παραλείφθηκε | άσχετ(η,α) | περιττ(ό,ή) | άνευ αντικειμένου | απαλλάσσεται`,
    not: "δεν | μη",
  },
  {
    taken: "要 | 採 | する | 採る | 残す | 取り入れる | 採り入れる | 必要あり | 関係あり | 関連あり | 選定 | 選定する",
    leftOut:
      "しない | 見送り | 見送る | 不必要 | 必要なし | 関係なし | 関連なし | 採らない | 選定しない | 選択しない | 非選択 | 削除",
    not: "",
  },
];

const turned = (words: readonly string[], turns: readonly string[]): string[] =>
  turns.flatMap((turn) =>
    words.flatMap((word) => (turn.endsWith("-") ? turn.slice(0, -1) + word : [`${turn} ${word}`, `${word} ${turn}`])),
  );

/** The answers that say that a control applies, and those that leave it out. */
export const takenWhereAsked = answers.flatMap(({ taken }) => phrasesOf(taken));
export const leftOutWhereAsked = answers.flatMap(({ taken, leftOut, not }) => [
  ...phrasesOf(leftOut),
  ...turned(phrasesOf(taken), phrasesOf(not)),
]);

/**
 * The same words where they may be said of a risk, a finding or a change as well: they need a heading that asks whether
 * controls apply, and not only for a decision.
 */
export const takenOrAgreed = phrasesOf(`
  accept | accepted | keep | kept | angenommen | akzeptiert | accolt(o,a) | beibehalten | accept(é,ée,és,ées) | conserv(é,ée) | aceptad(o,a,os,as) | mantenid(o,a) |
  accettat(o,a,i,e) | mantenut(o,a) | aceit(e,es) | mantid(o,a) | geaccepteerd | aanvaard | behouden | zaakceptowan(o,e,a,y) | zachowan(o,e) | akceptován(o,a) |
  přijat(o,é,á) | ponechán(o,a) | αποδεκτ(ό,ή,ά) | 受入 | 受容`);
export const leftOutOrRefused = phrasesOf(`
  reject | rejected | refused | declined | dropped | removed | abgelehnt | zurückgewiesen | gestrichen | rejet(é,ée,és,ées) | refus(é,ée) |
  supprim(é,ée) | rechazad(o,a,os,as) | eliminad(o,a) | rifiutat(o,a,i,e) | respint(o,a) | eliminat(o,a) | rejeitad(o,a,os,as) | recusad(o,a) | afgewezen | geweigerd |
  geschrapt | odrzucon(o,e,a,y) | usunięt(o,e) | odmítnut(o,é,á) | zamítnut(o,é,á) | απορρίπτεται | απορρίφθηκε | 却下 | 削除`);
