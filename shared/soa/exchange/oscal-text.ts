import { type OscalProperty, oscalNamespace } from "../../catalog/oscal.ts";

/** An OSCAL property that may hold any text. */
export interface TextProperty extends OscalProperty {
  readonly remarks?: string;
}

const inRemarks = "in-remarks";

/** A property's value takes one line without blanks at its ends; any other text goes whole into its remarks. */
export const ownText = (name: string, text: string): TextProperty =>
  /^\S(.*\S)?$/u.test(text)
    ? { name, value: text, ns: oscalNamespace }
    : { name, value: inRemarks, ns: oscalNamespace, class: inRemarks, remarks: text };

/** The text that `ownText` put into a property. */
export const textOf = (property: TextProperty): string =>
  property.class === inRemarks ? (property.remarks ?? "") : property.value;
