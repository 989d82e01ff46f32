import { say } from "../../messages/say.ts";
import { inclusions, isDone, statuses } from "../../soa/document.ts";
import type { ColumnKey } from "../assessment-columns.ts";
import type { AssessmentRow } from "../assessment-rows.ts";
import type { HeaderCheck } from "../checks.ts";
import { no, statusWord, text, yes } from "../words.ts";

const stated = (value: string | undefined): boolean => text(value) !== null;

/**
 * The counts in an assessment sheet's header.
 *
 * @param range the data cells of a column on the sheet itself.
 */
export const assessmentChecks = (
  rows: readonly AssessmentRow[],
  range: (key: ColumnKey) => string | undefined,
): HeaderCheck[] => {
  const at = (key: ColumnKey): string => range(key) ?? "";
  const [ids, applicable, justification, status] = [at("control"), at("applicable"), at("justification"), at("status")];
  const marks = inclusions.flatMap((reason) => range(`reason-${reason}`) ?? []);
  const decided = (row: AssessmentRow): boolean | null | undefined =>
    row.kind === "clause" && row.item?.applicable !== false ? true : row.item?.applicable;
  const count = (test: (row: AssessmentRow) => boolean): number => rows.filter(test).length;
  const unmarked = marks.map((range) => `*(${range}="")`).join("");
  const unknownWord = statuses.map((one) => `*(${status}<>"${statusWord(one)}")`).join("");
  const done = statuses
    .filter(isDone)
    .map((one) => `(${status}="${statusWord(one)}")`)
    .join("+");
  const checks: HeaderCheck[] = [
    {
      label: say("workbook.check.undecided"),
      count: `SUMPRODUCT((${applicable}<>"${yes()}")*(${applicable}<>"${no()}"))`,
      now: count((row) => typeof decided(row) !== "boolean"),
    },
    {
      label: say("workbook.check.excluded-without-reason"),
      count: `SUMPRODUCT((${applicable}="${no()}")*(TRIM(${justification})=""))`,
      now: count((row) => decided(row) === false && !stated(row.item?.justification)),
    },
  ];
  if (marks.length > 0) {
    checks.push({
      label: say("workbook.check.included-without-reason"),
      count: `SUMPRODUCT((${applicable}="${yes()}")*(TRIM(${justification})="")${unmarked})`,
      now: count(
        (row) => decided(row) === true && !stated(row.item?.justification) && (row.item?.inclusion?.length ?? 0) === 0,
      ),
    });
  }
  return [
    ...checks,
    {
      label: say("workbook.check.without-status"),
      count: `SUMPRODUCT((${applicable}<>"${no()}")*((${status}="")+(${status}="${statusWord("not-assessed")}")))`,
      now: count((row) => decided(row) !== false && (row.item?.status ?? "not-assessed") === "not-assessed"),
    },
    {
      label: say("workbook.check.excluded-yet-done"),
      count: `SUMPRODUCT((${applicable}="${no()}")*(${done}))`,
      now: count((row) => decided(row) === false && isDone(row.item?.status)),
    },
    {
      label: say("workbook.check.listed-twice"),
      count: `SUMPRODUCT(1-(MATCH(${ids}&"",${ids}&"",0)=ROW(${ids})-MIN(ROW(${ids}))+1))`,
      now: rows.length - new Set(rows.map((row) => row.id)).size,
    },
    {
      label: say("workbook.check.unknown-status"),
      count: `SUMPRODUCT((${status}<>"")${unknownWord})`,
      now: 0,
    },
  ];
};
