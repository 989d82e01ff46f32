import type { FunctionValue } from "../../shared/functions/definition.ts";
import { type CellFailure, cellFailure } from "../../shared/functions/failure.ts";
import type { Result } from "../../shared/messages/issue.ts";

/** What Excel takes from a custom function: a value, rows that spill, or an entity whose card shows properties. */
export type CellAnswer = string | number | readonly (readonly (string | number)[])[] | Entity;

interface Entity {
  readonly type: "Entity";
  readonly text: string;
  readonly properties: Readonly<Record<string, { readonly type: "String"; readonly basicValue: string }>>;
}

const codes = { "#N/A": "notAvailable", "#VALUE!": "invalidValue" } as const;

/** Excel shows `#N/A` or `#VALUE!` with the sentence beside it; the text of an error is never a value. */
export const throwInCell = ({ error, message }: CellFailure): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[error]], message);
};

/** The value for the cell. A card becomes an entity where this Excel has them, its text elsewhere. */
export const cellAnswer = (result: Result<FunctionValue>, entityCards: boolean): CellAnswer => {
  if (!result.ok) return throwInCell(cellFailure(result.issues));
  const { value } = result;
  if (typeof value !== "object" || !("kind" in value)) return value;
  if (!entityCards) return value.text;
  return {
    type: "Entity",
    text: value.text,
    properties: Object.fromEntries(
      value.properties.map((property) => [property.name, { type: "String", basicValue: property.value }]),
    ),
  };
};
