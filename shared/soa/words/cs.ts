import type { LanguageWords } from "./language.ts";

/** Czech words of headings and answers. */
export const cs: LanguageWords = {
  headings: {
    control: `
      číslo | číslo opatření | opatření č | č | č opatření | kód | kód opatření | odkaz | příloha a |
      kapitola | článek | označení | id opatření | kontrola | identifikátor`,
    title: "název | název opatření | opatření | bezpečnostní opatření | požadavek",
    description: "popis | cíl | otázka | znění",
    section: "oblast | kategorie | doména",
    related: "související | mapování",
    subject: `
      riziko | popis rizika | hrozba | zranitelnost | úkol | činnost | krok | milník | aktivum | dodavatel`,
    applicable: `
      aplikovatelné | aplikovatelnost | použitelnost | použitelné | relevantní | vybráno | aplikováno |
      v rozsahu | uplatněno`,
    excluded: "neaplikovatelné | nepoužito | vyloučeno",
    inclusion: "důvod výběru | zdroj",
    justification: "odůvodnění | zdůvodnění | důvod | zdůvodnění aplikovatelnosti | proč",
    exclusion: `
      odůvodnění vyloučení | důvod vyloučení | zdůvodnění vyloučení | důvod neaplikování |
      zdůvodnění neaplikovatelnosti`,
    status: `
      stav | stav implementace | implementováno | stav zavedení | zavedeno | implementace | soulad |
      míra implementace | stav plnění | plnění`,
    maturity: "zralost | úroveň zralosti | vyspělost",
    evidence: `
      důkaz | důkazy | dokumentace | dokument | doklad | související dokumentace | dokumenty`,
    owner: `
      odpovědný | vlastník | odpovědná osoba | odpovědnost | zodpovídá | garant | zodpovědná osoba |
      kdo`,
    due: "termín | termín splnění | datum splnění | plánované datum",
    notes: "poznámka | poznámky | komentář | komentáře",
    weight: "váha",
  },
  applicable: {
    yes: `
      ano | a | aplikovatelné | použitelné | relevantní | aplikováno | pravda | uplatněno`,
    no: `
      ne | neaplikovatelné | nepoužitelné | vyloučeno | nerelevantní | neaplikováno | nepravda |
      neaplikuje se`,
  },
  status: {
    "not-assessed": "nehodnoceno | neznámý",
    "not-started": `
      nezahájeno | neimplementováno | nezavedeno | ne | otevřené | otevřeno | nesplněno | chybí | neshoda |
      neřešeno`,
    planned: "plánováno | naplánováno | plánované | k zavedení",
    partial: `
      částečně | částečné | probíhá | v procesu | částečně implementováno | rozpracováno |
      částečně zavedeno | v realizaci | řeší se | v řešení`,
    implemented: `
      implementováno | zavedeno | splněno | hotovo | ano | dokončeno | plně implementováno | uzavřené |
      uzavřeno | v souladu | realizováno | zavedené`,
    verified: "ověřeno | ověřené",
  },
};
