import { catalogJson } from "../build/catalog.js";
import type { CatalogFile } from "../shared/catalog/file.ts";
import { openLibrary } from "../shared/crosswalk/library.ts";
import { createApp } from "./app.ts";

interface Bindings {
  readonly ASSETS: Fetcher;
  readonly VERSION: string;
}

// Checked by the validator when it was built; opened once for the life of the isolate.
const catalogFile: CatalogFile = JSON.parse(catalogJson);
const library = openLibrary(catalogFile);

const createFor = (bindings: Bindings) =>
  createApp({
    library,
    catalogJson,
    version: bindings.VERSION,
    today: () => new Date().toISOString().slice(0, 10),
    asset: (path) => bindings.ASSETS.fetch(new Request(`https://assets.invalid${path}`)),
  });

let app: ReturnType<typeof createFor> | undefined;

export default {
  fetch: (request, bindings, context) => {
    app ??= createFor(bindings);
    return app.fetch(request, bindings, context);
  },
} satisfies ExportedHandler<Bindings>;
