import { phrasesOf } from "./language.ts";

/**
 * Words that say that something applies or does not where they are asked for that, and that answer many other questions as
 * well: what is needed, kept, affected or there. All languages together.
 */
export const anyYes = phrasesOf(`
  for us | ours | für uns | pour nous | para nosotros | per noi | fa per noi | para nós | voor ons | dla nas | pro nás | για εμάς |
  required | needed | necessary | mandatory | retained | kept | taken | chosen | concerned | affected |
  erforderlich | notwendig | gefordert | benötigt | betroffen | übernommen | enthalten | berücksichtigt | angewandt | angewendet | gewählt |
  requis | requise | exigé | exigée | nécessaire | concerné | concernée | adopté | adoptée | appliqué | appliquée | choisi | choisie |
  requerido | requerida | necesario | necesaria | adoptado | adoptada | elegido | elegida | afectado |
  richiesto | richiesta | necessario | necessaria | adottato | adottata | scelto | scelta | interessato |
  exigido | necessário | necessária | adotado | adotada | escolhido | nodig | noodzakelijk | vereist | toegepast | meegenomen | gekozen |
  wymagane | wymagany | wymagana | przyjęte | istotne | dotyczące | potrzebne | konieczne | niezbędne | nutné | nezbytné | požadováno | vyžadováno | platí | přijato | týká se |
  απαιτείται | αναγκαίο | απαραίτητο | αφορά | υιοθετείται | 必要 | 対象 | あり | 該当あり | 含む | 選択 | 選択する | 필요 | 需要 | 必需`);

export const anyNo = phrasesOf(`
  exempt | exempted | rejected | declined | dropped | removed | discarded | not used | not taken | rejeté | rejetée | descartado | descartada | scartato |
  afgewezen | odrzucone | abgewählt`);
