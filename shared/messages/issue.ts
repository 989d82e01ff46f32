import type { MessageKey, MessageParams } from "./say.ts";

/**
 * Something that is not as it should be, as data. The domain returns issues and never throws for bad input;
 * an entry point turns one into a sentence with `say(issue.code, issue.params)`.
 */
export interface Issue {
  readonly code: MessageKey;
  readonly params: MessageParams;
  /** Where it is, in the sender's own terms: `items[3].status`, `Sheet1!B7`, `catalogs/gdpr/controls.json row 12`. */
  readonly at?: string;
}

/** A value, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: MessageKey, params: MessageParams = {}, at?: string): Result<never> => ({
  ok: false,
  issues: [issue(code, params, at)],
});

export const issue = (code: MessageKey, params: MessageParams = {}, at?: string): Issue =>
  at === undefined ? { code, params } : { code, params, at };
