import type { ImportProfile } from "../../../shared/soa/import.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether JSON has the shape of saved choices. What each of them says is checked where the file is read with them. */
const isProfile = (value: unknown): value is ImportProfile =>
  isObject(value) &&
  Object.keys(value).every((key) => key === "tables" || key === "words") &&
  (value.tables === undefined ||
    (Array.isArray(value.tables) && value.tables.every((one) => isObject(one) && typeof one.sheet === "string"))) &&
  (value.words === undefined || (isObject(value.words) && Object.values(value.words).every(isObject)));

/** The choices that a file holds; undefined when it holds something else. */
export const savedChoices = (text: string): ImportProfile | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isProfile(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
