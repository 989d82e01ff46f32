import type { LanguageWords } from "./language.ts";

/** Italian words of headings and answers. */
export const it: LanguageWords = {
  headings: {
    control: `
      controllo escluso | controllo | controlli | codice | codice controllo | numero | riferimento | rif |
      id controllo | allegato a | clausola | punto norma | n controllo | identificativo | rif iso |
      numero controllo | numero del controllo | n del controllo | codice del controllo`,
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
    applicable: "applicabile | applicabilità | si applica | incluso | selezionato | in ambito",
    excluded: "non applicabile | escluso",
    inclusion: "motivo di selezione",
    justification: `
      perché sì o no | perché perché no | se sì perché | perché si applica |
      giustificazione | motivazione | motivo | ragione | perché | motivazioni`,
    exclusion: `
      se no perché |
      giustificazione dell esclusione | motivo di esclusione | motivazione esclusione |
      motivazione dell esclusione | giustificazione esclusione`,
    status: `
      realizzato | implementazione | stato | stato di attuazione | stato di implementazione | implementato |
      attuato | attuazione |
      stato implementazione | conformità | avanzamento | stato del controllo | implementata`,
    maturity: "maturità | livello di maturità | livello cmm | livello cmmi",
    evidence: `
      dove è scritto | dove è documentato | dove è descritto | dove è descritta | documentato in | descritto in |
      dove trovarlo | riferimento documentale | riferimenti documentali | rif documentale | rif doc |
      documenti di riferimento | documento correlato | documenti correlati | documentazione di riferimento |
      dove si trova |
      evidenza | evidenze | documentazione | documento | documenti | prova | prove | documento di riferimento |
      dove sta scritto`,
    owner: `
      chi se ne occupa | chi lo fa | chi è responsabile | chi ne è responsabile | a cura di | a carico di |
      gestito da | gestita da | incaricato | incaricata | funzione responsabile | ufficio responsabile |
      area responsabile | unità responsabile | ruolo responsabile | responsabile del controllo |
      persona responsabile |
      responsabile | proprietario | titolare | referente | chi | responsabili`,
    expires: `
      valido fino al | valida fino al | valido fino a | scadenza evidenza | scadenza evidenze | scadenza prova`,
    due: "scadenza | data prevista | data obiettivo | termine | data di completamento",
    notes: "commento | commenti | nota | osservazioni | rilievo",
  },
  applicable: {
    yes: `
      lo applichiamo |
      selezionato | selezionata | in ambito | nell ambito | adottato | adottata | richiesto | richiesta | pertinente |
      rilevante | necessario | necessaria | inclusi | scelto | scelta | si applica | applicabile | incluso | vero |
      inclusa`,
    no: `
      fuori perimetro | fuori dall ambito | esclusi | inapplicabile | falso | scartato | escluso | esclusa |
      fuori ambito`,
  },
  status: {
    "not-assessed": `
      sconosciuto | da verificare | non verificato | da definire | non esaminato | non verificata | da determinare |
      non noto | non valutata | in valutazione | da confermare | non valutato | da valutare`,
    "not-started": `
      lacuna |
      nullo | nulla | non cominciato | da cominciare |
      niente | ancora niente | ancora no |
      da realizzare | da adottare | da predisporre | da implementare | da attuare |
      in attesa | non conformità maggiore | nc maggiore | da iniziare | non iniziata | da pianificare | non iniziato |
      aperto | da fare | da avviare | non avviato | inesistente | assente | no non attivo | mancante | non conformità`,
    planned: `
      programmato | programmata | in pianificazione | in programma | prevista |
      in previsione | in avvio | pianificato | previsto | pianificata`,
    partial: `
      avanzato | avanzata | cominciato | ben avviato |
      ci stiamo lavorando | pilota | in redazione |
      a metà |
      in corso di attuazione | in corso di implementazione | in corso di realizzazione | in lavorazione |
      in fase di implementazione | in fase di realizzazione | iniziato | iniziata | da completare | da migliorare |
      non conformità minore | nc minore | incompleto | incompleta | migliorabile | in corso di definizione |
      in bozza | in corso | in attuazione | avviato | in implementazione | attuazione parziale |
      in fase di attuazione | avviata | in sviluppo`,
    implemented: `
      rispettata | adempiuto | adempiuta | istituito | istituita | in funzione | finito | finita | terminato |
      terminata | coperto | coperta | completa | conformità | garantito | garantita |
      esiste | funziona |
      adottato | adottata | applicato | applicata | in atto | soddisfatto | soddisfatta | concluso | conclusa |
      esistente | eseguito | eseguita | raggiunto | messo in atto | realizzata | fatta | chiusa | attiva | operativa |
      in uso | rispettato | adeguato | a regime | implementato | attuato | completato | conforme | chiuso | fatto |
      in essere | realizzato | vero | implementata | attuata | attivo | completo | operativo | in vigore | presente |
      efficace | completata`,
    verified: "auditato | validato | validata | testato | verificato e conforme | verificato | verificata",
  },
  turns: {
    not: "non",
    notYet: "non ancora",
    almost: "quasi",
    partly: `
      parz | parziale | parzialmente | in parte | largamente | prevalentemente | sostanzialmente | in gran parte`,
    fully: "totale | totalmente | completamente | pienamente",
  },
};
