/**
 * Stands in for `rtl-css-js/core`, with which Fluent's styles make a mirrored copy of every rule: no language of the pane
 * is written from right to left, so each rule stays as it is.
 */
export const convertProperty = <T>(key: string, value: T): { key: string; value: T } => ({ key, value });
export const convert = <T>(rules: T): T => rules;
