import { useState } from "react";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import type { Imported } from "../../client/answers.ts";
import { usePane } from "../pane.ts";
import { type Progress, useAction } from "../ui/useAction.ts";

export interface Reading {
  readonly file: File | undefined;
  readonly progress: Progress<Imported>;
  /** The latest answer for this file: it stays in sight while the file is read again with other choices. */
  readonly imported: Imported | undefined;
  readonly profile: ImportProfile;
  /** Reads another file; what was chosen for the last one and its password no longer count. */
  readonly choose: (file: File) => void;
  readonly unlock: (password: string) => void;
  /** Reads the same file again with other choices. */
  readonly decide: (profile: ImportProfile) => void;
}

interface Source {
  readonly file: File;
  readonly password?: string;
  readonly profile: ImportProfile;
}

const nothingDecided: ImportProfile = {};

/** Reading one file through the Worker. */
export const useImport = (onRead?: (file: File, imported: Imported) => void): Reading => {
  const { api } = usePane();
  const [source, setSource] = useState<Source>();
  const [imported, setImported] = useState<Imported>();
  const { progress, start } = useAction(async ({ file, password, profile }: Source) => {
    const answer = await api.importFile(file, { profile, ...(password === undefined ? {} : { password }) });
    setImported(answer);
    onRead?.(file, answer);
    return answer;
  });
  const read = (next: Source) => {
    setSource(next);
    void start(next);
  };
  return {
    file: source?.file,
    progress,
    imported,
    profile: source?.profile ?? nothingDecided,
    choose: (file) => {
      setImported(undefined);
      read({ file, profile: nothingDecided });
    },
    unlock: (password) => {
      if (source) read({ ...source, password });
    },
    decide: (profile) => {
      if (source) read({ ...source, profile });
    },
  };
};
