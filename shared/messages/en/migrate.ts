export const migrate = {
  "migrate.edition-2005":
    "The document is an ISO/IEC 27001:2005 Statement of Applicability. There is no published way from 2005 to 2022 in one step: ISO withdrew that edition in 2013 and reorganised its controls then. Bring it to 2013 by hand, or start from the 2022 template.",
  "migrate.rows-2005":
    "The document is in {framework}, and rows of it are of ISO/IEC 27001:2005. There is no published way from 2005 to 2022 in one step. Bring those rows to 2013 by hand, or assess their controls anew.",
  "migrate.already-there":
    "The document is in {framework}, and none of its rows is of an older edition. Nothing has to be migrated.",
  "migrate.no-step": "There is no migration from {from} to {to}. Known are: {known}.",
  "migrate.unmapped":
    "{control} of {standard} has no place in {framework}. Its row is kept here, whole: take it over by hand if it still holds.",
  "migrate.unmapped-own":
    "{control} is no control of {standard}, so it has no place in {framework}. Its row is kept here, whole: take it over by hand as an own control if it still holds.",
  "migrate.carried-from": "Carried from {framework}",
  "migrate.amendment-climate":
    "ISO/IEC 27001:2022/Amd 1:2024 asks in 4.1 and 4.2 whether climate change is relevant. No 2013 row covers it: decide it anew.",
  "migrate.draft":
    "The new document is a draft that nobody has approved, so it does not take over from the old one: {words}. Give it its own.",
  "migrate.partial":
    "These controls of {to} also replace controls of {from} that the old document does not have, so what is said of each covers only a part: {controls}. See whether the old file lacks those rows or the import turned them back, and assess that part before you rely on the answers.",
  "migrate.partial-control": "{control} (without {lacking})",
  "migrate.partial-more": "and {count} more",
  "migrate.applicable.true": "applicable",
  "migrate.applicable.false": "not applicable",
  "migrate.applicable.null": "undecided",
  "migrate.no-justification": "no justification given",
  "migrate.no-inclusion": "no reason marked",
  "migrate.aside-justification": "Justification of {control} ({decision}): {text}",
  "migrate.aside-inclusion": "Reason for inclusion of {control} ({decision}): {reasons}",
  "migrate.goes-on": "Goes on under '{heading}'.",
  "migrate.too-long":
    "{control}: what the old rows say of {field} is together longer than a cell holds. It goes on under '{headings}'.",
} as const;
