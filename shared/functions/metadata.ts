import { say } from "../messages/say.ts";
import { customFunctions } from "./registry.ts";

/** The file that Excel reads the functions from: Microsoft's schema of custom function metadata. */
export interface FunctionsFile {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "string" | "number" | "any";
      readonly dimensionality: "scalar" | "matrix";
      readonly optional?: true;
    }[];
    readonly result: { readonly type: "string" | "number" | "any"; readonly dimensionality: "scalar" | "matrix" };
  }[];
}

/** What `functions.json` holds. No function is volatile, streams or asks for its address. */
export const functionsFile = (): FunctionsFile => ({
  allowCustomDataForDataTypeAny: true,
  functions: customFunctions.map(({ id, describe, parameters, result }) => ({
    id,
    name: id,
    description: say(describe),
    parameters: parameters.map(({ name, describe: explain, type, dimensionality, optional }) => ({
      name,
      description: say(explain),
      type,
      dimensionality,
      ...(optional ? { optional } : {}),
    })),
    result,
  })),
});
