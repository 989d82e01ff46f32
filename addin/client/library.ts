import type { CatalogFile } from "../../shared/catalog/file.ts";
import { type Library, openLibrary } from "../../shared/crosswalk/library.ts";
import { say } from "../../shared/messages/say.ts";
import { Failure } from "./failure.ts";

const address = "/api/v1/catalog";
const shelf = "crossbook-catalog";

/** Where the last catalog is kept on this machine, as the browser's own store of answers. */
interface Shelf {
  keep(response: Response): Promise<void>;
  kept(): Promise<Response | undefined>;
}

/** The browser's cache; where it is closed (a framed page, private browsing) nothing is kept. */
export const browserShelf = (): Shelf => ({
  keep: async (response) => {
    try {
      await (await caches.open(shelf)).put(address, response);
    } catch {
      // Answers then need the service, as they did before.
    }
  },
  kept: async () => {
    try {
      return await (await caches.open(shelf)).match(address);
    } catch {
      return undefined;
    }
  },
});

/**
 * The library that everything in Excel answers from: one request however many cells ask at once, the copy kept on
 * this machine when the service can't be reached. A failure is not remembered, so the next question asks again.
 *
 * @param offline told the version of the copy when answers come from it.
 */
export const createLibraryLoader = (
  request: typeof fetch,
  shelfOf: Shelf,
  offline: (version: string, kept: string) => void,
): (() => Promise<Library>) => {
  let loading: Promise<Library> | undefined;
  const open = async (response: Response): Promise<Library> => {
    const file: CatalogFile = await response.json();
    return openLibrary(file);
  };
  const load = async (): Promise<Library> => {
    const response = await request(address).catch(() => undefined);
    if (response?.ok) {
      void shelfOf.keep(response.clone());
      return open(response);
    }
    const kept = await shelfOf.kept();
    if (!kept) throw new Failure("offline", say("pane.problem.offline"));
    const library = await open(kept);
    offline(library.catalog.version, kept.headers.get("date") ?? "");
    return library;
  };
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
};
