import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Issue } from "../shared/messages/issue.ts";
import { type MessageKey, say } from "../shared/messages/say.ts";

/** One thing that is wrong with a request: where it is, and what to mend. */
interface Detail {
  readonly at?: string;
  readonly message: string;
}

/**
 * The error answer of every call: `{"error":{code,message,details}}`, the message saying what to mend.
 *
 * @param how what the sender of a request has to do, where others read of the same issue without one.
 */
export const problem = (
  c: Context,
  status: ContentfulStatusCode,
  issues: readonly Issue[],
  how?: MessageKey,
): Response => {
  const details: Detail[] = issues.map(({ code, params, at }) => ({
    ...(at === undefined ? {} : { at }),
    message: how === undefined ? say(code, params) : `${say(code, params)} ${say(how)}`,
  }));
  const [first] = issues;
  const code = first?.code ?? "api.internal";
  return c.json({ error: { code, message: details[0]?.message ?? say("api.internal"), details } }, status);
};
