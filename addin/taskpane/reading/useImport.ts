import { useState } from "react";
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
  readonly profile: ImportProfile;
  /** Reads another file; what was chosen for the last one and its password no longer count. */
  readonly choose: (file: File) => void;
  /** Reads the workbook that is open in Excel; undefined in a browser. */
  readonly chooseOpen: (() => void) | undefined;
  readonly unlock: (password: string) => void;
  /** Reads the same again with other choices. */
  readonly decide: (profile: ImportProfile) => void;
}

interface Source {
  /** Absent for the open workbook. */
  readonly file?: File;
  readonly password?: string;
  readonly profile: ImportProfile;
}

const nothingDecided: ImportProfile = {};

const nameOf = ({ file }: Source): string => file?.name ?? say("pane.file.this-workbook");

/** Reading one spreadsheet: a file through the Worker, the open workbook where it is. */
export const useImport = (onRead?: (name: string, imported: Imported) => void): Reading => {
  const { api, workbook } = usePane();
  const [source, setSource] = useState<Source>();
  const [imported, setImported] = useState<Imported>();
  const read = async ({ file, password, profile }: Source): Promise<Imported> => {
    if (file) return api.importFile(file, { profile, ...(password === undefined ? {} : { password }) });
    if (workbook) return workbook.read(profile);
    throw new Error("There is no open workbook in a browser.");
  };
  const { progress, start } = useAction(async (next: Source) => {
    const answer = await read(next);
    setImported(answer);
    onRead?.(nameOf(next), answer);
    return answer;
  });
  const begin = (next: Source) => {
    setSource(next);
    void start(next);
  };
  const beginAnew = (next: Source) => {
    setImported(undefined);
    begin(next);
  };
  return {
    name: source && nameOf(source),
    progress,
    imported,
    profile: source?.profile ?? nothingDecided,
    choose: (file) => beginAnew({ file, profile: nothingDecided }),
    chooseOpen: workbook && (() => beginAnew({ profile: nothingDecided })),
    unlock: (password) => {
      if (source) begin({ ...source, password });
    },
    decide: (profile) => {
      if (source) begin({ ...source, profile });
    },
  };
};
