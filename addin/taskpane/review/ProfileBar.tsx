import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import { Button } from "../ui/Button.tsx";
import { asJson, download } from "../ui/download.ts";
import { Verdict } from "../ui/Verdict.tsx";
import { forgetTable, forgetUnused, isDecided, rowOf, unusedChoices } from "./choices.ts";
import { type Fitted, fitProfile } from "./fit.ts";
import { placeName, sheetTitle } from "./place.ts";
import { savedChoices } from "./saved.ts";

const useStyles = makeStyles({ input: { display: "none" } });

export interface ProfileBarProps {
  readonly profile: ImportProfile;
  readonly imported: Imported;
  readonly onDecide: (profile: ImportProfile) => void;
}

/** The user's choices: taking tables back in, forgetting all, keeping them for the next file of the same shape. */
export const ProfileBar = ({ profile, imported, onDecide }: ProfileBarProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const [problem, setProblem] = useState<string>();
  const [moved, setMoved] = useState<Fitted["moved"]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const excluded = (profile.tables ?? []).filter(({ use }) => use === "exclude");
  const open = async (file: File | undefined) => {
    if (!file) return;
    const saved = savedChoices(await file.text());
    setProblem(saved ? undefined : say("pane.profile.unreadable", { name: file.name }));
    if (!saved) return;
    const fitted = fitProfile(saved, imported);
    setMoved(fitted.moved);
    onDecide(fitted.profile);
  };
  const reset = () => {
    setMoved([]);
    onDecide({});
  };
  return (
    <div className={layout.tight}>
      {excluded.map((choice) => (
        <div key={`${choice.sheet} ${choice.headerRow}`} className={layout.spread}>
          <span>
            {say("pane.profile.excluded", {
              sheet:
                choice.headerRow === undefined || choice.headerRow === 0
                  ? sheetTitle(choice.sheet)
                  : placeName(choice.sheet, choice.headerRow),
            })}
          </span>
          <Button size="small" onClick={() => onDecide(forgetTable(profile, choice))}>
            {say("pane.profile.include")}
          </Button>
        </div>
      ))}
      {moved
        .filter(({ to }) => profile.tables?.some(({ sheet }) => sheet === to))
        .map(({ from, to }) => (
          <p key={from} className={layout.text}>
            {say("pane.profile.moved", { from, to })}
          </p>
        ))}
      {unusedChoices(profile, imported.report).map((choice) => (
        <Verdict key={`${choice.sheet} ${choice.headerRow}`} kind="warning">
          {say("pane.profile.unused", {
            place: rowOf(choice) === undefined ? sheetTitle(choice.sheet) : placeName(choice.sheet, rowOf(choice) ?? 0),
          })}{" "}
          <Button size="small" onClick={() => onDecide(forgetUnused(profile, choice))}>
            {say("pane.review.forget")}
          </Button>
        </Verdict>
      ))}
      <div className={layout.row}>
        {isDecided(profile) && (
          <>
            <Button size="small" onClick={() => download(asJson(profile), say("pane.profile.file"))}>
              {say("pane.profile.save")}
            </Button>
            <Button size="small" appearance="subtle" onClick={reset}>
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
