import { say } from "../../../shared/messages/say.ts";
import type { FieldValue } from "../../../shared/soa/compare-fields.ts";
import { valueCell } from "../../../shared/workbook/change-words.ts";

/**
 * What a field held, as text for a reader.
 *
 * @param nameOf a framework's name by its id.
 */
export const inWords = (field: string, value: FieldValue, nameOf: (framework: string) => string): string =>
  String(valueCell(field, value, nameOf) ?? say("pane.value.none"));
