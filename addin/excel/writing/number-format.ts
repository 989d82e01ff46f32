/**
 * Gives every cell of a range one number format. Excel takes a single text here and spreads it, which keeps the
 * request the same size whatever the rows; only the type declarations know the matrix alone.
 */
export const setNumberFormat = (range: Excel.Range | Excel.ConditionalRangeFormat, format: string): void => {
  Object.assign(range, { numberFormat: format });
};
