import type { LanguageWords } from "./language.ts";

/** German words of headings and answers. */
export const de: LanguageWords = {
  headings: {
    control: `
      ausgeschlossene massnahme | kontrolle | kontrollen | massnahme nr | massnahmennummer | massnahmen nr |
      massnahmen id | control nummer | nummer | kennung | referenz | referenznummer | annex a kontrolle |
      anhang a | anhang a massnahme | kapitel | klausel | abschnitt | ziffer | norm referenz | normreferenz |
      steuerung | kontroll id | kontrollnummer | maßnahme nummer |
      nr der massnahme | nummer der massnahme`,
    title: `
      titel | bezeichnung | name der massnahme | massnahme | massnahmentitel | massnahmen |
      titel der massnahme | anforderung | sicherheitsmassnahme | thema`,
    description: `
      beschreibung | kontrolltext | anforderungstext | ziel | frage | zweck | erläuterung | umsetzungshinweis`,
    section: "domäne | thema | bereich | kategorie",
    related: "verwandt | zuordnung | alte nummer",
    subject: `
      leistung | artikel | prüfschritt | tagesordnungspunkt | risiko | risikobeschreibung | risikoszenario |
      szenario | raum |
      bedrohung | gefährdung | schwachstelle | aufgabe | tätigkeit | schritt | meilenstein | asset | lieferant`,
    decision: "entscheidung | entscheid",
    applicable: `
      gilt |
      anwendbar | anwendbarkeit | zutreffend | relevant | im geltungsbereich | ausgewählt | anwendbar ja nein |
      trifft zu | relevanz | einbezogen | anw | wird angewandt | wird angewendet`,
    excluded: "nicht anwendbar | ausgeschlossen",
    inclusion: "grund der auswahl | auswahlgrund | quelle der anforderung",
    justification: `
      warum warum nicht | warum oder warum nicht | warum bzw warum nicht | falls ja warum | wenn ja warum |
      warum nötig | warum notwendig | warum anwendbar | wieso | wieso weshalb warum |
      begründung | begründung der anwendbarkeit | begründung für auswahl | begründung für einschluss | grund |
      rechtfertigung | warum | weshalb | begr | begründungen`,
    exclusion: `
      falls nein warum | wenn nein warum |
      begründung für ausschluss | begründung des ausschlusses | ausschlussgrund |
      begründung nichtanwendbarkeit | begründung bei nichtanwendbarkeit | ausschlussbegründung |
      begründung ausschluss`,
    status: `
      realisierung | umsetzungsstatus | umsetzung | umgesetzt | umges | stand | stand der umsetzung | implementierungsstatus |
      implementiert | status der umsetzung | umsetzungsgrad | erfüllt | erfüllungsgrad | ergebnis |
      konformität | umsetzungsstand | implementierung |
      umg`,
    maturity: "ist | ist stand | reifegrad ist | ist reifegrad | reifegrad | reife | cmm stufe | cmmi stufe",
    evidence: `
      nachweisdokument | nachweisunterlage | nachweisunterlagen | wo dokumentiert | wo ist es dokumentiert |
      wo beschrieben | wo ist es beschrieben | wo geregelt | wo ist es geregelt | geregelt in | dokumentiert in |
      beschrieben in | wo steht das | wo steht es | wo nachzulesen | nachgewiesen durch | dokumentenverweis |
      dokumentenreferenz | weisung | weisungen | mitgeltendes dokument | mitgeltende unterlage | unterlagen |
      wo abgelegt | ablage | wo zu finden |
      mitgeltende unterlagen | nachweisdokumente | vorgabedokument | fundstelle | nachweis | nachweise | beleg |
      belege | dokumentation | dokument | dokumente | verweis | verifikation |
      mitgeltende dokumente | referenzdokument | evidenz | evidenzen |
      doku`,
    owner: `
      wer kümmert sich | wer kümmert sich darum | wer macht es | wer macht das | wer ist zuständig |
      wer ist verantwortlich | wer betreut | betreut durch | betreut von | betrieben durch | betrieben von |
      zuständige person | zuständiger | zuständige | ansprechpartner | ansprechpartnerin | ansprechperson | zust |
      verantwortl | maßnahmenverantwortlicher | maßnahmenverantwortliche | maßnahmeneigner | verantwortliche person |
      verantwortliche stelle | verantwortliche rolle |
      federführung | verantwortlich | verantwortlicher | verantwortliche | zuständig | eigentümer | zuständigkeit |
      verantwortung | massnahmenverantwortlicher | konzernverantwortlicher | zuständige stelle | owner massnahme |
      wer | verantw | umsetzungsverantwortlicher |
      umsetzung durch`,
    expires: "gültig bis | nachweis gültig bis | ablaufdatum | läuft ab | läuft ab am | gültigkeit bis",
    due: "fällig | fälligkeit | frist | termin | zieldatum | umsetzungstermin | bis wann | fällig am | umsetzung bis",
    notes: `
      erläuterung | erläuterungen | feststellung | feststellungen | handlungsbedarf | ist zustand | bemerkung |
      bemerkungen | kommentar |
      kommentare | anmerkung | anmerkungen | hinweise | notiz | notizen | beschreibung der umsetzung | bem |
      erläuterung zur umsetzung | implementierungsmethode | erläuterung | erläuterungen`,
    weight: "gewicht | gewichtung",
  },
  applicable: {
    yes: `
      berücksichtigt | übernommen | erforderlich | notwendig | gefordert | inkludiert | im geltungsbereich |
      enthalten | wenden wir an |
      eingeschlossen | angewandt | angewendet | anzuwenden | benötigt | betroffen | teil des geltungsbereichs | ja |
      j | anwendbar | zutreffend | relevant | trifft zu | ausgewählt | einbezogen | wahr`,
    no: `
      gegenstandslos | nicht einschlägig |
      wenden wir nicht an |
      falsch | abgewählt | außerhalb | außerhalb geltungsbereich | gilt nicht | ohne relevanz | nicht gewählt |
      keine anwendung | findet keine anwendung | nein | ausgeschlossen | entfällt | trifft nicht zu |
      außerhalb des geltungsbereichs | entbehrlich | entf | n z`,
  },
  status: {
    "not-assessed": `
      zu bewerten | unklar | keine angabe | nicht beurteilt | in prüfung | ungeprüft | offen nicht bewertet |
      zu klären | noch zu prüfen | wird geprüft | noch nicht geprüft | n b | noch nicht bewertet | nicht bewertet |
      unbekannt | unbearbeitet | k a | zu prüfen | nicht geprüft`,
    "not-started": `
      lücke |
      noch gar nichts | noch nicht angefangen | steht noch aus |
      noch nichts |
      einzuführen | zu implementieren | umzusetzen |
      zu erledigen | noch nicht begonnen | lücke | fehlend | noch offen | n i o | nichts vorhanden |
      entspricht nicht | nonkonform | nichtkonformität | nicht angefangen | keine umsetzung | noch umzusetzen |
      nicht begonnen | offen | nein | fehlt | ausstehend | nicht gestartet | abweichung | falsch | i n o |
      hauptabweichung`,
    planned: `
      beabsichtigt | wird geplant | eingeplant | soll umgesetzt werden | ist geplant |
      wird umgesetzt | geplant | in planung | vorgesehen | terminiert | umsetzung geplant |
      in vorbereitung`,
    partial: `
      fortgeschritten | weit fortgeschritten | halbfertig |
      halb | zur hälfte | angelaufen | im rollout | wird ausgerollt |
      pilot | pilotbetrieb |
      wird daran gearbeitet |
      angefangen | in entwicklung | in einführung | im aufbau | im gange | in der umsetzung | in erstellung |
      in überarbeitung | wird bearbeitet | wird eingeführt | wird erstellt | nebenabw | einführung läuft |
      bedingt i o | läuft | in bearbeitung | in umsetzung | begonnen | in arbeit | laufend | nebenabweichung |
      teilkonform | umsetzung läuft | gestartet | unvollständig | verbesserungsbedarf`,
    implemented: `
      fertiggestellt | gemacht | eingehalten | wird eingehalten | wird erfüllt | wird gelebt | abgedeckt | geregelt |
      anforderung erfüllt | anforderungen erfüllt | entspricht den anforderungen | konformität | verwirklicht |
      bestätigt und wirksam |
      ausgerollt |
      gibt es | haben wir | funktioniert | im einsatz |
      eingerichtet | gegeben | produktiv | dokumentiert und umgesetzt | entspricht | existiert | existent |
      umgesetzt und dokumentiert | gelebt | erreicht | in kraft | angewendet | angewandt | freigegeben und umgesetzt |
      vorh | umgesetzt | implementiert | erledigt | abgeschlossen | erfüllt | ja | konform | vorhanden | aktiv |
      eingeführt | wahr | umg | i o | in ordnung | keine abweichung | fertig | realisiert | etabliert | wirksam |
      in betrieb | durchgeführt`,
    verified: "überprüft | umgesetzt und geprüft | validiert | nachgewiesen | verifiziert | geprüft | auditiert",
  },
  turns: {
    not: "nicht | gar nicht | überhaupt nicht",
    notYet: "noch nicht",
    almost: "fast | beinahe | nahezu | halb",
    partly: `
      teilweise | tw | tlw | teilw | zum teil | teils | überwiegend | größtenteils | weitgehend | im wesentlichen |
      in teilen | ansatzweise | mehrheitlich`,
    fully: "vollständig | voll | vollumfänglich | komplett | ganz | gänzlich",
  },
};
