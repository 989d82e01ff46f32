import type { LanguageWords } from "./language.ts";

/** German words of headings and answers. */
export const de: LanguageWords = {
  headings: {
    control: `
      kontrolle | kontrollen | massnahme nr | massnahmennummer | massnahmen nr | massnahmen id |
      control nummer | nummer | kennung | referenz | referenznummer | annex a kontrolle | anhang a |
      anhang a massnahme | kapitel | klausel | abschnitt | ziffer | norm referenz | normreferenz |
      steuerung | kontroll id | kontrollnummer`,
    title: `
      titel | bezeichnung | name der massnahme | massnahme | massnahmentitel | massnahmen |
      titel der massnahme | anforderung | sicherheitsmassnahme | thema`,
    description: `
      beschreibung | kontrolltext | anforderungstext | ziel | frage | zweck | erläuterung |
      umsetzungshinweis`,
    section: "domäne | thema | bereich | kategorie",
    related: "verwandt | zuordnung | alte nummer",
    subject: `
      risiko | risikobeschreibung | risikoszenario | bedrohung | gefährdung | schwachstelle | aufgabe |
      tätigkeit | schritt | meilenstein | asset | lieferant`,
    applicable: `
      anwendbar | anwendbarkeit | zutreffend | relevant | im geltungsbereich | ausgewählt |
      anwendbar ja nein | trifft zu | relevanz | einbezogen`,
    excluded: "nicht anwendbar | ausgeschlossen",
    inclusion: "grund der auswahl | auswahlgrund | quelle der anforderung",
    justification: `
      begründung | begründung der anwendbarkeit | begründung für auswahl | begründung für einschluss |
      grund | rechtfertigung | warum | weshalb`,
    exclusion: `
      begründung für ausschluss | begründung des ausschlusses | ausschlussgrund |
      begründung nichtanwendbarkeit | begründung bei nichtanwendbarkeit`,
    status: `
      umsetzungsstatus | umsetzung | umgesetzt | stand | stand der umsetzung | implementierungsstatus |
      implementiert | status der umsetzung | umsetzungsgrad | erfüllt | erfüllungsgrad | ergebnis |
      konformität`,
    maturity: "reifegrad | reife",
    evidence: `
      nachweis | nachweise | beleg | belege | dokumentation | dokument | dokumente | verweis |
      verifikation | mitgeltende dokumente | referenzdokument`,
    owner: `
      verantwortlich | verantwortlicher | verantwortliche | zuständig | eigentümer | zuständigkeit |
      verantwortung | massnahmenverantwortlicher | owner massnahme | wer`,
    due: `
      fällig | fälligkeit | frist | termin | zieldatum | umsetzungstermin | bis wann | fällig am`,
    notes: `
      bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | hinweise | notiz |
      notizen | beschreibung der umsetzung`,
    weight: "gewicht | gewichtung",
  },
  applicable: {
    yes: `
      ja | j | anwendbar | zutreffend | relevant | trifft zu | ausgewählt | einbezogen`,
    no: `
      nein | nicht anwendbar | nicht zutreffend | nicht relevant | ausgeschlossen | entfällt |
      trifft nicht zu`,
  },
  status: {
    "not-assessed": "nicht bewertet | unbekannt",
    "not-started": `
      nicht begonnen | nicht umgesetzt | nicht implementiert | offen | nicht erfüllt | nein | fehlt |
      nicht vorhanden | ausstehend | nicht gestartet | nicht konform | abweichung`,
    planned: "geplant | in planung | vorgesehen",
    partial: `
      teilweise | teilweise umgesetzt | teilweise implementiert | in bearbeitung | in umsetzung | begonnen |
      in arbeit | laufend | teilweise erfüllt | teils | nebenabweichung`,
    implemented: `
      umgesetzt | vollständig umgesetzt | implementiert | erledigt | abgeschlossen | erfüllt | ja |
      konform | vorhanden | aktiv | eingeführt | voll umgesetzt`,
    verified: "verifiziert | geprüft | auditiert",
  },
};
