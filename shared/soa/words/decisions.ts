/** Headings that ask how far something is done, whatever words stand below: all languages together. */
export const asksHowFar =
  /imple?m|umsetz|realis|mise en|attua|implant|wdro[żz]|zave[dď]|realiz|υλοπο|införa|gjennomf|gennemf|toteut|uygulama|megval|внедр|реализ|triển khai|thực hiện|实施|實施|実施|구현|이행|تنفيذ/iu;

/** Headings that ask what an audit found, which may not apply where the control does. */
export const asksForFinding =
  /audit|finding|prüf|befund|feststellung|constat|hallazgo|rilievo|bevinding|zjištění|ustalen|εύρημα|監査|审计/iu;

/** What comes between a decision and its explanation: "Yes but only by phone", "Nein, weil wir nicht entwickeln". */
export const explains =
  /\s(?:but|because|since|as|except|due to|aber|weil|da|denn|nur|außer|mais|car|parce|sauf|pero|porque|salvo|excepto|ma|perché|poiché|tranne|mas|pois|exceto|maar|omdat|want|behalve|ale|bo|ponieważ|oprócz|protože|kromě|lebo|pretože|okrem|men|fordi|eftersom|utom|mutta|koska|ama|fakat|çünkü|mert|kivéve|dar|deoarece|но|потому|кроме|αλλά|επειδή|εκτός)\s/iu;

/** Words of a text that gives no reason for an exclusion: "No exclusion", "Applicable, under review". */
export const noExclusion = /exclu|ausge?schl|applic|anwend|aplic|decid|entsch|review|prüf|open|offen|tb[dcn]/i;
