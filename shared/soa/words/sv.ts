import type { LanguageWords } from "./language.ts";

/** Swedish words of headings and answers. */
export const sv: LanguageWords = {
  headings: {
    control: "referens | referensnummer | åtgärd nr | åtgärds id | säkerhetsåtgärd nr",
    title: "benämning | namn | rubrik | säkerhetsåtgärd | säkerhetsåtgärder | åtgärd | kontrollnamn",
    description: "beskrivning",
    section: "domän",
    subject: "riskbeskrivning | hot | uppgift",
    decision: "beslut",
    applicable: "gäller | tillämplig | tillämplighet | tillämpas | tillämpbar",
    excluded: "ej tillämplig",
    inclusion: "skäl för val",
    justification: "anledning | skäl | orsak",
    exclusion: "motivering för undantag | motivering till undantag",
    status: `
      läge | genomförandestatus | införandestatus | införd | införande | implementerad | genomförd | genomförande |
      efterlevnad | uppfylld | uppfyllt | uppfylls |
      på plats`,
    maturity: "mognad",
    evidence: "underlag | referensdokument | hänvisning",
    owner: "ansvar | ägare | ansvarig | kontrollägare",
    due: "förfallodatum | slutdatum | måldatum",
    notes: "anmärkning | anmärkningar | brist | åtgärd",
  },
  applicable: {
    yes: "sant | tillämpas | ja | gäller | tillämplig | tillämpligt",
    no: "falskt | tillämpas ej | nej | ej relevant | inte relevant | gäller ej | gäller inte",
  },
  status: {
    "not-assessed": "ej bedömd",
    "not-started": "falskt | nej | saknas | brist | ej påbörjad | ej påbörjat",
    planned: "planerad | planerat | planeras",
    partial: "under införande | påbörjad | under implementering",
    implemented: `
      sant | införd | infört | implementerad | genomförd | klar | uppfylld | uppfyllt | uppfylls | på plats | ja |
      finns | i drift | klart | genomfört | implementerat | avslutad`,
    verified: "verifierad",
  },
  turns: {
    not: "ej | inte",
    notYet: "ännu inte",
    partly: "delvis",
    fully: "helt | fullt",
  },
};
