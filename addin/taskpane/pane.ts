import { createContext, useContext } from "react";
import type { Soa } from "../../shared/soa/document.ts";
import type { CrosswalkSummary, FrameworkSummary, TemplateSummary } from "../client/answers.ts";
import type { Api } from "../client/api.ts";
import type { OpenWorkbook } from "./excel.ts";

/** What there is to choose from, loaded once. */
export interface Reference {
  readonly frameworks: readonly FrameworkSummary[];
  readonly templates: readonly TemplateSummary[];
  readonly crosswalks: readonly CrosswalkSummary[];
}

/** A document that one task read and another may go on with. */
export interface DocumentInHand {
  readonly name: string;
  readonly soa: Soa;
  /** Set when it was handed over to be scored at once. */
  readonly toScore?: true;
}

export const tasks = ["build", "migrate", "score", "lookup", "compare"] as const;
export type Task = (typeof tasks)[number];

/** What every task sees of its surroundings. */
export interface Pane {
  readonly api: Api;
  readonly reference: Reference;
  /** The open workbook; undefined in a browser. */
  readonly workbook: OpenWorkbook | undefined;
  readonly inHand: DocumentInHand | undefined;
  readonly takeInHand: (document: DocumentInHand) => void;
  readonly open: (task: Task, subject?: string) => void;
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export const usePane = (): Pane => {
  const pane = useContext(Context);
  if (!pane) throw new Error("usePane is called outside of PaneProvider");
  return pane;
};

/** The short name of a framework, or its id where no catalog holds it. */
export const frameworkName = (reference: Reference, id: string): string =>
  reference.frameworks.find((framework) => framework.id === id)?.shortName ?? id;
