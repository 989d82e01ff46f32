import type { LanguageWords } from "./language.ts";

/** Slovene words of headings and answers. */
export const sl: LanguageWords = {
  headings: {
    control: "št kontrole | oznaka kontrole | številka kontrole | št | zap št | oznaka ukrepa",
    title: "naziv | naziv kontrole | kontrola | kontrole | ukrep | ukrepi | zahteva",
    description: "opis | opis kontrole",
    subject: "opis tveganja | tveganje | naloga",
    applicable: "uporabnost | uporabljivo | uporabljivost | se uporablja | izbrano | velja",
    excluded: "izključeno | ni uporabno",
    inclusion: "razlog za izbor | razlog za vključitev",
    justification: "utemeljitev | obrazložitev | razlog | pojasnilo",
    exclusion: "utemeljitev izključitve | razlog za izključitev",
    status: "status izvedbe | stanje | stanje izvedbe | izvedba | izvedeno | uvedeno | skladnost | izpolnjeno",
    maturity: "zrelost | stopnja zrelosti",
    evidence: "dokazilo | dokazila | dokaz | dokazi | dokumentacija | dokument | zapisi",
    owner: "lastnik | skrbnik | odgovorna oseba | odgovoren | nosilec",
    due: "rok izvedbe | datum izvedbe",
    notes: "opomba | opombe | komentar | ugotovitev",
  },
  applicable: {
    yes: "da | uporabno | se uporablja | velja | vključeno",
    no: "ne | izključeno | se ne uporablja | ne velja",
  },
  status: {
    "not-assessed": "ni ocenjeno",
    "not-started": "ni začeto | odprto | manjka",
    planned: "načrtovano | v načrtu",
    partial: "v teku | v izvajanju",
    implemented: "izvedeno | uvedeno | vpeljano | vzpostavljeno | končano | izpolnjeno | skladno",
    verified: "preverjeno",
  },
  turns: { not: "ni", notYet: "še ni", partly: "delno", fully: "v celoti | popolnoma" },
};
