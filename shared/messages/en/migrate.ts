export const migrate = {
  "migrate.edition-2005":
    "The document is an ISO/IEC 27001:2005 Statement of Applicability. There is no published way from 2005 to 2022 in one step: ISO withdrew that edition in 2013 and reorganised its controls then. Bring it to 2013 by hand, or start from the 2022 template.",
  "migrate.already-there": "The document is already in {framework}. Nothing has to be migrated.",
  "migrate.no-step": "There is no migration from {from} to {to}. Known are: {known}.",
  "migrate.unmapped": "{control} has no place in {framework}. Its row is kept here, whole.",
  "migrate.carried-from": "Carried from {framework}",
  "migrate.amendment-climate":
    "ISO/IEC 27001:2022/Amd 1:2024 asks in 4.1 and 4.2 whether climate change is relevant. No 2013 row covers it: decide it anew.",
  "migrate.applicable.true": "applicable",
  "migrate.applicable.false": "not applicable",
  "migrate.applicable.null": "undecided",
} as const;
