import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { createDispatcher, type RequestBody } from "./dispatcher.ts";
import { HostWorkbook } from "./workbook.ts";

const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.debug.js"));

/** What Excel on the web takes in one request. */
const payloadLimit = 5 * 1024 * 1024;

/** What the manifest requires; anything newer is not there. */
const requirementSets: Readonly<Record<string, string>> = { ExcelApi: "1.13", SharedRuntime: "1.1" };

const atLeast = (has: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

const isSetSupported = (name: string, version: string | number = "1.1"): boolean =>
  atLeast(requirementSets[name] ?? "0.0", String(version));

export interface SimulatedExcel {
  readonly book: HostWorkbook;
  /** Round trips so far. */
  readonly syncs: () => number;
  readonly paneShown: () => boolean;
}

interface HostMessage {
  readonly id: number;
  readonly message: { readonly body: string | RequestBody };
}

/**
 * The genuine office.js in jsdom, answered by a simulated host that speaks its wire protocol, with the requirement
 * gate at what the manifest declares and Excel's payload limit. `Excel`, `Office` and `CustomFunctions` become global.
 */
export const startExcel = (): SimulatedExcel => {
  const book = new HostWorkbook();
  const answer = createDispatcher(book);
  let syncs = 0;
  let shown = false;
  const page = '<!doctype html><head><script src="https://localhost/office.js"></script></head>';
  const { window } = new JSDOM(page, { url: "https://localhost/", runScripts: "outside-only" });
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const { id, message }: HostMessage = JSON.parse(text);
      const body: RequestBody = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      const isRelease = body.Actions.every((action) => action.Name === "_RemoveReference");
      const isService = Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === 2);
      if (!isRelease && !isService) syncs += 1;
      const tooLarge = JSON.stringify(body).length > payloadLimit;
      const error = { error: { code: "RequestPayloadSizeLimitExceeded", message: "The request is too large." } };
      const reply = {
        id,
        type: 2,
        message: {
          statusCode: tooLarge ? 400 : 200,
          headers: {},
          body: JSON.stringify(tooLarge ? error : answer(body)),
        },
      };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(reply)));
    },
  };
  Reflect.set(window, "_richApiNativeBridge", bridge);
  book.emit = (entries) =>
    void setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })));
  for (const file of ["office.debug.js", "excel-web-16.00.debug.js"])
    window.eval(readFileSync(join(library, file), "utf8"));
  for (const name of ["CommonUtility", "Utility"]) {
    const utility: object = Reflect.get(Reflect.get(window, "OfficeExtension"), name);
    Reflect.set(utility, "_doApiNotSupportedCheck", true);
    Reflect.set(utility, "isSetSupported", isSetSupported);
  }
  for (const name of ["Excel", "OfficeExtension", "CustomFunctions"])
    Reflect.set(globalThis, name, Reflect.get(window, name));
  // The part of Office that a host fills in when it starts the add-in.
  Reflect.set(globalThis, "Office", {
    context: { displayLanguage: "en-GB", requirements: { isSetSupported } },
    addin: {
      showAsTaskpane: async () => {
        shown = true;
      },
    },
  });
  return { book, syncs: () => syncs, paneShown: () => shown };
};
