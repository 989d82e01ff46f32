import type { LanguageWords } from "./language.ts";

/** Danish words of headings and answers. */
export const da: LanguageWords = {
  headings: {
    control: "kontrol | kontrolnr | kontrolnummer | foranstaltning nr | foranstaltnings id",
    title: "foranstaltning | foranstaltninger | sikkerhedsforanstaltning | kontrolnavn | kontroltitel",
    description: "spørgsmål",
    section: "domæne",
    subject: "sårbarhed | opgave | aktiv",
    decision: "beslutning",
    applicable: "valgt | tilvalgt | anvendelighed | relevans | gælder | gældende | tilvalgt",
    excluded: "fravalgt | fravalgt | ekskluderet",
    inclusion: "årsag til valg",
    justification: "begrundelse | begrundelse for til og fravalg",
    exclusion: "begrundelse for fravalg | begrundelse for eksklusion",
    status: `
      implementeret | gennemført | gennemførelse | efterlevelse | efterlevelsesstatus | overholdelse | opfyldt |
      på plads`,
    maturity: "modenhed",
    evidence: "beviser | referencedokument | dokumentreference",
    owner: "ejer | kontrolejer | procesejer",
    due: "forfaldsdato | slutdato",
    notes: "bemærkning | bemærkninger | mangler",
  },
  applicable: {
    yes: "sand | ja | anvendelig | anvendes | gælder | tilvalgt",
    no: "falsk | ikke aktuel | gælder ikke | ekskluderet",
  },
  status: {
    "not-assessed": "ikke vurderet",
    "not-started": "falsk | ikke påbegyndt | ikke startet",
    planned: "under planlægning",
    partial: "undervejs | i gang | igangværende | igang | påbegyndt | under implementering",
    implemented:
      "sand | implementeret | gennemført | færdig | på plads | opfyldt | etableret | ja | afsluttet | i drift | udført",
    verified: "verificeret",
  },
  turns: {
    not: "ikke",
    notYet: "endnu ikke",
    partly: "delvist | delvis",
    fully: "fuldt | helt",
  },
};
