import { useControlStyles } from "./control.ts";
import { useFieldControl } from "./Field.tsx";

export interface InputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password" | "search";
  readonly maxLength?: number;
  readonly autoComplete?: "off";
  readonly inputMode?: "numeric";
  readonly placeholder?: string;
  readonly "aria-label"?: string;
  /** In characters of the text; as wide as there is room without it. */
  readonly width?: number;
}

/** A line of text to type. Beside a `Field` that names it, it needs no label. */
export const Input = ({ onChange, type = "text", width, ...rest }: InputProps) => {
  const styles = useControlStyles();
  return (
    <input
      {...useFieldControl()}
      {...rest}
      type={type}
      className={styles.control}
      style={width === undefined ? undefined : { width: `${width}em` }}
      onInput={({ currentTarget: { value } }) => onChange(value)}
    />
  );
};
