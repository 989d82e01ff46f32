import type { LanguageWords } from "./language.ts";

/** Words of the states of a control's life and of results of tests, all languages together. */
export const results: LanguageWords = {
  headings: {},
  applicable: { yes: "", no: "" },
  status: {
    planned: `
      in design | design phase | being designed | im entwurf | in konzeption | in der konzeption | en conception | en diseño |
      in progettazione | em conceção | em concepção | em desenho | in ontwerp | w projektowaniu | projektowane | v návrhu |
      υπό σχεδιασμό | σε σχεδιασμό | 設計中`,
    implemented: `
      pass with observation | pass with observations | passed with observation | passed with observations |
      conform with observation | conforms with observation | compliant with observation | compliant with observations |
      bestanden mit hinweis | bestanden mit hinweisen | konform mit hinweis | konform mit hinweisen | konform mit beobachtung |
      conforme avec remarque | conforme avec remarques | conforme avec observation | conforme avec observations |
      conforme con observación | conforme con observaciones | conforme con osservazione | conforme con osservazioni |
      conforme com observação | conforme com observações | conform met opmerking | conform met opmerkingen |
      zgodne z uwagą | zgodne z uwagami | zgodne z obserwacją | shoda s pozorováním | shoda s doporučením |
      σύμφωνο με παρατήρηση | συμμόρφωση με παρατήρηση | συμμόρφωση με παρατηρήσεις | 適合 観察事項あり`,
  },
};
