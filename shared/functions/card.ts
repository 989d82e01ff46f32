/** A control as a value with properties: an entity card where Excel has them, its text elsewhere. */
export interface Card {
  readonly kind: "card";
  readonly text: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}
