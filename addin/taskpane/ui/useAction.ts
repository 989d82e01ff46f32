import { useCallback, useEffect, useRef, useState } from "react";
import { Failure } from "../../client/failure.ts";

/** Where something that takes time stands. */
export type Progress<T> =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "failed"; readonly failure: Failure };

export interface Action<T, A extends readonly unknown[]> {
  readonly progress: Progress<T>;
  /** Starts it. A later start wins over an earlier one that is still under way. */
  readonly start: (...input: A) => Promise<void>;
  readonly reset: () => void;
}

const asFailure = (thrown: unknown): Failure =>
  thrown instanceof Failure ? thrown : new Failure("unexpected", thrown instanceof Error ? thrown.message : "");

/** An asynchronous job as state of a component. */
export const useAction = <T, A extends readonly unknown[]>(run: (...input: A) => Promise<T>): Action<T, A> => {
  const [progress, setProgress] = useState<Progress<T>>({ state: "idle" });
  const turn = useRef(0);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const start = useCallback(async (...input: A) => {
    turn.current += 1;
    const mine = turn.current;
    const settle = (next: Progress<T>) => {
      if (mine === turn.current) setProgress(next);
    };
    setProgress({ state: "running" });
    try {
      settle({ state: "done", value: await latest.current(...input) });
    } catch (thrown) {
      settle({ state: "failed", failure: asFailure(thrown) });
    }
  }, []);
  const reset = useCallback(() => {
    turn.current += 1;
    setProgress({ state: "idle" });
  }, []);
  return { progress, start, reset };
};
