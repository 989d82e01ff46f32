/**
 * What a call to the Worker throws: `message` is a sentence for the user. `code` is the API's code
 * (`import.password-needed`), or `offline` when no answer came at all.
 */
export class Failure extends Error {
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, message: string, details: readonly string[] = []) {
    super(message);
    this.name = "Failure";
    this.code = code;
    this.details = details;
  }
}
