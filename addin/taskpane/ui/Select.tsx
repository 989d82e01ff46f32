import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useControlStyles } from "./control.ts";
import { useFieldControl } from "./Field.tsx";

export interface SelectProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly "aria-label"?: string;
  readonly className?: string;
  readonly small?: boolean;
}

/** One of several, in the browser's own list. Beside a `Field` that names it, it needs no label. */
export const Select = ({ small = false, className, onChange, ...rest }: SelectProps) => {
  const styles = useControlStyles();
  return (
    <select
      {...useFieldControl()}
      {...rest}
      className={mergeClasses(styles.control, small && styles.small, className)}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  );
};
