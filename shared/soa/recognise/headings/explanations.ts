import { isPlainAnswer, readYesNo } from "../answers/meanings.ts";

const inBrackets = /^\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u;
const twoWords = /^\s*[([]?\s*(\p{L}{1,6})\s?[/|]\s?(\p{L}{1,6})\s*[)\]]?\s*$/u;

/** Whether a text is nothing but a yes and a no to choose from: `Y / N`, `(ja/nein)`. */
const isChoice = (text: string): boolean => {
  const [, one = "", other = ""] = twoWords.exec(text) ?? [];
  return isPlainAnswer(one) && isPlainAnswer(other) && readYesNo(one) === !readYesNo(other);
};

/** Whether a text below a heading only explains it and heads nothing of its own: `(yes/no)`, `Y / N`, `[A, P, N]`. */
export const onlyExplains = (text: string): boolean => inBrackets.test(text) || isChoice(text);

/** Whether it lists answers as well: `(A/P/N)`, `Y / N`. */
export const listsAnswers = (text: string): boolean => onlyExplains(text) && /[/|]/.test(text);
