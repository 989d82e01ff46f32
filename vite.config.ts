import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "addin/taskpane");

/**
 * Builds the pane into build/site, which the Worker serves. `/` (index.html) and taskpane.html are the same page: the
 * first is what a browser opens, the second is the address in the manifest.
 */
export default defineConfig({
  root,
  resolve: {
    // The same interface in a third of the bytes: the pane has to open at once in Excel's task pane.
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react/jsx-runtime": "preact/jsx-runtime" },
  },
  publicDir: resolve(import.meta.dirname, "addin/public"),
  plugins: [
    {
      name: "no-sentences-of-the-build-and-the-worker",
      // What is wrong with a file under shared/data is said when the catalog is built, and what is wrong with a request
      // or a spreadsheet by the Worker; none of it in the pane.
      load: (id) => {
        const [, name] = /\/messages\/en\/(api|data|files)\.ts$/.exec(id) ?? [];
        return name && `export const ${name} = {};`;
      },
    },
  ],
  build: {
    outDir: resolve(import.meta.dirname, "build/site"),
    emptyOutDir: true,
    target: "es2022",
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
