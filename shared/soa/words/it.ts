import type { LanguageWords } from "./language.ts";

/** Italian words of headings and answers. */
export const it: LanguageWords = {
  headings: {
    control: `
      controllo escluso | controllo | controlli | codice | codice controllo | numero | riferimento | rif |
      id controllo | allegato a | clausola | punto norma | n controllo | identificativo | rif iso`,
    title: `
      titolo | nome | titolo del controllo | denominazione | nome controllo | misura | contromisura |
      requisito | controllo di sicurezza`,
    description: "descrizione | obiettivo | obiettivi | domanda | testo",
    section: "categoria",
    related: "mappatura",
    subject: `
      rischio | descrizione del rischio | minaccia | vulnerabilità | compito | attività | fase | asset |
      fornitore`,
    decision: "decisione",
    applicable: "applicabile | applicabilità | si applica | incluso | selezionato | in ambito | si no",
    excluded: "non applicabile | escluso",
    inclusion: "motivo di selezione",
    justification: "giustificazione | motivazione | motivo | ragione | perché | motivazioni",
    exclusion: `
      giustificazione dell esclusione | motivo di esclusione | motivazione esclusione |
      motivazione dell esclusione | giustificazione esclusione`,
    status: `
      realizzato | implementazione | stato | stato di attuazione | stato di implementazione | implementato | attuato | attuazione |
      stato implementazione | conformità | avanzamento | stato del controllo | implementata`,
    maturity: "maturità | livello di maturità",
    evidence: `evidenza | evidenze | documentazione | documento | documenti | prova | prove | documento di riferimento |
      dove sta scritto`,
    owner: "responsabile | proprietario | titolare | referente | chi | responsabili",
    due: "scadenza | data prevista | data obiettivo | termine | data di completamento",
    notes: "commento | commenti | nota | osservazioni | rilievo",
  },
  applicable: {
    yes: "applicabile | incluso | si applica | vero | inclusa",
    no: "escluso | esclusa | fuori ambito",
  },
  status: {
    "not-assessed": "non valutato | da valutare",
    "not-started": `
      da pianificare | non iniziato | aperto | da fare | da avviare | non avviato | inesistente | assente | no non attivo | mancante |
      non conformità`,
    planned: "in avvio | pianificato | previsto | da implementare | da attuare | pianificata",
    partial: `
      parziale | in corso | in attuazione | avviato | in implementazione | attuazione parziale |
      in fase di attuazione | avviata | in sviluppo`,
    implemented: `
      a regime | implementato | attuato | completato | conforme | chiuso | fatto | in essere | realizzato | vero |
      implementata | attuata | attivo | completo | operativo | in vigore | presente | efficace | completata`,
    verified: "verificato | verificata",
  },
  turns: {
    not: "non",
    notYet: "non ancora",
    partly: "parziale | parzialmente | in parte",
    fully: "totalmente | completamente | pienamente",
  },
};
