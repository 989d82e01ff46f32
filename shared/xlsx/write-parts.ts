import type { Parts, Zip } from "exceljs/lib/doc/workbook.js";
import officeTheme from "exceljs/lib/xlsx/xml/theme1.js";

// exceljs brings the theme of Office 2007; these are the colours and the heading font of Office since 2013.
const since2013: readonly (readonly [from: string, to: string])[] = [
  ["1F497D", "44546A"],
  ["EEECE1", "E7E6E6"],
  ["4F81BD", "4472C4"],
  ["C0504D", "ED7D31"],
  ["9BBB59", "A5A5A5"],
  ["8064A2", "FFC000"],
  ["4BACC6", "5B9BD5"],
  ["F79646", "70AD47"],
  ["0000FF", "0563C1"],
  ["800080", "954F72"],
  ["Cambria", "Calibri Light"],
];

/** Office's own theme: a client's replaces it as a whole, since every look names slots of it. */
const theme = since2013.reduce((xml, [from, to]) => xml.replace(`"${from}"`, `"${to}"`), officeTheme);

const appProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Crossbook</Application></Properties>';

const mending = (zip: Zip, mend: (xml: string) => string): Zip => ({
  append: (text, part) => zip.append(mend(text), part),
});

/** A text is packed in pieces, which would cut a character of two code units in half: it is written as a reference. */
const byReference = (xml: string): string =>
  xml.replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);

const writeByReference = (zip: Zip): Zip => {
  const append = zip.append.bind(zip);
  zip.append = (xml, part) => append(byReference(xml), part);
  return zip;
};

/**
 * Replaces what exceljs would say wrongly. It names Microsoft Excel as the maker, in two places, and LibreOffice then
 * trusts the stored results. It marks every row height as set by hand, and Excel then no longer fits the row to what a
 * user types.
 */
export const mendParts = (parts: Parts): void => {
  const addContentTypes = parts.addContentTypes.bind(parts);
  const addWorkbook = parts.addWorkbook.bind(parts);
  const addWorksheets = parts.addWorksheets.bind(parts);
  // The first part of all: what is mended here is mended for the others.
  parts.addContentTypes = (zip, model) => addContentTypes(writeByReference(zip), model);
  parts.addApp = async (zip) => zip.append(appProperties, { name: "docProps/app.xml" });
  parts.addThemes = async (zip) => zip.append(theme, { name: "xl/theme/theme1.xml" });
  parts.addWorkbook = (zip, model) =>
    addWorkbook(
      mending(zip, (xml) => xml.replace(/<fileVersion[^>]*\/>/, "")),
      model,
    );
  parts.addWorksheets = (zip, model) =>
    addWorksheets(
      mending(zip, (xml) => xml.replace(/(<row [^>]*) customHeight="1"/g, "$1")),
      model,
    );
};
