import { otherStandards, statementNames, surelyOtherStandards } from "../../words/standards.ts";

const plainName = (text: string): string => text.toLowerCase().replace(/[_-]+/g, " ");
const ours =
  /2700[12](?!\d)|42001|(?<!\p{L})(?:annexe? ?|anhang |anexo |allegato |bijlage |bilaga? |vedlegg |tillegg |liite |ek |p[rř][ií]loha |za[lł]ącznik |anexa |παράρτημα |приложение )[aα](?!\p{L})|(?:附录|附錄|附属書|부속서) ?a/u;

/** Whether a text names one of our standards, or their Annex A. */
export const namesOurs = (text: string): boolean => ours.test(plainName(text));

/** Whether a heading names another standard and not one of ours. */
export const namesOtherStandard = (text: string): boolean => {
  const name = plainName(text);
  return otherStandards.test(name) && !ours.test(name);
};

/** Whether a text begins with the name of another standard and names none of ours: `PCI DSS v4.0.1`, `CIS Controls v8`. */
export const isNameOfOther = (text: string): boolean => {
  const name = plainName(text).trim();
  return (otherStandards.exec(name)?.index === 0 || surelyOtherStandards.exec(name)?.index === 0) && !ours.test(name);
};

/** Whether the words around a table and its headings say that it is of another standard, and none says it is of ours. */
export const isOfOtherStandard = (near: string, all: string): boolean => {
  if (ours.test(plainName(all))) return false;
  const name = plainName(near);
  return surelyOtherStandards.test(name) || (otherStandards.test(name) && !statementNames.test(plainName(all)));
};
