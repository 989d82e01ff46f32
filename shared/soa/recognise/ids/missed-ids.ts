import { type IdShape, type IdToken, writtenId } from "./id-reading.ts";

/**
 * Ids of a cell that stand for no control beside others that do: sections of which no control is named, and what no
 * edition has. A bare number between words may be anything.
 */
export const missedIds = (
  shape: IdShape,
  sections: readonly IdToken[],
  unknown: readonly IdToken[],
  taken: readonly { readonly id: string }[],
): readonly string[] => {
  const isNamed = ({ key }: IdToken): boolean => taken.some(({ id }) => id.replace("A.", "").startsWith(`${key}.`));
  const isMeant = ({ annex, clause }: IdToken): boolean => annex || clause || shape === "only";
  const left = [
    ...sections.filter((token) => !isNamed(token) && (shape === "several-titled" || isMeant(token))),
    ...unknown.filter(isMeant),
  ];
  return left.map(writtenId);
};
