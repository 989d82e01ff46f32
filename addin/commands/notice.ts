/** What a ribbon command has to say to the user. The pane shows the latest one, with its details below. */
export interface Notice {
  readonly tone: "done" | "warning" | "error";
  readonly message: string;
  readonly details: readonly string[];
}

/** The place where commands leave notices and the pane picks them up; both run on one page in Excel. */
export interface Notices {
  readonly latest: Notice | undefined;
  show(notice: Notice): void;
  dismiss(): void;
  /** Calls back after every change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

export const createNotices = (): Notices => {
  const listeners = new Set<() => void>();
  let latest: Notice | undefined;
  const set = (notice: Notice | undefined): void => {
    latest = notice;
    for (const listener of listeners) listener();
  };
  return {
    get latest() {
      return latest;
    },
    show: set,
    dismiss: () => set(undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
