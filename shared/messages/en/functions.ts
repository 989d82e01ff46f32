export const functions = {
  "functions.map": 'The controls of another framework that a control maps to, joined by "; ".',
  "functions.list": "The controls of another framework that a control maps to, one below the other.",
  "functions.title": "The title of a control.",
  "functions.attribute": "An attribute of a control, such as control_type, theme or guidance.",
  "functions.relation":
    "How one control relates to another: equal, subset-of, superset-of, intersects-with or related.",
  "functions.source": "Who states the mapping that MAP shows: title and publisher of each source.",
  "functions.migrate": "Where a control of ISO/IEC 27001:2013 is in ISO/IEC 27001:2022.",
  "functions.coverage":
    "The share of the listed controls, 0 to 1, that maps to at least one control of another framework.",
  "functions.readiness": "The readiness score of an assessment, 0 to 1, as the Crossbook service computes it.",
  "functions.gaps":
    "The open rows of an assessment with the largest gains: control, title, status, points gained, reason.",
  "functions.control": "A control with its properties: a card where Excel has them, its title elsewhere.",
  "functions.parameter.control": "A control's id, such as A.5.1 or iso-27001-2022:A.5.1.",
  "functions.parameter.to": 'The framework to map to, such as nist-csf-2.0 or "NIST CSF 2.0".',
  "functions.parameter.from": "The control's framework; needed where several frameworks have the id.",
  "functions.parameter.framework": 'A framework, such as iso-27001-2022 or "ISO 42001".',
  "functions.parameter.attribute": "The attribute's name, such as control_type, theme, kind or guidance.",
  "functions.parameter.target":
    "The other control's id, with its framework where several have it: nist-csf-2.0:GV.PO-01.",
  "functions.parameter.old-edition": "The edition of the control; ISO/IEC 27001:2013 when left out.",
  "functions.parameter.new-edition": "The edition to find it in; ISO/IEC 27001:2022 when left out.",
  "functions.parameter.controls": "The cells with the controls' ids, all of one framework.",
  "functions.parameter.statuses": "The cells with the statuses, as many as there are controls.",
  "functions.parameter.applicable": "The cells that say whether a control applies: Yes or No.",
  "functions.parameter.justifications": "The cells with the reason why a control is in or out.",
  "functions.parameter.evidence": "The cells that name evidence; an empty one is none.",
  "functions.parameter.n": "How many rows; 10 when left out.",
  "functions.source-line": "{title} ({publisher})",
  "functions.no-gaps": "No open rows",
  "functions.framework-missing": 'The framework is empty. Name one, such as iso-27001-2022 or "NIST CSF 2.0".',
  "functions.number-ambiguous":
    "The cell holds the number {number}, which may have lost a zero: {candidates}. Type the id as text, with an apostrophe before it.",
  "functions.unknown-attribute": "{framework} has no attribute '{attribute}'. Known are: {known}.",
  "functions.no-controls": "The range has no control ids. Choose the cells that hold them.",
  "functions.several-frameworks":
    "The ids exist in several frameworks: {candidates}. Write them with their framework, such as iso-27001-2022:A.5.2.",
  "functions.unrelated-controls":
    "No framework has these ids. Choose the cells that hold control ids of one framework.",
  "functions.range-sizes": "The ranges differ in size. Each needs as many cells as there are controls ({rows}).",
  "functions.unknown-status": "'{status}' is not a status. Use one of: {known}.",
  "functions.unknown-applicable": "'{text}' does not say whether the control applies. Use {yes} or {no}.",
  "functions.bad-count": "'{count}' is not a number of rows. Give a whole number from 1.",
  "functions.no-answer":
    "The Crossbook service can't be reached, and there is no copy of the catalog here yet. Check the connection, then recalculate.",
  "functions.too-late": "The Crossbook service did not answer in time. Recalculate to ask again.",
} as const;
