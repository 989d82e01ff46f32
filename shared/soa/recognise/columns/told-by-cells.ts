import { accordingTo } from "../../words/asking.ts";
import { deniesFirst, leftOpen, saysOfLess } from "../../words/decisions.ts";
import { phrasesOf } from "../../words/language.ts";
import {
  documentToCome,
  givesGround,
  mayGiveGround,
  namesDocument,
  namesFile,
  namesNumber,
  namesOffice,
  namesOfficer,
  neededAtEnd,
  toldByCells,
} from "../../words/told.ts";
import { fold } from "../texts/text.ts";
import type { Bid } from "./bids.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

type Kind = keyof typeof toldByCells;

const kindByHeading: ReadonlyMap<string, ReadonlySet<Kind>> = (() => {
  const found = new Map<string, Set<Kind>>();
  for (const [kind, list] of Object.entries(toldByCells) as [Kind, string][])
    for (const phrase of phrasesOf(list).map(fold)) found.set(phrase, (found.get(phrase) ?? new Set()).add(kind));
  return found;
})();

/** A column that names things or gives reasons has as many different texts, and no more where it is long. */
const [fewestCells, mostTexts] = [3, 12];
/** Of its texts so many say what it holds. */
const nearlyAll = 0.75;
/** Reasons and names of documents are no longer. */
const longestSaid = 80;

const isDocument = (text: string): boolean => namesDocument.test(text) || namesNumber.test(text);

const isGround = (text: string): boolean => {
  // "Action required" gives none, "required as per the risk assessment" does.
  const said = accordingTo.test(text) ? text : text.replace(neededAtEnd, "");
  return givesGround.test(said) || (mayGiveGround.test(said) && !isDocument(said));
};

/** Whether a remark speaks of what is wanting or still to be done, and leaves nothing out. */
const isWork = (text: string): boolean =>
  !deniesFirst.test(text) && [saysOfLess, leftOpen].some((words) => words.test(text));

const isHolder = (text: string): boolean => namesOfficer.test(text) || namesOffice.test(text);

/** Whether the texts of a column are nearly all of a kind; those by which a control is left out are of any. */
const holds = ({ filled, texts, meanLength }: ColumnProfile, isOfKind: (text: string) => boolean): boolean => {
  const said = texts.filter((text) => !deniesFirst.test(text));
  const found = said.filter(isOfKind).length;
  return filled >= fewestCells && meanLength <= longestSaid && found > 1 && share(found, said.length) >= nearlyAll;
};

const holdsDocuments = (one: ColumnProfile): boolean =>
  holds(one, (text) => isDocument(text) && !givesGround.test(text) && !documentToCome.test(text));

const holdsHolders = (one: ColumnProfile): boolean =>
  one.texts.length <= mostTexts && one.texts.some((text) => namesOfficer.test(text)) && holds(one, isHolder);

/** Remarks are reasons where the same few stand beside most rows. */
const holdsGrounds = (one: ColumnProfile): boolean =>
  one.texts.length <= mostTexts && one.filled * 2 >= one.rows && holds(one, isGround);

/** Whether nearly every text of a column says where a document is, or gives its number. */
const holdsFiles = ({ filled, texts }: ColumnProfile): boolean => {
  const found = texts.filter((text) => namesFile.test(text) || namesNumber.test(text)).length;
  return filled >= fewestCells && found > 1 && share(found, texts.length) >= nearlyAll;
};

/** What a column's cells ask for where its heading leaves it open. */
const toldRole = (one: ColumnProfile, kinds: ReadonlySet<Kind>): "evidence" | "owner" | "justification" | undefined => {
  const isOf = (...wanted: readonly Kind[]): boolean => wanted.some((kind) => kinds.has(kind));
  if (isOf("doing", "part") && holdsHolders(one)) return "owner";
  if (isOf("means", "place", "doing") && holdsDocuments(one)) return "evidence";
  if (!isOf("grounds", "remarks") || !holdsGrounds(one)) return undefined;
  return isOf("remarks") && one.texts.some(isWork) ? undefined : "justification";
};

/** A bid that is worth less does not take a role. */
const leastBid = 0.35;
const worthOfTold = 0.6;

/** What asks for the same as a reason. */
const rolesLike = (role: Bid["role"]): ReadonlySet<Bid["role"]> =>
  new Set(role === "justification" ? ["justification", "inclusion"] : [role]);

/** The bids of a column whose heading names reasons and evidence: "Justification / evidence" over files asks for these. */
const filesFirst = (bids: readonly Bid[], one: ColumnProfile): readonly Bid[] => {
  const of = (role: Bid["role"]) => bids.find((bid) => bid.column === one.column && bid.role === role);
  const [reason, evidence] = [of("justification"), of("evidence")];
  if (reason === undefined || evidence === undefined || !holdsFiles(one)) return bids;
  if (bids.some(({ column, role, score }) => column !== one.column && role === "evidence" && score >= leastBid))
    return bids;
  return bids.flatMap((bid) => (bid === reason ? [] : bid === evidence ? { ...bid, score: reason.score } : bid));
};

/**
 * The bids, where the cells of columns whose headings may ask for several things tell which it is: "Where", "Unit",
 * "Implemented by", "Explanation". Such a column asks for that only where no other does.
 *
 * @param isReasoned columns of marks say why controls were taken in.
 */
export const toldByColumns = (
  bids: readonly Bid[],
  profiles: Iterable<ColumnProfile>,
  headingOf: (column: number) => ColumnHeading,
  isReasoned: boolean,
): readonly Bid[] => {
  let result = bids;
  for (const one of profiles) {
    const { column } = one;
    result = filesFirst(result, one);
    const kinds = kindByHeading.get(fold(headingOf(column).lowest));
    const role = kinds === undefined ? undefined : toldRole(one, kinds);
    if (role === undefined) continue;
    const like = rolesLike(role);
    const isAsked =
      (role === "justification" && isReasoned) ||
      result.some((bid) => bid.column !== column && bid.score >= leastBid && like.has(bid.role));
    // Who does it shows nothing of what was done, and is no status.
    if (!isAsked || role === "owner") result = result.filter((bid) => bid.column !== column);
    if (!isAsked) result = [...result, { role, column, score: worthOfTold }];
  }
  return result;
};
