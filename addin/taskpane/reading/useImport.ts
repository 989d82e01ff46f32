import { useState } from "react";
import type { Imported } from "../../client/answers.ts";
import { usePane } from "../pane.ts";
import { type Progress, useAction } from "../ui/useAction.ts";

export interface Reading {
  readonly file: File | undefined;
  readonly progress: Progress<Imported>;
  /** Reads another file, forgetting the password of the last one. */
  readonly choose: (file: File) => void;
  /** Reads the same file again. */
  readonly unlock: (password: string) => void;
  readonly again: () => void;
}

/** Reading one file through the Worker. */
export const useImport = (onRead?: (file: File, imported: Imported) => void): Reading => {
  const { api } = usePane();
  const [file, setFile] = useState<File>();
  const { progress, start } = useAction(async (chosen: File, password?: string) => {
    const imported = await api.importFile(chosen, password);
    onRead?.(chosen, imported);
    return imported;
  });
  return {
    file,
    progress,
    choose: (chosen) => {
      setFile(chosen);
      void start(chosen);
    },
    unlock: (password) => {
      if (file) void start(file, password);
    },
    again: () => {
      if (file) void start(file);
    },
  };
};
