import { useEffect, useState } from "react";
import { type Task, tasks } from "./pane.ts";

/** What the address names after `#`: a task, and for the look-up a qualified control. */
export interface Address {
  readonly task: Task;
  readonly subject: string | undefined;
}

/** A part of an address as it was meant; undefined when it was cut off in the middle of a character. */
const decoded = (part: string | undefined): string | undefined => {
  if (part === undefined || part === "") return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** `#lookup=iso-27001-2022:A.5.1`; anything else is the first task. */
export const parseAddress = (hash: string): Address => {
  const [name, subject] = hash.replace(/^#/, "").split("=", 2);
  const task = tasks.find((one) => one === name);
  if (task === undefined) return { task: "build", subject: undefined };
  return { task, subject: decoded(subject) };
};

export const formatAddress = (task: Task, subject?: string): string =>
  subject === undefined ? `#${task}` : `#${task}=${encodeURIComponent(subject)}`;

/** Follows the address. Only `location.hash` is used, since Office.js removes `history.pushState`. */
export const useAddress = (): Address => {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const follow = () => setAddress(parseAddress(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return address;
};
