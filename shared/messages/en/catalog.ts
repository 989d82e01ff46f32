export const catalog = {
  "catalog.unknown-framework": "There is no framework '{framework}'. Known are: {known}.",
  "catalog.unknown-control": "There is no control '{control}' in {framework}. Check the id, or search for its title.",
  "catalog.unknown-control-anywhere": "No framework has a control '{control}'. Check the id, or search for its title.",
  "catalog.ambiguous-control": "'{control}' exists in several frameworks: {candidates}. Name the framework as well.",
  "catalog.empty-control": "The control id is empty. Give an id such as A.5.1 or iso-27001-2022:A.5.1.",
  "catalog.no-crosswalk":
    "There is no direct crosswalk between {from} and {to}. From {from} there are crosswalks to: {known}.",
} as const;
