import type { LanguageWords } from "./language.ts";

/** Polish words of headings and answers. */
export const pl: LanguageWords = {
  headings: {
    control: `
      zabezpieczenie nr | nr | nr zabezpieczenia | numer | numer zabezpieczenia | identyfikator |
      oznaczenie | załącznik a | punkt | punkt normy | klauzula | kontrola | odniesienie |
      id zabezpieczenia`,
    title: `
      tytuł | nazwa | nazwa zabezpieczenia | zabezpieczenie | zabezpieczenia | wymaganie`,
    description: "opis | cel | pytanie | treść",
    section: "dziedzina | obszar | kategoria",
    related: "powiązane | mapowanie",
    subject: `
      ryzyko | opis ryzyka | zagrożenie | podatność | zadanie | czynność | etap | aktywo | zasób | dostawca`,
    applicable: `
      ma zastosowanie | zastosowanie | stosowanie | stosowalność | dotyczy | w zakresie | zastosowane |
      czy dotyczy | czy ma zastosowanie`,
    excluded: "nie dotyczy | nie ma zastosowania | wyłączone",
    inclusion: "powód wyboru | źródło",
    justification: "uzasadnienie | powód | uzasadnienie wyboru | dlaczego",
    exclusion: `
      uzasadnienie wyłączenia | powód wyłączenia | uzasadnienie wykluczenia | przyczyna wyłączenia`,
    status: `
      stan | status wdrożenia | stan wdrożenia | wdrożone | wdrożenie | poziom wdrożenia | zgodność |
      stopień wdrożenia | wdrożono`,
    maturity: "dojrzałość | poziom dojrzałości",
    evidence: "dowód | dowody | dokumentacja | dokument | dokumenty | zapisy",
    owner: `
      odpowiedzialny | właściciel | osoba odpowiedzialna | odpowiedzialność | właściciel zabezpieczenia |
      kto`,
    due: "termin | termin realizacji | data realizacji | planowana data",
    notes: "uwagi | komentarz | komentarze | notatki",
    weight: "waga",
  },
  applicable: {
    yes: "tak | t | ma zastosowanie | dotyczy | zastosowane | prawda | stosuje się",
    no: `
      nie | nie dotyczy | nie ma zastosowania | wyłączone | wykluczone | nie stosuje się | fałsz`,
  },
  status: {
    "not-assessed": "nie oceniono | nieocenione | nieznany",
    "not-started": `
      nie rozpoczęto | niewdrożone | nie wdrożono | nie | otwarte | brak | niezgodne | do zrobienia |
      nierozpoczęte | nie wdrożone | nie spełnia`,
    planned: "planowane | zaplanowane | do wdrożenia | planowany",
    partial: `
      częściowo | częściowe | w trakcie | w toku | częściowo wdrożone | w realizacji | częściowo zgodne |
      w trakcie wdrażania | częściowo wdrożono`,
    implemented: `
      wdrożone | wdrożono | zakończone | zgodne | tak | zrealizowane | w pełni wdrożone | zamknięte |
      spełnia | wdrożony | wdrożona`,
    verified: "zweryfikowane | zweryfikowano",
  },
};
