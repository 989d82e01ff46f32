/** So many rows are asked first, of tables that have many times as many. */
const askedFirst = 24;
const longTable = 10 * askedFirst;

/**
 * Whether nearly all rows of a long table may say something: not where half of a few, spread over it, don't. Its other
 * columns would else be read far down for nothing.
 */
export const mayNearlyAll = <Row>(rows: readonly Row[], says: (row: Row) => boolean): boolean => {
  if (rows.length < longTable) return true;
  const step = Math.floor(rows.length / askedFirst);
  const asked = rows.filter((_, index) => index % step === 0);
  return asked.filter(says).length * 2 > asked.length;
};
