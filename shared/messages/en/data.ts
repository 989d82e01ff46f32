/** What is wrong with a file under `shared/data`: each sentence names the place and the remedy. */
export const data = {
  "data.not-json": "{where}: this is not JSON ({detail}). Mend the syntax; most often a comma or a quote is missing.",
  "data.unknown-file":
    "{where}: nothing reads a file of this name. Put it at one of: version.json, sources/<id>.json, catalogs/<framework>/framework.json, controls.json, guidance.json or attributes.json, crosswalks/<from>--<to>--<source>.json.",
  "data.missing-file":
    "{where}: the file is missing. Add it; every framework has a framework.json and a controls.json.",
  "data.not-an-object": "{where}: an object is expected here. Write it as { … } with the fields {fields}.",
  "data.not-a-list": "{where}: a list is expected{field}. Write it as [ … ].",
  "data.wrong-version":
    "{where}: '{version}' is no version of the catalog. Write year and month, such as 2026.11, and a third number for a second version in the month.",
  "data.unknown-field":
    "{where}: there is no field '{field}'. Remove it or correct its name; known fields are {fields}.",
  "data.missing-text":
    "{where}: '{field}' is missing or is no text. Give it as text in quotes, without blanks at the ends.",
  "data.not-text": "{where}: '{field}' is empty or is no text. Give it as text in quotes, or leave the field out.",
  "data.not-true-or-false":
    "{where}: '{field}' is missing or is neither true nor false. Write true or false, without quotes.",
  "data.unknown-word": "{where}: '{value}' is no {field}. Use one of: {known}.",
  "data.wrong-name":
    "{where}: the id '{id}' and the name of the {what} differ. Name the {what} {expected}, or correct the id.",
  "data.duplicate-id":
    "{where}: the id '{id}' was used before, in row {first}. Give every control an id of its own, or remove one row.",
  "data.unknown-parent":
    "{where}: the parent '{parent}' of '{id}' is not in this file. Correct the parent, or add it as a row above.",
  "data.parent-after":
    "{where}: the parent '{parent}' of '{id}' comes after it, in row {first}. Move the parent's row above its children.",
  "data.cut-title": "{where}: the title of '{id}' is cut short with an ellipsis. Write the whole title.",
  "data.missing-counts":
    '{where}: \'counts\' is missing. Declare how many rows there must be, such as { "leaf": 123, "control": 93 }.',
  "data.wrong-count":
    "{where}: counts says {declared} for '{kind}', and controls.json has {found}. Correct the controls, or the count.",
  "data.unknown-source": "{where}: there is no source '{source}'. Add sources/{source}.json, or correct the id.",
  "data.alias-taken": "{where}: the name '{alias}' already stands for {framework}. Remove it from one of the two.",
  "data.unknown-control":
    "{where}: {framework} has no control '{control}'. Correct the id, or add the control to its catalog.",
  "data.unknown-framework":
    "{where}: there is no framework '{framework}'. Add catalogs/{framework}/, or correct the id.",
  "data.same-framework": "{where}: 'from' and 'to' are both {framework}. A crosswalk is between two frameworks.",
  "data.two-directions":
    "{where}: the pair is already stored the other way round, in {other}. Turn this file's rows and name it {expected}; the reverse is computed.",
  "data.withdrawn-control":
    "{where}: {framework} has withdrawn '{control}'. Map to what replaced it, or say in 'correction' what the publication says and why the row is kept.",
  "data.duplicate-pair": "{where}: {from} to {to} was given before, in row {first}. Keep one of the two rows.",
  "data.unnamed-relationship":
    "{where}: an editorial row says 'related'. Decide: equal, subset-of, superset-of or intersects-with; where none can be defended, remove the row.",
  "data.no-strength":
    "{where}: an editorial row needs a 'strength'. Give a whole number from 1 (weak) to 10 (the same thing).",
  "data.no-rationale": "{where}: an editorial row needs a 'rationale'. Say in one line what the two have in common.",
  "data.long-rationale": "{where}: the rationale has {length} characters. Cut it to one line of at most {most}.",
  "data.invented-strength":
    "{where}: a published row carries a strength that its publisher did not give. Remove 'strength'; judgements of our own go into an editorial crosswalk.",
  "data.mapped-without-counterpart":
    "{where}: '{control}' is said to have no counterpart, and row {first} maps it. Remove one of the two.",
} as const;
