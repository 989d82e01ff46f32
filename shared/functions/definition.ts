import type { Library } from "../crosswalk/library.ts";
import type { Result } from "../messages/issue.ts";
import type { MessageKey } from "../messages/say.ts";
import type { Readiness } from "../readiness/readiness.ts";
import type { SoaItem } from "../soa/document.ts";
import type { Card } from "./card.ts";

/** A cell's content as Excel hands it to a function; an empty cell is null or an empty text. */
export type CellContent = string | number | boolean | null | undefined;

/** One argument of a call: a cell or a range; undefined or null where the user left it out. */
export type Argument = CellContent | readonly (readonly CellContent[])[];

/** What a cell receives; rows of columns spill. */
export type FunctionValue = string | number | readonly (readonly (string | number)[])[] | Card;

export interface ParameterDefinition {
  readonly name: string;
  readonly describe: MessageKey;
  /** `any` keeps a number a number, so that 5.1 can be told from the text 5.1. */
  readonly type: "string" | "number" | "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** What the Worker is asked by READINESS and GAPS: the body of `POST /readiness`. */
export interface ReadinessQuestion {
  readonly framework: string;
  readonly items: readonly SoaItem[];
}

interface Definition {
  /** What workbooks store. Never changes once it has landed. */
  readonly id: string;
  readonly describe: MessageKey;
  readonly parameters: readonly ParameterDefinition[];
  readonly result: { readonly type: "string" | "number" | "any"; readonly dimensionality: "scalar" | "matrix" };
}

/** A function that the catalog answers, without a request once it is there. */
export interface LibraryFunction extends Definition {
  readonly answeredBy: "library";
  readonly answer: (library: Library, args: readonly Argument[]) => Result<FunctionValue>;
}

/** A function that the Worker's readiness engine answers: the question is made from ranges, the value from the answer. */
export interface ReadinessFunction extends Definition {
  readonly answeredBy: "readiness";
  readonly ask: (args: readonly Argument[]) => Result<ReadinessQuestion>;
  readonly answer: (readiness: Readiness, args: readonly Argument[]) => Result<FunctionValue>;
}

export type CustomFunction = LibraryFunction | ReadinessFunction;
