export const reading = {
  "import.empty-file": "The file is empty. Choose the spreadsheet that holds the controls.",
  "import.too-large-file":
    "The file is larger than {limit}. Remove pictures or sheets that are not needed and try again.",
  "import.truncated":
    "The file ends too early or its table of contents is broken, as after a broken download. Get it again, or open and save it in Excel.",
  "import.damaged":
    "The file could not be read: a part of it is damaged. Open it in Excel, let Excel repair it, save it as .xlsx and try again.",
  "import.too-many-parts":
    "The file has more than {limit} parts inside, which no normal workbook has. Open it in Excel and save it again.",
  "import.too-large-unzipped":
    "Unzipped, the file is larger than {limit}. Remove pictures or sheets that are not needed and try again.",
  "import.too-many-rows": "Sheet {sheet} has more than {limit} rows. Keep the rows that hold controls.",
  "import.too-many-columns":
    "Sheet {sheet} has something beyond column {limit}, the last that a sheet can have in Excel. Remove what is not needed, or check the character that parts the columns.",
  "import.too-many-cells": "The file holds more than {limit} filled cells. Keep the sheets that hold controls.",
  "import.too-much":
    "The file holds more cells and text than can be read at once. Keep the sheets and columns that say something about controls.",
  "import.too-much-text":
    "The cells of the file hold more than {limit} characters. Keep the sheets that hold controls.",
  "import.too-many-sheets": "The workbook has more than {limit} sheets. Keep the sheets that hold controls.",
  "import.too-many-merges": "The workbook has more than {limit} merged ranges. Unmerge what is not needed.",
  "import.false-size":
    "The file says of its part {part} that it is smaller than it is, which no spreadsheet program does; it was not read. Open it in Excel and save it again.",
  "import.xml-declarations":
    "The file declares its own XML entities (in {part}), which no spreadsheet program writes; it was not read. Open it in Excel and save it as .xlsx.",
  "import.binary-workbook":
    "This is a binary Excel workbook (.xlsb), which is not read here. Open it in Excel and save it as .xlsx.",
  "import.numbers":
    "This is a spreadsheet of Apple Numbers, which is not read here. Open it in Numbers, export it as Excel (.xlsx) and try again.",
  "import.no-sheets": "The file has no sheet with cells. Choose the workbook that holds the controls.",
  "import.password-needed": "The workbook is protected by a password. Give the password and send it again.",
  "import.password-wrong":
    "The password does not open the workbook, or the way it is protected is not known here. Check the password, or save the workbook without one.",
  "import.password-ods":
    "The spreadsheet is protected by a password, which can't be opened here for .ods. Save it without a password, or as .xlsx.",
  "import.password-costly":
    "The workbook's password is hashed far more often than Excel does, which would take too long here. Save it in Excel without a password and try again.",
  "import.password-xls":
    "The old Excel workbook (.xls) is protected by a password, which can't be opened here. Open it in Excel, save it as .xlsx and try again.",
  "import.old-excel-large":
    "The old Excel workbook (.xls) holds more than is read here in that format. Open it in Excel, save it as .xlsx and try again.",
  "import.old-excel":
    "The file is an old Excel workbook (.xls) that can't be read: it is damaged or older than Excel 97. Open it in Excel or LibreOffice, save it as .xlsx and try again.",
  "import.web-page":
    "The file is a web page without a table, whatever its name says. Open it in Excel, save it as .xlsx and try again.",
  "import.web-archive":
    "The file is a web archive (.mht), whatever its name says. Open it in Excel, save it as .xlsx and try again.",
  "import.xml-file":
    "The file is XML, not a spreadsheet that can be read here. Open it in Excel, save it as .xlsx and try again.",
  "import.picture": "The file is a picture, not a spreadsheet, whatever its name says. Choose the spreadsheet itself.",
  "import.pdf": "The file is a PDF, not a spreadsheet. Choose the spreadsheet that it was printed from.",
  "import.not-a-spreadsheet": "The file is no spreadsheet. Choose an .xlsx, .xlsm, .ods, .xls or .csv file.",
} as const;
