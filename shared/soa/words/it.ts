import type { LanguageWords } from "./language.ts";

/** Italian words of headings and answers. */
export const it: LanguageWords = {
  headings: {
    control: `
      controllo | controlli | codice | codice controllo | numero | riferimento | rif | id controllo |
      allegato a | clausola | punto norma | n controllo | identificativo`,
    title: `
      titolo | nome | titolo del controllo | denominazione | nome controllo | misura | contromisura |
      requisito`,
    description: "descrizione | obiettivo | obiettivi | domanda | testo",
    section: "categoria",
    related: "mappatura",
    subject: `
      rischio | descrizione del rischio | minaccia | vulnerabilità | compito | attività | fase | asset |
      fornitore`,
    applicable: "applicabile | applicabilità | si applica | incluso | selezionato | in ambito",
    excluded: "non applicabile | escluso",
    inclusion: "motivo di selezione",
    justification: "giustificazione | motivazione | motivo | ragione | perché",
    exclusion: `
      giustificazione dell esclusione | motivo di esclusione | motivazione esclusione |
      motivazione dell esclusione`,
    status: `
      stato | stato di attuazione | stato di implementazione | implementato | attuato | attuazione |
      stato implementazione | conformità | avanzamento`,
    maturity: "maturità | livello di maturità",
    evidence: "evidenza | evidenze | documentazione | documento | documenti | prova | prove",
    owner: "responsabile | proprietario | titolare | referente | chi",
    due: "scadenza | data prevista | data obiettivo | termine",
    notes: "commento | commenti | nota | osservazioni",
  },
  applicable: {
    yes: "applicabile | incluso | si applica | vero",
    no: "non applicabile | escluso | non si applica",
  },
  status: {
    "not-assessed": "non valutato | da valutare",
    "not-started": `
      non iniziato | non implementato | non attuato | non conforme | aperto | da fare | non avviato |
      inesistente | assente`,
    planned: "pianificato | previsto | da implementare",
    partial: `
      parziale | parzialmente | in corso | parzialmente implementato | in attuazione |
      parzialmente conforme | avviato | parzialmente attuato | in implementazione`,
    implemented: `
      implementato | attuato | completato | conforme | chiuso | fatto | completamente implementato |
      in essere | realizzato`,
    verified: "verificato | verificata",
  },
};
