import { Hono } from "hono";
import { coverage } from "../../shared/crosswalk/coverage.ts";
import type { Crosswalk } from "../../shared/crosswalk/crosswalks.ts";
import { crosswalkCsv } from "../../shared/crosswalk/csv.ts";
import { deriveVia } from "../../shared/crosswalk/derived.ts";
import { oscalMappingCollection } from "../../shared/crosswalk/oscal.ts";
import { fail, issue, ok, type Result } from "../../shared/messages/issue.ts";
import { createPreparedAnswers, sendPrepared } from "../cached.ts";
import type { Dependencies } from "../dependencies.ts";
import { sendFile } from "../file.ts";
import { problem } from "../problem.ts";

/** Where the OSCAL catalog of a framework is found, from the root of the site. */
const oscalAddress = (framework: string): string => `/api/v1/frameworks/${framework}?format=oscal`;

const formats = ["json", "csv", "oscal"] as const;

export const crosswalkRoutes = ({ library }: Dependencies) => {
  const { catalog, crosswalks } = library;
  const prepare = createPreparedAnswers(catalog.digest);

  const summaries = () =>
    crosswalks.pairs.flatMap(({ from, to }) => {
      const crosswalk = crosswalks.between(from, to);
      if (!crosswalk) return [];
      const { mappings, sources } = crosswalk;
      return [{ from, to, count: mappings.length, sources, coverage: coverage(catalog, crosswalk) }];
    });

  const named = (fromText: string, toText: string): Result<Crosswalk> => {
    const from = catalog.resolveFramework(fromText);
    if (!from.ok) return from;
    const to = catalog.resolveFramework(toText);
    if (!to.ok) return to;
    const crosswalk = crosswalks.between(from.value.id, to.value.id);
    if (crosswalk) return ok(crosswalk);
    const known = crosswalks.pairs
      .filter((pair) => pair.from === from.value.id || pair.to === from.value.id)
      .map((pair) => (pair.from === from.value.id ? pair.to : pair.from));
    return fail("catalog.no-crosswalk", {
      from: from.value.id,
      to: to.value.id,
      known: known.join(", ") || "-",
    });
  };

  return new Hono()
    .get("/crosswalks", (c) =>
      sendPrepared(
        c,
        prepare("crosswalks", () => ({ crosswalks: summaries() })),
      ),
    )
    .get("/crosswalks/:from/:to", (c) => {
      const format = formats.find((one) => one === (c.req.query("format") ?? "json"));
      if (!format) {
        const asked = c.req.query("format") ?? "";
        return problem(c, 400, [issue("api.unknown-format", { format: asked, known: formats.join(", ") }, "format")]);
      }
      const via = c.req.query("via");
      if (via !== undefined) {
        const derived = derivedBetween(c.req.param("from"), via, c.req.param("to"));
        return derived.ok ? c.json(derived.value) : problem(c, 404, derived.issues);
      }
      const found = named(c.req.param("from"), c.req.param("to"));
      if (!found.ok) return problem(c, 404, found.issues);
      const crosswalk = found.value;
      const name = `${crosswalk.from}--${crosswalk.to}`;
      if (format === "csv") {
        const content = crosswalkCsv(catalog, crosswalk);
        return sendFile({ content, contentType: "text/csv; charset=UTF-8", name: `${name}.csv` });
      }
      if (format === "oscal") {
        const content = JSON.stringify(oscalMappingCollection(crosswalk, catalog.version, oscalAddress));
        return sendFile({ content, contentType: "application/json; charset=UTF-8", name: `${name}.oscal.json` });
      }
      const { from, to, mappings, sources, noCounterpart } = crosswalk;
      return sendPrepared(
        c,
        prepare(name, () => ({ from, to, mappings, sources, noCounterpart })),
      );
    });

  function derivedBetween(fromText: string, viaText: string, toText: string) {
    const from = catalog.resolveFramework(fromText);
    if (!from.ok) return from;
    const via = catalog.resolveFramework(viaText);
    if (!via.ok) return via;
    const to = catalog.resolveFramework(toText);
    if (!to.ok) return to;
    return deriveVia(crosswalks, from.value.id, via.value.id, to.value.id);
  }
};
