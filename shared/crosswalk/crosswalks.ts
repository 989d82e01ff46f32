import type { CatalogFile, CrosswalkFile, Source } from "../catalog/file.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Mapping, NoCounterpart } from "./mapping.ts";
import { inverse } from "./relationship.ts";

/** All that is known between two frameworks, read in the direction asked for. */
export interface Crosswalk {
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  readonly mappings: readonly Mapping[];
  readonly sources: readonly Source[];
  /** Controls of `from` that were looked at and have no counterpart in `to`. */
  readonly noCounterpart: readonly NoCounterpart[];
  targets(control: string): readonly Mapping[];
}

export interface Crosswalks {
  /** Every pair with data, once, in the direction it is stored. */
  readonly pairs: readonly { readonly from: FrameworkId; readonly to: FrameworkId }[];
  /** The crosswalk in either direction; undefined when no source says anything about the pair. */
  between(from: FrameworkId, to: FrameworkId): Crosswalk | undefined;
  source(id: string): Source | undefined;
}

const forward = (file: CrosswalkFile): Mapping[] =>
  file.mappings.map(([from, to, relationship, strength, rationale, correction]) => ({
    from,
    to,
    relationship,
    ...(strength == null ? {} : { strength }),
    ...(rationale == null ? {} : { rationale }),
    source: file.source,
    review: file.review,
    ...(correction == null ? {} : { correction }),
  }));

const turn = (mapping: Mapping): Mapping => ({
  ...mapping,
  from: mapping.to,
  to: mapping.from,
  relationship: inverse(mapping.relationship),
});

/** Indexes the crosswalks of a compiled catalog; a pair is opened when it is first asked for. */
export const openCrosswalks = (file: Pick<CatalogFile, "crosswalks" | "sources" | "frameworks">): Crosswalks => {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const order = new Map(
    file.frameworks.map((framework) => [
      framework.id,
      new Map(framework.controls.map((control, index) => [control.id, index])),
    ]),
  );
  const pairs: { from: FrameworkId; to: FrameworkId }[] = [];
  for (const { from, to } of file.crosswalks) {
    const known = pairs.some(
      (pair) => (pair.from === from && pair.to === to) || (pair.from === to && pair.to === from),
    );
    if (!known) pairs.push({ from, to });
  }
  const opened = new Map<string, Crosswalk | undefined>();

  const open = (from: FrameworkId, to: FrameworkId): Crosswalk | undefined => {
    // Publishers speak first, our own judgement after them.
    const said = ["published", "editorial"].flatMap((review) =>
      file.crosswalks.filter(
        (c) => c.review === review && ((c.from === from && c.to === to) || (c.from === to && c.to === from)),
      ),
    );
    if (said.length === 0) return undefined;
    const rank = (framework: FrameworkId, id: string) => order.get(framework)?.get(id) ?? 0;
    const mappings = said
      .flatMap((part) => (part.from === from ? forward(part) : forward(part).map(turn)))
      .sort((a, b) => rank(from, a.from) - rank(from, b.from) || rank(to, a.to) - rank(to, b.to));
    const byControl = new Map<string, Mapping[]>();
    for (const mapping of mappings) {
      const known = byControl.get(mapping.from);
      if (known) known.push(mapping);
      else byControl.set(mapping.from, [mapping]);
    }
    return {
      from,
      to,
      mappings,
      sources: [...new Set(said.map((part) => part.source))].flatMap((id) => sources.get(id) ?? []),
      noCounterpart: said.flatMap((part) =>
        part.noCounterpart
          .filter((row) => (row.side === "from" ? part.from : part.to) === from)
          .map(({ control, reason }) => ({ control, reason, source: part.source, review: part.review })),
      ),
      targets: (control) => byControl.get(control) ?? [],
    };
  };

  return {
    pairs,
    between: (from, to) => {
      const key = `${from}>${to}`;
      if (!opened.has(key)) opened.set(key, open(from, to));
      return opened.get(key);
    },
    source: (id) => sources.get(id),
  };
};
