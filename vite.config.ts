import { resolve } from "node:path";
import { defineConfig } from "vite";
import { wordsAsData } from "./scripts/words-as-data.ts";

const root = resolve(import.meta.dirname, "addin/taskpane");

/**
 * Builds the pane into build/site, which the Worker serves. `/` (index.html) and taskpane.html are the same page: the
 * first is what a browser opens, the second is the address in the manifest.
 */
export default defineConfig({
  root,
  resolve: {
    // The same interface in a third of the bytes: the pane has to open at once in Excel's task pane.
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react/jsx-runtime": "preact/jsx-runtime",
      "rtl-css-js/core": resolve(root, "left-to-right.ts"),
    },
  },
  publicDir: resolve(import.meta.dirname, "addin/public"),
  plugins: [
    {
      name: "no-sentences-of-others",
      // What is wrong with a file under shared/data is said when the catalog is built; what is wrong with a request or
      // with a file that can't be read, by the Worker; none of it by the pane.
      load: (id) => {
        const [, room] = /\/messages\/en\/(data|api|reading)\.ts$/.exec(id) ?? [];
        return room === undefined ? undefined : `export const ${room} = {};`;
      },
    },
    {
      name: "tokens-by-name",
      // Each of Fluent's tokens is the variable of its own name: the list of them all need not be sent.
      load: (id) =>
        /@fluentui\/tokens\/lib\/tokens\.js$/.test(id)
          ? "export const tokens = new Proxy({}, { get: (_, name) => 'var(--' + String(name) + ')' });"
          : undefined,
    },
    {
      name: "no-prefixes",
      // What the pane's styles say is understood without them in every browser that shows it.
      load: (id) =>
        /@griffel\/core\/src\/runtime\/stylis\/prefixerPlugin\.js$/.test(id)
          ? "export const prefixerPlugin = () => {};"
          : undefined,
    },
    wordsAsData(resolve(import.meta.dirname, "shared/soa/words"), resolve(import.meta.dirname, "build/words.json")),
  ],
  build: {
    outDir: resolve(import.meta.dirname, "build/site"),
    emptyOutDir: true,
    target: "es2022",
    // Smaller by the words of three languages than what Vite makes by itself.
    minify: "terser",
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true } },
    // The page's Content-Security-Policy allows no data: scripts, and small inlined files help nobody here.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: resolve(root, "index.html"), taskpane: resolve(root, "taskpane.html") },
      onLog: (level, log, handler) => {
        // Fluent UI marks its modules "use client" for server rendering, which does not concern a page.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
});
