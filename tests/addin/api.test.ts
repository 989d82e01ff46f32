import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/client/api.ts";
import { Failure } from "../../addin/client/failure.ts";
import { say } from "../../shared/messages/say.ts";

/** A Worker that gives one answer and remembers what it was asked. */
const answering = (answer: () => Response | Promise<Response>) => {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const api = createApi(async (url, init) => {
    asked.push({ url: String(url), init });
    return answer();
  });
  return { api, asked };
};

const failureOf = async (call: Promise<unknown>): Promise<Failure> => {
  const thrown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Failure)) throw new Error(`Not a Failure: ${String(thrown)}`);
  return thrown;
};

describe("a call to the Worker", () => {
  it("gives the API's own sentence when it refuses", async () => {
    const error = {
      code: "import.password-needed",
      message: "It needs a password.",
      details: [{ message: "It needs a password." }, { message: "Another." }],
    };
    const { api } = answering(() => Response.json({ error }, { status: 401 }));
    const failure = await failureOf(api.importFile(new File(["x"], "a.xlsx")));
    expect(failure.code).toBe("import.password-needed");
    expect(failure.message).toBe("It needs a password.");
    expect(failure.details).toEqual(["Another."]);
  });
  it.each([
    ["an error page", () => new Response("<html>", { status: 502 }), say("pane.problem.status", { status: 502 })],
    [
      "an error of another shape",
      () => Response.json({ error: "no" }, { status: 500 }),
      say("pane.problem.status", { status: 500 }),
    ],
    ["no answer", () => Promise.reject(new TypeError("fetch failed")), say("pane.problem.offline")],
    ["an answer that breaks off", () => new Response('{"frameworks":'), say("pane.problem.offline")],
  ])("gives a sentence for %s", async (_, answer, message) => {
    expect((await failureOf(answering(answer).api.frameworks())).message).toBe(message);
  });
  it("marks a call that was called off, so that nobody is told about it", async () => {
    const { api } = answering(() => Promise.reject(new DOMException("", "AbortError")));
    expect((await failureOf(api.search("x", new AbortController().signal))).code).toBe("aborted");
  });
  it("sends nothing when the file is no longer as it was chosen, and says so", async () => {
    const { api, asked } = answering(() => Response.json({}));
    const file = new File(["x"], "a.xlsx");
    file.slice = () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) });
    expect((await failureOf(api.importFile(file))).message).toBe(say("pane.file.gone", { name: "a.xlsx" }));
    expect(asked).toEqual([]);
  });
  it("sends the file, its password and the user's choices", async () => {
    const { api, asked } = answering(() => Response.json({ soa: {}, report: {} }));
    const profile = { tables: [{ sheet: "SoA", framework: "iso-27001-2013" }] };
    await api.importFile(new File(["x"], "a.xlsx"), { password: "p", profile });
    const form = asked[0]?.init?.body;
    if (!(form instanceof FormData)) throw new Error("not a form");
    expect(asked[0]?.url).toBe("/api/v1/soa/import?original=true");
    expect(form.get("password")).toBe("p");
    expect(JSON.parse(String(form.get("profile")))).toEqual(profile);
  });
  it("writes ids into the address so that any of them arrives whole", async () => {
    const { api, asked } = answering(() => Response.json({}));
    await api.control("hipaa-security-rule", "164.308(a)(1)/x?", new AbortController().signal);
    expect(asked[0]?.url).toBe("/api/v1/frameworks/hipaa-security-rule/controls/164.308(a)(1)%2Fx%3F");
  });
});
