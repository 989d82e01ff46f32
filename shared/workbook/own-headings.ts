import type { Library } from "../crosswalk/library.ts";
import { say } from "../messages/say.ts";
import { inclusions, type Soa } from "../soa/document.ts";

/** Columns of the sheets that a document holds under their own headings, having no field for them. */
export const unfielded = (["finding", "action", "text"] as const).map((key) => say(`workbook.column.${key}`));

/** Every heading that an assessment sheet may have by itself, in lower case. */
const fixedHeadings: readonly string[] = [
  ...(
    [
      "control",
      "title",
      "theme",
      "guidance",
      "applicable",
      "justification",
      "status",
      "finding",
      "action",
      "evidence",
      "expires",
      "owner",
      "due",
      "notes",
      "text",
      "weight",
      "source",
      "row",
      "row-framework",
    ] as const
  ).map((key) => say(`workbook.column.${key}`)),
  ...inclusions.map((reason) => say(`workbook.column.reason-${reason}`)),
].map((heading) => heading.toLowerCase());

/** One line that a table takes as a heading and every reader gives back: no controls, no `_x0041_`, not too long. */
const oneLine = (wanted: string): string =>
  wanted
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x ")
    .trim()
    .slice(0, 240)
    .replace(/\p{Surrogate}/gu, "");

/**
 * The heading in the sheets for each own heading of a document, unlike every other one there whatever its case. Where
 * it differs from the document's, the About sheet shows both.
 */
export const ownHeadings = (library: Library, soa: Soa | undefined): ReadonlyMap<string, string> => {
  const taken = new Set([
    ...fixedHeadings,
    ...library.catalog.frameworks.map((framework) => framework.shortName.toLowerCase()),
  ]);
  const headings = new Map<string, string>();
  for (const wanted of new Set(soa?.items.flatMap((item) => Object.keys(item.extra ?? {})))) {
    if (unfielded.includes(wanted)) {
      headings.set(wanted, wanted);
      continue;
    }
    const line = oneLine(wanted) || say("workbook.column.unnamed");
    let heading = line;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${line} (${number})`;
    taken.add(heading.toLowerCase());
    headings.set(wanted, heading);
  }
  return headings;
};
