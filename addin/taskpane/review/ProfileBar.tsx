import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import { useLayout } from "../layout.ts";
import { asJson, download } from "../ui/download.ts";
import { forgetTable, isDecided } from "./choices.ts";
import { sheetTitle } from "./place.ts";

const useStyles = makeStyles({ input: { display: "none" } });

export interface ProfileBarProps {
  readonly profile: ImportProfile;
  readonly onDecide: (profile: ImportProfile) => void;
}

const isProfile = (value: unknown): value is ImportProfile =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The user's choices: taking tables back in, forgetting all, keeping them for the next file of the same shape. */
export const ProfileBar = ({ profile, onDecide }: ProfileBarProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const [problem, setProblem] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const excluded = (profile.tables ?? []).filter(({ use }) => use === "exclude");
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const value: unknown = JSON.parse(await file.text());
      if (!isProfile(value)) throw new SyntaxError();
      setProblem(undefined);
      onDecide(value);
    } catch {
      setProblem(say("pane.profile.unreadable", { name: file.name }));
    }
  };
  return (
    <div className={layout.tight}>
      {excluded.map((choice) => (
        <div key={`${choice.sheet} ${choice.headerRow}`} className={layout.spread}>
          <span>{say("pane.profile.excluded", { sheet: sheetTitle(choice.sheet) })}</span>
          <Button size="small" onClick={() => onDecide(forgetTable(profile, choice))}>
            {say("pane.profile.include")}
          </Button>
        </div>
      ))}
      <div className={layout.row}>
        {isDecided(profile) && (
          <>
            <Button size="small" onClick={() => download(asJson(profile), say("pane.profile.file"))}>
              {say("pane.profile.save")}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onDecide({})}>
              {say("pane.profile.reset")}
            </Button>
          </>
        )}
        <Button
          size="small"
          appearance={isDecided(profile) ? "subtle" : "secondary"}
          onClick={() => picker.current?.click()}
        >
          {say("pane.profile.open")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json"
          className={styles.input}
          aria-label={say("pane.profile.open")}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </div>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
};
