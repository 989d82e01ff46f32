import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useId, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { FileIcon } from "./icons.tsx";

const accepted = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.json,.xls,.xml,.htm,.html";

const useStyles = makeStyles({
  area: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  filled: {
    flexDirection: "row",
    textAlign: "left",
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", opacity: 0, cursor: "pointer" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface FileDropProps {
  readonly label: string;
  /** What was chosen last. */
  readonly name: string | undefined;
  readonly onFile: (file: File) => void;
}

/** A place to drop a spreadsheet on, or to choose one by mouse or keyboard. */
export const FileDrop = ({ label, name, onFile }: FileDropProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  const [over, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  const take = (files: FileList | null) => {
    const [first, ...others] = files ?? [];
    if (!first) return;
    setLeft(others.length);
    onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside serves keyboard and reader
    <div
      className={mergeClasses(styles.area, name !== undefined && styles.filled, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileIcon size={24} />
      <span className={layout.tight}>
        <label htmlFor={id} className={layout.tight}>
          {name !== undefined && <span className={mergeClasses(layout.muted, layout.small)}>{label}</span>}
          <span className={styles.name}>{name ?? label}</span>
        </label>
        <span className={mergeClasses(layout.muted, layout.small)} id={`${id}-hint`}>
          {say(name !== undefined ? "pane.file.replace" : "pane.file.hint")}
        </span>
        {left > 0 && <span role="status">{say("pane.file.left", { count: left })}</span>}
      </span>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accepted}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // Choosing the same file again, mended in between, has to count as a choice.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
};
