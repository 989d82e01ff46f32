import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Issue } from "../shared/messages/issue.ts";
import { say } from "../shared/messages/say.ts";

/** One thing that is wrong with a request: where it is, and what to mend. */
interface Detail {
  readonly at?: string;
  readonly message: string;
}

/** The error answer of every call: `{"error":{code,message,details}}`, the message saying what to mend. */
export const problem = (c: Context, status: ContentfulStatusCode, issues: readonly Issue[]): Response => {
  const details: Detail[] = issues.map(({ code, params, at }) => ({
    ...(at === undefined ? {} : { at }),
    message: say(code, params),
  }));
  const [first] = issues;
  const code = first?.code ?? "api.internal";
  return c.json({ error: { code, message: details[0]?.message ?? say("api.internal"), details } }, status);
};
