const format = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure from 0 to 100 with one decimal. Only what is whole reads as 100: 99.97 is shown as 99.9. */
export const oneDecimal = (value: number): string => format.format(value < 100 ? Math.min(value, 99.9) : value);
