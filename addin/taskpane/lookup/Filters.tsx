import { makeStyles, tokens } from "@fluentui/react-components";
import type { ControlPage } from "../../../shared/crosswalk/control-page.ts";
import { say } from "../../../shared/messages/say.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { choicesOf, type Filter } from "./filter.ts";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingVerticalS,
  },
});

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

const FilterSelect = ({ label, value, options, onChange }: FilterSelectProps) => (
  <Field label={label} small>
    <Select small value={value} onChange={onChange}>
      <option value="">{say("pane.filter.all")}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  </Field>
);

export interface FiltersProps {
  readonly page: ControlPage;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrowing the mappings by framework, by who says so, and by how they relate. */
export const Filters = ({ page, filter, onChange }: FiltersProps) => {
  const styles = useStyles();
  const { reference } = usePane();
  const { frameworks, sources, relationships } = choicesOf(page);
  return (
    <div className={styles.filters}>
      <FilterSelect
        label={say("pane.filter.framework")}
        value={filter.framework}
        options={frameworks.map((id) => ({ value: id, label: frameworkName(reference, id) }))}
        onChange={(framework) => onChange({ ...filter, framework })}
      />
      <FilterSelect
        label={say("pane.filter.source")}
        value={filter.source}
        options={sources.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(source) => onChange({ ...filter, source })}
      />
      <FilterSelect
        label={say("pane.filter.relationship")}
        value={filter.relationship}
        options={relationships.map((one) => ({ value: one, label: say(`pane.relationship.${one}`) }))}
        onChange={(relationship) => onChange({ ...filter, relationship })}
      />
    </div>
  );
};
