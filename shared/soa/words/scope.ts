import { type LanguageWords, phrasesOf } from "./language.ts";
import { placeHeadings } from "./places.ts";

/** Words of all languages for what is taken into a statement or a scope and what is left out, as headings and as answers. */
export const scope: LanguageWords = {
  headings: {
    applicable: `
      included in statement of applicability | included in the statement of applicability | included in the soa | in the soa |
      part of soa | part of the soa | on the soa | in isms scope | in scope of isms | in scope of the isms |
      in scope out of scope | in or out of scope | scope decision | scoping decision | scoping status | scope status |
      included or excluded | included or not | include exclude | include or exclude | chosen or not | selected or not |
      in sda | in der sda | in soa aufgenommen | in soa enthalten | in der soa enthalten | in sda enthalten | in der sda enthalten |
      teil der sda | teil der soa | eingeschlossen ausgeschlossen | eingeschlossen oder ausgeschlossen | einbezogen ausgeschlossen |
      aufgenommen ausgeschlossen | einschluss ausschluss | im geltungsbereich ausserhalb | ausgewählt nicht ausgewählt |
      inclus exclu | inclus exclus | incluse exclue | inclus ou exclu | inclus dans la dda | inclus dans la sda | incluse dans la dda |
      dans la dda | retenu exclu | retenu écarté | retenue écartée | retenue exclue | retenue ou exclue | retenu ou exclu |
      dans le périmètre hors périmètre | sélectionnée |
      incluido excluido | incluida excluida | incluido o excluido | incluido en la dda | incluido en el soa | incluido en la soa |
      en la dda | dentro fuera del alcance | dentro o fuera del alcance | dentro del alcance | seleccionada |
      incluso escluso | inclusa esclusa | incluso o escluso | incluso nella dda | incluso nella sda | incluso nel soa |
      incluso nella soa | nella dda | nella soa | nel soa | inclusione esclusione | selezionata | in ambito fuori ambito |
      incluído excluído | incluída excluída | incluído ou excluído | incluído na da | incluído na dda | incluído no soa |
      incluído na soa | na dda | no soa | dentro fora do escopo | dentro do escopo | no escopo | selecionada |
      opgenomen in vvt | opgenomen in de vvt | opgenomen in soa | opgenomen in de soa | opgenomen in verklaring van toepasselijkheid |
      onderdeel van vvt | onderdeel van de vvt | in de vvt | opgenomen uitgesloten | opgenomen of uitgesloten | binnen scope |
      ujęte wyłączone | ujęte w ds | ujęte w sod | ujęte w soa | ujęte w deklaracji | ujęte w deklaracji stosowania | w deklaracji stosowania |
      włączone wyłączone | włączone lub wyłączone | uwzględnione wyłączone | uwzględnione w ds | uwzględnione w deklaracji |
      wybrane niewybrane | w zakresie poza zakresem |
      zahrnuto vyloučeno | zahrnuto nebo vyloučeno | zahrnuto v poa | zahrnuto v soa | zahrnuto v prohlášení | zařazeno vyloučeno |
      součást poa | zahrnuté vylúčené | zahrnuté v poa | zahrnuté v soa | zaradené vylúčené |
      περιλαμβάνεται εξαιρείται | περιλαμβάνεται ή εξαιρείται | περιλαμβάνεται στη δε | περιλαμβάνεται στη δήλωση |
      περιλαμβάνεται στη δήλωση εφαρμοσιμότητας | περιλαμβάνεται στο soa | συμπεριλαμβάνεται στο soa | επιλέγεται |
      εντός πεδίου εφαρμογής | εντός εκτός πεδίου |
      採用 不採用 | 適用 非適用 | 適用 除外 | 適用 適用除外 | 対象 対象外 | 採用有無 | 採用可否 | 採用の有無 | 適用対象 |
      inkluderad exkluderad | inkluderad undantagen | ingår i soa | ingår i uttalandet | inkluderet ekskluderet | medtaget i soa |
      inkludert ekskludert | inkludert i soa | sisältyy soa | sisällytetty poissuljettu | kapsam içi dışı | kapsam içi kapsam dışı |
      dahil hariç | soa da | inclus în soa | inclus sau exclus | включено исключено | включено в soa | uključeno isključeno |
      纳入 排除 | 是否纳入 | 是否选用 | 포함 제외 | 포함 여부 | ${placeHeadings}`,
  },
  applicable: {
    yes: `
      mandatory | in soa | aufgenommen | inbegrepen | binnen de scope | zařazeno | zaradené | συμπεριλαμβάνεται | inkluderad |
      inkluderat | ingår | inkludert | inkluderet | medtaget | sisältyy | sisällytetty | kapsam içi | kapsamda |
      включено | включена | zajeto | valgt | vald`,
    no: `
      not in soa | nicht aufgenommen | niet inbegrepen | nezařazeno | nezaradené | δεν συμπεριλαμβάνεται |
      exkluderad | exkluderat | ingår ej | ingår inte | undantagen | ei sisälly | poissuljettu | не включено |
      ikke valgt | ej vald`,
  },
  status: {},
};

/** Words for a control that somebody else does for one, or does with one: where the scope is asked for, it is in it. */
export const doneWithOthers = phrasesOf(`
  inherited | fully inherited | partially inherited | partly inherited | shared | shared responsibility | geerbt | geteilt |
  hérité | héritée | partagé | partagée | heredado | heredada | compartido | compartida | ereditato | ereditata | condiviso |
  condivisa | herdado | herdada | partilhado | partilhada | compartilhado | compartilhada | overgeërfd | gedeeld | dziedziczone |
  współdzielone | zděděné | sdílené | 継承 | 共有`);

/** Headings that ask for the scope and nothing else. */
export const scopeHeadings = phrasesOf(`
  scope | in scope | scope status | scope decision | scoping | scoping status | scoping decision | in scope out of scope |
  in or out of scope | isms scope | in isms scope | geltungsbereich | im geltungsbereich | périmètre | dans le périmètre | alcance |
  en alcance | dentro del alcance | ambito | perimetro | escopo | âmbito | no escopo | binnen scope | zakres | w zakresie | rozsah |
  v rozsahu | πεδίο εφαρμογής | 対象 | 適用範囲`);
