export const importing = {
  "import.sheet-excluded": "Left out as you chose.",
  "import.sheet-empty": "The sheet is empty.",
  "import.sheet-no-rows": "A heading for controls stands on row {row}, but no control id below it.",
  "import.sheet-few-ids":
    "What could be control ids ({ids}) is too little, or stands for something else, to be a table of controls.",
  "import.sheet-no-ids": "No table with control ids of ISO/IEC 27001 or 42001 was found on this sheet.",

  "import.reason-ids": "{count} different control ids of {edition} stand in column {column}.",
  "import.reason-clauses": "{count} different clauses of {edition} stand in column {column}.",
  "import.reason-heading": "The heading '{heading}' says that the column holds controls.",
  "import.reason-titles": "The titles are {percent} % like those of {edition}.",
  "import.reason-annex": "The ids are written with the A of Annex A.",
  "import.reason-mixed": "Ids of more than one edition stand in the table ({editions}); each row carries its own.",
  "import.reason-unknown-ids": "{percent} % of the ids are in no edition.",
  "import.reason-by-title": "No ids are written; {count} titles in column {column} are surely those of {edition}.",
  "import.reason-form": "The sheet is laid out as a form: labels on one side, answers on the other.",
  "import.reason-two-columns":
    "The ids stand in two columns and were put together: the section in column {section}, the number within it in column {number}.",
  "import.reason-no-heading": "The table has no heading row.",
  "import.reason-reference":
    "The rows refer to controls but are about something else, so they make no items where a table of controls is found.",
  "import.reason-own-key":
    "The rows are named by '{heading}' and refer to controls, so they make no items where a table of controls is found.",

  "import.column": "Column {letter}",
  "import.row-empty": "The row is empty.",
  "import.row-section": "{id} names a section or an objective, which is not assessed by itself.",
  "import.row-section-answered":
    "{id} names a section or an objective, which is not assessed by itself. Its answers were not taken for the controls below it: {answers}",
  "import.row-unknown-id":
    "'{id}' is in no edition of ISO/IEC 27001 or 42001 (the table is {edition}). Correct the id, or keep the row as a control of your own.",
  "import.row-other-standard":
    "The row says that '{id}' is of {standard}, so it is no control of {edition}. Keep such rows as controls of your own.",
  "import.row-other-caption":
    "'{id}' stands below '{caption}' and is no control of {edition}. Keep such rows as controls of your own.",
  "import.row-other-edition":
    "{id} is no control of {edition}, the edition of this table. {other} has one of that number, but nothing else in the table speaks for that edition. Correct the id, or choose the edition.",
  "import.row-heading-repeated": "The heading, repeated.",
  "import.row-drawn": "A line drawn with signs.",
  "import.row-caption": "A caption between the controls: {text}",
  "import.row-no-id":
    "'{text}' is no control of ISO/IEC 27001 or 42001. Keep the row as a control of your own, or put the id of one into the id column.",
  "import.row-date":
    "'{text}' looks like a date that Excel made of an id. Format the column as text, then type the id.",
  "import.row-id-missing": "The row has answers but no control id. Put the id into the id column.",
  "import.row-continues": "No control id: the row belongs to the one above or stands by itself.",
  "import.row-other-text": "Not a control: {text}",
  "import.row-shifted":
    "The row has more fields than the heading, as after a separator without quotes, and nothing tells which belong together. Put the text into quotes.",
  "import.unplaced": "Shifted text",
  "import.form-more": "More of the form",
  "import.row-form": "Part of the form on row {row}: its answers were taken with that row.",
  "import.row-plan": "The row says what is to be done for controls that another table decides.",
  "import.row-reference": "The row refers to controls but is about something else.",
  "import.row-example":
    "The row is an example of how the sheet is filled in, as the caption above it says. To take it in, choose to include its table.",
  "import.row-older-edition":
    "The row is of an older edition, beside a table of the newer one that holds most of it. To take it in, choose to include its table.",
  "import.row-superseded":
    "The sheet calls itself superseded, old or archived, beside one that is in force. To take the row in, choose to include its table.",
  "import.row-own-statement":
    "Only a statement that was not taken has this control. To take it in, choose to include its table.",
  "import.row-second-mention": "{control} was taken from row {row} of {sheet}; this is a second mention.",

  "import.unknown-applicability":
    "What stands in the applicability column is not understood and was left undecided ({count row|rows}): {details}",
  "import.column-unasked":
    "The answers of a column decide nothing where its heading does not plainly ask whether controls apply or how far they are, for they may answer anything: {details}. If they answer that, give the column that role.",
  "import.column-of-rows":
    "The rows of a table are risks, actions or things with ids of their own that refer to controls, so its status is theirs and was kept under its own heading: {details}. If it says how far the controls are, give the column that role.",
  "import.column-unread":
    "No other column says whether controls apply, or how far they are, and what the few answers of this one say of that is not known: {details}. They were kept as they are. If they answer it, give the column that role, and its answers their meaning.",
  "import.applicable-by-contrary":
    "The heading of the column chosen for the applicability says the contrary, so a yes in it was read as 'does not apply' and a no as 'applies' ({count row|rows}): {details}. Check that it means that.",
  "import.column-without-ids":
    "The column that was chosen for the control ids holds none, so those of another were read: {details}. Choose another column.",
  "import.codes-unread":
    "No column says whether controls apply or how far they are, and the codes of one were not understood: {details}. Give that column its role, and its codes their meaning.",
  "import.applicable-both": "Marked as applicable and as not applicable; left undecided ({count row|rows}).",
  "import.applicable-yet-not":
    "The control is applicable, yet its status says that it is not ({count row|rows}). The applicability was kept, without a status.",
  "import.unknown-status":
    "What stands in the status column is not understood and was left open ({count row|rows}): {details}",
  "import.unknown-reason":
    "The codes of reasons are not understood and were kept under their own heading ({count row|rows}): {details}. A legend that explains two of them or more is followed.",
  "import.status-twice": "More than one status is marked; left open ({count row|rows}).",
  "import.status-columns-differ": "A second status column says otherwise ({count row|rows}): {details}",
  "import.measures-differ":
    "Two columns measure how far the control is, and the one that is less advanced was taken ({count row|rows}): {details}",
  "import.applicable-columns-differ":
    "Another column of applicability says otherwise; the one named first was taken ({count row|rows}): {details}. If the other is right, change the roles of the columns.",
  "import.applicable-places-differ":
    "The control applies in one place and not in another; left undecided ({count row|rows}): {details}",
  "import.exclusion-reason-of-included":
    "The control is applicable, yet a reason for exclusion is given ({count row|rows}). The text was kept with the row; check what it is.",
  "import.exclusion-reason-undecided":
    "A reason for exclusion is given but nothing says that the control is excluded; left undecided ({count row|rows}).",
  "import.exclusion-without-reason":
    "Excluded without a reason ({count row|rows}). ISO/IEC 27001, 6.1.3 d asks for one.",
  "import.included-by-caption":
    "The table lists controls that apply, as its caption says, so the row is applicable ({count row|rows}).",
  "import.excluded-by-caption":
    "The table lists excluded controls, as its caption says, so the row is excluded ({count row|rows}).",
  "import.included-by-section":
    "The heading of the section says that all its controls apply, so the row is applicable ({count row|rows}).",
  "import.excluded-by-section":
    "The heading of the section says that its controls do not apply, so the row is excluded ({count row|rows}).",
  "import.remark-not-applicable":
    "The remarks say that the control is not applicable, but no column decides that, so it was left undecided ({count row|rows}). Decide it, with the reason that the remarks give.",
  "import.said-otherwise":
    "The caption or section above says one thing of all its rows and the row another, so that was not followed ({count row|rows}). Check them.",
  "import.line-unplaced":
    "A line says that something applies or not, and not plainly of which rows, so it decided none ({count row|rows}): {details}. Decide the controls that it means.",
  "import.clause-excluded":
    "A clause is said not to apply ({count row|rows}): {details}. Clauses cannot be excluded: take that back, or check that it is no control.",
  "import.decided-by-reason":
    "The sheet has no column that says whether controls apply, so what the reason begins with decided ({count row|rows}). Check that it is a decision.",
  "import.decided-by-exclusion":
    "The sheet has no column that says whether controls apply, so what stands under the heading for exclusions decided ({count row|rows}): 'none' was read as 'applies', a text that begins with 'excluded' as 'does not apply'. Check that it means that.",
  "import.excluded-by-dash":
    "A dash stands where other rows have a mark, and a reason for exclusion is given, so the control was read as excluded ({count row|rows}). Check that it is.",
  "import.excluded-by-reason":
    "The sheet says why controls were taken in, and of this one only why it is not, so it was read as excluded ({count row|rows}). Check that it is.",
  "import.included-by-reason":
    "The sheet says why controls were taken in or left out, and of this one only why it was taken in, so it was read as applicable ({count row|rows}). Check that it is.",
  "import.reason-from-notes":
    "The sheet has no column for reasons, so what the remarks say of an excluded control stands as its reason ({count row|rows}). Check that it is one.",
  "import.excluded-yet-implemented": "Excluded, yet the status says that it is implemented ({count row|rows}).",
  "import.id-by-title": "The row has no id; its title surely names one control ({count row|rows}): {details}",
  "import.ids-missed":
    "A cell names more that was not taken: sections, what is no control, or what lies between two ids in a sentence ({count row|rows}): {details}. Where a control is meant, write its id.",
  "import.id-restored":
    "An id had been turned into a number or a date and was turned back ({count row|rows}): {details}",
  "import.no-day":
    "What stands for a day is none for certain and was kept as text ({count row|rows}): {details}. Write it like 2026-11-24.",
  "import.too-many-items":
    "The document has {count} rows. No more than {limit} can be exported, compared, migrated or scored: leave sheets out, or split the file.",
  "import.edition-open":
    "The ids stand in two editions, and neither titles nor names tell which is meant, so the first was taken: {details}. If it is the other, choose that edition for the sheet.",
  "import.duplicate":
    "The same control stands in more than one row, and every row was kept ({count row|rows}): {details}",

  "import.text-cut":
    "A cell holds more than the 32,767 characters that Excel takes; what comes after them was left out ({count row|rows}): {details}. Split the text over two cells.",
  "import.no-result":
    "Cells hold formulas whose results are not in the file, so nothing could be read from them ({count cell|cells}: {details}). Open the file in Excel or LibreOffice, save it there, and import it again.",
  "import.shifted-row":
    "A separator without quotes had shifted the cells, and they were put back where the other rows tell how ({count row|rows}): {details}",
  "import.legend-colour": "the colour in row {row} = {text}",
  "import.evidence-asked":
    "No column says which evidence there is. What stands under this heading is evidence that is asked for, and was kept there: {details}. If it names evidence that you have, choose its column for the evidence in the review.",
  "import.evidence-of-all":
    "The same sentence stands in every row under this heading and names no document, so it was taken for no row's evidence and kept there: {details}. If it is the evidence of each control, choose its column for the evidence in the review.",
  "import.levels":
    "Numbered levels say how far controls are, and were taken as the file explains them, or else as usual, with 3 and above as implemented: {details}. Check from which level on a control counts as implemented for you, and give a level another meaning where it does not.",
  "import.legend": "The file's own legend was followed: {details}",
  "import.merged-answer": "A cell merged over several rows was taken as the answer of each of them ({count row|rows}).",
  "import.section-answers":
    "A section or an objective has answers of its own, which were not taken for its controls ({count row|rows}): {details}",
  "import.reference-taken":
    "No table with a row for each control was found, so rows that are about something else, or name several controls each, were taken as items ({count row|rows}): {details}. Check that they are meant as a statement of controls.",
  "import.mapping-taken":
    "No table of controls was found, so rows of a mapping to another standard or edition were taken as items ({count row|rows}): {details}. What it gives as reasons is about the mapping and stands under its own heading. Import the statement itself where there is one.",
  "import.plan-taken":
    "The table says what is to be done for controls, and its status, which may be that of the work, was taken as that of the controls ({count row|rows}): {details}. Check each of them, or take the role from the column in the review.",
  "import.plan-left":
    "A table says what is to be done for controls, and not whether they apply or how far they are, so its rows made no items ({count row|rows}): {details}. To take them all the same, include the table in the review.",
  "import.whole-section":
    "The id of a section stands for all controls below it, and each got the answers of the row ({count row|rows}; the controls of each): {details}. Where they are not of all, write a row for each control.",
  "import.hidden-row": "The row is hidden in the file and was read like the others ({count row|rows}).",
  "import.struck-through":
    "The row is struck through in the file and was read like the others ({count row|rows}). If that means that it is left out, write it into the cell.",
  "import.hidden-column":
    "A column is hidden in the file and was read like the others: {details}. Take its role away in the review if it should stay out.",
  "import.hidden-sheet": "The sheet is hidden in the file and was read like the others: {details}",
  "import.title-disagrees":
    "Id and title do not belong together; the row was kept under its id, with its own title ({count row|rows}): {details}",
  "import.colour-only":
    "The answer is given by colour alone, which is not guessed ({count row|rows}). Write the answer into the cell.",
  "import.says-applicable": "applicable {value}",
  "import.own-statements":
    'These sheets hold a statement each on the same controls: {details}. The first named was taken into the document; the others were compared with it, and nothing of theirs was taken. To import another, leave the rest out: in the review, or in the profile with tables: [{sheet, use: "exclude"}].',
  "import.superseded":
    "These sheets call themselves superseded, old or archived, and nothing of theirs was taken beside what is in force: {details}. To take one in, choose to include its table.",
  "import.filled-from":
    "What the first table leaves open was taken from another table's row on the same control ({count row|rows}): {details}",
  "import.fill-disputed":
    "What the first table leaves open, other tables answer differently, so it stays open ({count row|rows}): {details}. Decide it in the first table.",
  "import.tables-disagree":
    "Another table says something else of the same control; what stands on {kept} was kept and is named first ({count row|rows}): {details}",
  "import.included-by-sentence":
    "A sentence on the sheet says that controls of which nothing else is said apply, so the row is applicable ({count row|rows}): {details}",
  "import.excluded-by-sentence":
    "A sentence on the sheet says that controls with a reason for exclusion do not apply, so the row is excluded ({count row|rows}): {details}",
} as const;
