import type { Relationship, Source } from "../../../shared/catalog/file.ts";
import type { ControlMapping, ControlPage } from "../../../shared/crosswalk/control-page.ts";

/** Which mappings are shown; an empty text lets all through. */
export interface Filter {
  readonly framework: string;
  readonly source: string;
  readonly relationship: string;
}

export const noFilter: Filter = { framework: "", source: "", relationship: "" };

/** What one framework has for the control: counterparts, or the reason why there is none. */
export interface MappingGroup {
  readonly framework: string;
  readonly mappings: readonly ControlMapping[];
  readonly none: ControlPage["noCounterpart"];
}

/** The page's rows that pass the filter, by framework. A row without a counterpart has no relationship to filter by. */
export const groupsOf = (page: ControlPage, filter: Filter): readonly MappingGroup[] => {
  const passes = (framework: string, source: string) =>
    (filter.framework === "" || filter.framework === framework) && (filter.source === "" || filter.source === source);
  const mappings = page.mappings.filter(
    (row) =>
      passes(row.framework, row.source) && (filter.relationship === "" || filter.relationship === row.relationship),
  );
  const none = filter.relationship === "" ? page.noCounterpart.filter((row) => passes(row.framework, row.source)) : [];
  const frameworks = [...new Set([...mappings, ...none].map((row) => row.framework))];
  return frameworks.map((framework) => ({
    framework,
    mappings: mappings.filter((row) => row.framework === framework),
    none: none.filter((row) => row.framework === framework),
  }));
};

export interface FilterChoices {
  readonly frameworks: readonly string[];
  readonly sources: readonly Source[];
  readonly relationships: readonly Relationship[];
}

/** The values that occur on the page, so that no choice leads to nothing by itself. */
export const choicesOf = (page: ControlPage): FilterChoices => ({
  frameworks: [...new Set([...page.mappings, ...page.noCounterpart].map((row) => row.framework))],
  sources: page.sources,
  relationships: [...new Set(page.mappings.map((row) => row.relationship))],
});
