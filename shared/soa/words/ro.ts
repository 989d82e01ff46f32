import type { LanguageWords } from "./language.ts";

/** Romanian words of headings and answers. */
export const ro: LanguageWords = {
  headings: {
    control: "numărul controlului | referință | anexa a | clauză | număr",
    title: "denumire | denumirea controlului | denumire control | titlu | titlul controlului",
    description: "descriere",
    section: "domeniu",
    subject: "risc | descrierea riscului | descriere risc",
    decision: "decizie",
    applicable: "aplicabil | aplicabilitate | selectat | în domeniu",
    excluded: "neaplicabil | exclus",
    inclusion: "motivul selecției",
    justification: "motivare | justificare | justificarea | de ce",
    exclusion: "justificare excludere | justificarea excluderii",
    status: "implementare | stare | stadiu | stadiul | starea implementării | implementat | îndeplinit",
    maturity: "maturitate",
    evidence: "înregistrări | dovadă | dovezi | documente",
    owner: "responsabil | proprietar | proprietarul controlului | persoană responsabilă",
    due: "termen | data limită | scadență",
    notes: "observații | observație | comentarii",
  },
  applicable: {
    yes: "adevărat | da | aplicabil | aplicabilă | se aplică",
    no: "fals | nu | exclus | exclusă | nerelevant | în afara domeniului",
  },
  status: {
    "not-assessed": "neevaluat",
    "not-started": "fals | neînceput | nu | lipsă | neconformitate | lipsește",
    planned: "planificat | planificată | de implementat",
    partial: "în curs | în curs de implementare | în lucru | în implementare | în desfășurare",
    implemented: `
      adevărat | implementat | implementată | realizat | finalizat | îndeplinit | conform | da | existent | funcțional`,
    verified: "verificat",
  },
  turns: {
    not: "ne- | nu este | nu",
    notYet: "încă nu | nu este încă",
    partly: "parțială | parțial",
    fully: "complet | total | integral",
  },
};
