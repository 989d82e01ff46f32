import { useRef, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import type { Imported } from "../../client/answers.ts";
import { usePane } from "../pane.ts";
import { type Progress, useAction } from "../ui/useAction.ts";

export interface Reading {
  /** What is read: the file's name, or how the open workbook is called here. */
  readonly name: string | undefined;
  readonly progress: Progress<Imported>;
  /** The latest answer for this file: it stays in sight while the file is read again with other choices. */
  readonly imported: Imported | undefined;
  /** The answer before the latest choice; undefined until something was chosen. */
  readonly previous: Imported | undefined;
  /** How often this file was read. */
  readonly answers: number;
  readonly profile: ImportProfile;
  /** Reads another file; what was chosen for the last one and its password no longer count. */
  readonly choose: (file: File) => void;
  /** Reads the workbook that is open in Excel; undefined in a browser. */
  readonly chooseOpen: (() => void) | undefined;
  /** Puts the file away: another document is in front. */
  readonly clear: () => void;
  readonly unlock: (password: string) => void;
  /** Reads the same once more, after a reading that failed. */
  readonly retry: () => void;
  /** Reads the same again with other choices. */
  readonly decide: (profile: ImportProfile) => void;
  /** Takes the latest choice back; undefined when none is left. */
  readonly undo: (() => void) | undefined;
}

interface Source {
  /** Absent for the open workbook. */
  readonly file?: File;
  readonly password?: string;
  readonly profile: ImportProfile;
  /** The choices before each of the later ones, the first one first. */
  readonly past: readonly ImportProfile[];
}

interface Answers {
  readonly latest: Imported | undefined;
  readonly before: Imported | undefined;
  readonly count: number;
}

const unanswered: Answers = { latest: undefined, before: undefined, count: 0 };

const untouched = { profile: {}, past: [] } as const;

const nameOf = ({ file }: Source): string => file?.name ?? say("pane.file.this-workbook");

/**
 * Reading one spreadsheet: a file through the Worker, the open workbook where it is.
 *
 * @param onChoose told when another one was chosen, before it is read: what came of the last one is no longer of it.
 */
export const useImport = (onRead: (name: string, imported: Imported) => void, onChoose?: () => void): Reading => {
  const { api, workbook } = usePane();
  const [source, setSource] = useState<Source>();
  const [answers, setAnswers] = useState<Answers>(unanswered);
  const turn = useRef(0);
  const read = async ({ file, password, profile }: Source): Promise<Imported> => {
    if (file) return api.importFile(file, { profile, ...(password === undefined ? {} : { password }) });
    if (workbook) return workbook.read(profile);
    throw new Error("There is no open workbook in a browser.");
  };
  const { progress, start, reset } = useAction(async (next: Source) => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await read(next);
    // An answer that a later choice has overtaken is not to be shown over the later one's.
    if (mine !== turn.current) return answer;
    setAnswers(({ latest, count }) => ({ latest: answer, before: latest, count: count + 1 }));
    onRead(nameOf(next), answer);
    return answer;
  });
  const begin = (next: Source) => {
    setSource(next);
    void start(next);
  };
  const beginAnew = (next: Source) => {
    setAnswers(unanswered);
    onChoose?.();
    begin(next);
  };
  const last = source?.past.at(-1);
  return {
    name: source && nameOf(source),
    progress,
    imported: answers.latest,
    previous: answers.before,
    answers: answers.count,
    profile: source?.profile ?? untouched.profile,
    choose: (file) => beginAnew({ file, ...untouched }),
    chooseOpen: workbook && (() => beginAnew(untouched)),
    clear: () => {
      turn.current += 1;
      reset();
      setSource(undefined);
      setAnswers(unanswered);
    },
    unlock: (password) => {
      if (source) begin({ ...source, password });
    },
    retry: () => {
      if (source) begin(source);
    },
    decide: (profile) => {
      if (source) begin({ ...source, profile, past: [...source.past, source.profile] });
    },
    undo: source && last ? () => begin({ ...source, profile: last, past: source.past.slice(0, -1) }) : undefined,
  };
};
