import { statementNames } from "../../words/standards.ts";
import { isOfAnything, sideOf } from "../answers/where-asked.ts";
import { longestHeading, meaningsOf } from "./headings.ts";

/** The score of a heading that is a known phrase and nothing else. */
const surely = 0.9;

const between = /\s*[/|\n]\s*|\s(?:or|oder|ou|o|of|lub|nebo|ή|vs\.?)\s/iu;
/** What stands before or around the answers: "Decision: Adopt / Omit", "Decision (Adopt / Omit)". */
const listing = /^(?<asked>[^(:[]*)[([:](?<answers>[^)\]]*)[)\]]?\s*$/u;

/** Whether two answers say the contrary of each other. */
const areContraries = (answers: readonly string[]): boolean =>
  answers.length === 2 && answers.some((one) => sideOf(one) === true) && answers.some((one) => sideOf(one) === false);

const asksForDecision = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "decision" && score >= surely);

/**
 * Whether a heading is the answers to choose from, which say that a control is taken in or left out: "Adopt / Omit". Of
 * "Accepted / Rejected" the text beside the table has to say that it is of controls.
 */
export const listsWhether = (heading: string, near: string): boolean => {
  if (heading.length > longestHeading) return false;
  const { asked = "", answers = heading } = listing.exec(heading)?.groups ?? {};
  if (asked.trim() !== "" && !asksForDecision(asked)) return false;
  const listed = answers
    .replace(/[?？]\s*$/u, "")
    .split(between)
    .map((one) => one.trim());
  return areContraries(listed) && (!listed.some(isOfAnything) || statementNames.test(near));
};
