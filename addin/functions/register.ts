import type { Library } from "../../shared/crosswalk/library.ts";
import type { Argument, CustomFunction, FunctionValue, ReadinessQuestion } from "../../shared/functions/definition.ts";
import { customFunctions } from "../../shared/functions/registry.ts";
import { fail, type Result } from "../../shared/messages/issue.ts";
import type { Readiness } from "../../shared/readiness/readiness.ts";
import { type CellAnswer, cellAnswer } from "./cell.ts";

/** What the functions answer from. */
export interface FunctionSources {
  readonly library: () => Promise<Library>;
  /** `POST /readiness`. Rejects when no answer came. */
  readonly readiness: (question: ReadinessQuestion) => Promise<Readiness>;
  readonly entityCards: boolean;
  /** Milliseconds after which a cell gets #N/A instead of waiting on: CONTRACT allows 20 seconds. */
  readonly limit: number;
}

/** The same question from many cells is asked once while its answer is under way. */
const once = (ask: FunctionSources["readiness"]): FunctionSources["readiness"] => {
  const underWay = new Map<string, Promise<Readiness>>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = underWay.get(key);
    if (known) return known;
    const asked = ask(question).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
};

const answer = async (
  definition: CustomFunction,
  args: readonly Argument[],
  sources: FunctionSources,
): Promise<Result<FunctionValue>> => {
  if (definition.answeredBy === "library") return definition.answer(await sources.library(), args);
  const question = definition.ask(args);
  return question.ok ? definition.answer(await sources.readiness(question.value), args) : question;
};

const late = (milliseconds: number): { readonly promise: Promise<Result<never>>; readonly stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail("functions.too-late")), milliseconds);
  });
  return { promise, stop: () => clearTimeout(timer) };
};

/** Excel puts its invocation object behind the arguments; where optional ones were left out it stands in their place. */
const withoutInvocation = (given: Argument | object): Argument =>
  typeof given === "object" && given !== null && !isMatrix(given) ? undefined : given;

const isMatrix = (given: object): given is Extract<Argument, readonly unknown[]> => Array.isArray(given);

/** Registers every XWALK function with Excel. A cell always gets an answer within the limit. */
export const registerFunctions = (sources: FunctionSources): void => {
  const shared: FunctionSources = { ...sources, readiness: once(sources.readiness) };
  for (const definition of customFunctions) {
    const run = async (...given: (Argument | object)[]): Promise<CellAnswer> => {
      const limit = late(shared.limit);
      const args = given.slice(0, definition.parameters.length).map(withoutInvocation);
      const result = await Promise.race([
        answer(definition, args, shared).catch(() => fail("functions.no-answer")),
        limit.promise,
      ]);
      limit.stop();
      return cellAnswer(result, shared.entityCards);
    };
    CustomFunctions.associate(definition.id, run);
  }
};
