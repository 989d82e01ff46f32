import ExcelJS from "exceljs";

/** An id as its author typed it, or what Excel made of it: `date` is 9.2.3 turned into the 9th of February 2003. */
type Id = string | Date;

interface Line {
  readonly section?: string;
  readonly id: Id;
  readonly title: string;
  readonly applicable: string;
  readonly why: string;
  readonly status: string;
  readonly owner: string;
}

const line = (id: Id, title: string, applicable: string, why: string, status: string, owner: string): Line => ({
  id,
  title,
  applicable,
  why,
  status,
  owner,
});

/** A made-up clinic's statement of 2019, by section. Every name in it is invented. */
const sections: readonly (readonly [string, readonly Line[]])[] = [
  [
    "Α.5 Πολιτικές ασφάλειας",
    [
      line("A.5.1.1", "Πολιτικές για την ασφάλεια πληροφοριών", "Ναι", "Απόφαση Δ.Σ. 12/2018", "Υλοποιημένο", "Υ.Α.Π."),
      line("A.5.1.2", "Ανασκόπηση των πολιτικών", "Ναι", "Ετήσια ανασκόπηση", "Μερικώς", "Υ.Α.Π."),
    ],
  ],
  [
    "Α.6 Οργάνωση",
    [
      line("A.6.1.1", "Ρόλοι και αρμοδιότητες", "Ναι", "Οργανόγραμμα", "Υλοποιημένο", "Διοίκηση"),
      line("A.6.2.1", "Πολιτική φορητών συσκευών", "Ναι", "Επισκέψεις κατ’ οίκον", "Μερικώς", "Πληροφορική"),
      line("A.6.2.2", "Τηλεργασία", "Όχι", "Δεν υπάρχει τηλεργασία", "", ""),
    ],
  ],
  [
    "Α.8 Διαχείριση αγαθών",
    [
      line(
        "A.8.1.1,\nA.8.1.2",
        "Κατάλογος και ιδιοκτησία αγαθών",
        "Ναι",
        "Ανάλυση κινδύνων Κ-03",
        "Υλοποιημένο",
        "Πληροφορική",
      ),
      line("A.8.2.1", "Ταξινόμηση πληροφοριών", "Ναι", "Ιατρικά δεδομένα", "Σε εξέλιξη", "Υ.Α.Π."),
    ],
  ],
  [
    "Α.9 Έλεγχος πρόσβασης",
    [
      line("9.1.1", "Πολιτική ελέγχου πρόσβασης", "Ναι", "Ανάλυση κινδύνων Κ-07", "Υλοποιημένο", "Πληροφορική"),
      line("9.2.2", "Παροχή δικαιωμάτων πρόσβασης", "Ναι", "Ανάλυση κινδύνων Κ-07", "Υλοποιημένο", "Πληροφορική"),
      line(
        new Date(Date.UTC(2003, 1, 9)),
        "Διαχείριση προνομιακών δικαιωμάτων",
        "Ναι",
        "Ανάλυση κινδύνων Κ-07",
        "Δεν έχει ξεκινήσει",
        "Πληροφορική",
      ),
      line("9.2.5", "Ανασκόπηση δικαιωμάτων πρόσβασης", "Ναι", "Εσωτερικός έλεγχος 2018", "Προγραμματισμένο", "Υ.Α.Π."),
    ],
  ],
  [
    "Α.12 Λειτουργία",
    [
      line("A.12.3.1", "Αντίγραφα ασφαλείας", "Ναι", "Ανάλυση κινδύνων Κ-02", "Υλοποιημένο", "Πληροφορική"),
      line(
        "A.12.4.1\nA.12.4.2\nA.12.4.3",
        "Καταγραφή συμβάντων και προστασία της",
        "Ναι",
        "Σύμβαση ασφαλιστικών ταμείων",
        "Μερικώς",
        "Πληροφορική",
      ),
      line("A.12.6.1", "Διαχείριση τεχνικών ευπαθειών", "Ναι", "Ανάλυση κινδύνων Κ-09", "Υλοποιημένο", "Πληροφορική"),
    ],
  ],
  [
    "Α.18 Συμμόρφωση",
    [
      line("A.18.1.4", "Προστασία προσωπικών δεδομένων", "Ναι", "ΓΚΠΔ", "Υλοποιημένο", "Υ.Π.Δ."),
      line("A.18.2.3", "Έλεγχος τεχνικής συμμόρφωσης", "Ναι", "Εσωτερικός έλεγχος 2018", "Μερικώς", "Υ.Α.Π."),
    ],
  ],
];

const headings = [
  "Ενότητα",
  "Έλεγχος",
  "Τίτλος ελέγχου",
  "Εφαρμόζεται",
  "Αιτιολόγηση",
  "Κατάσταση υλοποίησης",
  "Υπεύθυνος",
];
const widths = [19, 13, 40, 12, 31, 20, 14];
const grey = { style: "thin", color: { argb: "FF8C8C8C" } } as const;
const edges = { top: grey, bottom: grey, left: grey, right: grey };

/** The name of the file and of its organisation, as a user would have them. */
export const legacyName = "Δήλωση εφαρμοσιμότητας 2019.xlsx";
export const legacyOrganisation = "Κλινικές Αιγαίου Α.Ε.";

/**
 * A Statement of Applicability as they lie about: Greek, headings on row 5 under a merged title, sections merged down
 * the first column, an id that Excel turned into a date, several controls in one cell, ids with and without their A.
 */
export const legacyWorkbook = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("ΔΕ 2019", {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.pageSetup.showRowColHeaders = true;
  sheet.columns = widths.map((width) => ({ width }));
  sheet.mergeCells("A1:G1");
  sheet.getCell("A1").value = `${legacyOrganisation} - Δήλωση Εφαρμοσιμότητας`;
  sheet.getCell("A1").font = { name: "Liberation Serif", size: 16, bold: true };
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 27;
  sheet.getCell("A2").value = "Έκδοση 3.2, 14/02/2019";
  sheet.getCell("A3").value = "ΕΛΟΤ ISO/IEC 27001:2013, Παράρτημα Α";
  const top = sheet.getRow(5);
  top.height = 30;
  headings.forEach((text, index) => {
    const cell = top.getCell(index + 1);
    cell.value = text;
    cell.font = { name: "Calibri", size: 11, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFD966" } };
    cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
    cell.border = edges;
  });
  let row = 6;
  for (const [section, lines] of sections) {
    const first = row;
    for (const { id, title, applicable, why, status, owner } of lines) {
      [section, id, title, applicable, why, status, owner].forEach((value, index) => {
        const cell = sheet.getRow(row).getCell(index + 1);
        if (index > 0 || row === first) cell.value = value;
        cell.font = { name: "Calibri", size: 11 };
        cell.alignment = { wrapText: true, vertical: "top", ...(index === 3 ? { horizontal: "center" } : {}) };
        cell.border = edges;
        if (value instanceof Date) cell.numFmt = "d/m/yyyy";
      });
      const lineCount = typeof id === "string" ? id.split("\n").length : 1;
      if (lineCount > 1) sheet.getRow(row).height = 15 * lineCount + 1;
      row += 1;
    }
    if (row - 1 > first) sheet.mergeCells(first, 1, row - 1, 1);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
