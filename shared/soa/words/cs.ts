import type { LanguageWords } from "./language.ts";

/** Czech words of headings and answers. */
export const cs: LanguageWords = {
  headings: {
    control: `
      číslo | číslo opatření | opatření č | č | č opatření | kód | kód opatření | odkaz | příloha a | kapitola |
      článek | označení | id opatření | kontrola | identifikátor | ref č`,
    title: "název | název opatření | opatření | bezpečnostní opatření | požadavek",
    description: "popis | cíl | otázka | znění",
    section: "oblast | kategorie | doména",
    related: "související | mapování",
    subject: "riziko | popis rizika | hrozba | zranitelnost | úkol | činnost | krok | milník | aktivum | dodavatel",
    decision: "rozhodnutí",
    applicable: `
      uplatnění |
      použije se | používá se | aplikovatelné | aplikovatelnost | použitelnost | použitelné | relevantní |
      vybráno | aplikováno | v rozsahu | uplatněno | apl | použito | použití`,
    excluded: "neaplikovatelné | nepoužito | vyloučeno",
    inclusion: "důvod výběru | zdroj",
    justification: `
      proč ano proč ne | proč ano ne | proč ano nebo ne | pokud ano proč |
      odůvodnění | zdůvodnění | důvod | zdůvodnění aplikovatelnosti | proč | odůvodnění aplikace`,
    exclusion: `
      pokud ne proč |
      odůvodnění vyloučení | důvod vyloučení | zdůvodnění vyloučení | důvod neaplikování |
      zdůvodnění neaplikovatelnosti | odůvodnění neaplikování`,
    status: `
      realizace | zavedení | stav | stav implementace | implementováno | stav zavedení | zavedeno | zaved |
      implementace | soulad | míra implementace | stav plnění | plnění | aktuální stav | shoda | plněno |
      splněno`,
    maturity: "zralost | úroveň zralosti | vyspělost | úroveň cmm",
    evidence: `
      kde je to popsáno | kde je popsáno | kde popsáno | kde je to zdokumentováno | kde zdokumentováno |
      zdokumentováno v | popsáno v | kde to najdu | kde najít | odkaz na dokument | odkaz na dokumentaci |
      související dokument | související dokumenty |
      kde je |
      důkaz | důkazy | dokumentace | dokument | doklad | související dokumentace | dokumenty | důkaz odkaz`,
    owner: `
      kdo odpovídá | kdo za to odpovídá | kdo se stará | kdo se o to stará | kdo to má na starosti |
      kdo má na starosti | kdo je odpovědný | odpovědný útvar | odpovědná role | odpovědné oddělení | zodpovědný |
      odpovědný pracovník | kontaktní osoba |
      gestor | odpovědný | vlastník | odpovědná osoba | odpovědnost | zodpovídá | garant | zodpovědná osoba | kdo |
      odpovídá`,
    expires: "platnost do | platí do | datum expirace | platnost důkazu do",
    due: "termín | termín splnění | datum splnění | plánované datum | termín realizace",
    notes: `
      jak je zavedeno | způsob zavedení | jak je plněno | poznámka | poznámky | komentář | komentáře |
      způsob plnění | co doplnit | zjištění`,
    weight: "váha",
  },
  applicable: {
    yes: `
      uplatňujeme |
      zahrnuto | zahrnut | zahrnuta | zahrnuté | platí | vybráno | vybrané | v rozsahu | požadováno | vyžadováno |
      relevantní | aplikovatelná | aplikovatelný | použitelná | použitelný | uplatňuje se | přijato | vztahuje se |
      týká se | nutné | nezbytné | ano | a | aplikovatelné | použitelné | aplikováno | pravda | uplatněno | použito`,
    no: `
      netýká se nás | netýká se | nás se netýká |
      vyloučeno z rozsahu | vyloučené | vyloučen | vyloučena | mimo rozsah isms | nepoužije se | ne | vyloučeno |
      mimo rozsah | neaplikuje se`,
  },
  status: {
    "not-assessed": `
      neznámé | k posouzení | neposouzeno | neznámo | nebylo hodnoceno | k ověření | bude určeno | neověřeno |
      k prověření | neauditováno | k upřesnění | neprověřeno | nehodnoceno | neznámý`,
    "not-started": `
      ještě nezačato | zatím nezahájeno | nezačali jsme |
      nic | zatím ne |
      k implementaci | k realizaci | k zavedení |
      čeká | nezačato | velká neshoda | chybějící | neprovádí se | vůbec ne | vůbec | nezahájeno | ne | otevřené |
      otevřeno | chybí | neřešeno | nezapočato | zbývá | není`,
    planned: `
      termín |
      bude zavedeno | připravuje se | bude implementováno | plánovaný | plánovaná |
      bude doplněno | bude realizováno | naplánované | plánováno | naplánováno | plánované | v plánu |
      plánuje se | v přípravě`,
    partial: `
      rozběhnuto | pokročilé | pokročilý |
      pilotní provoz | napůl |
      dělá se |
      zahájeno | ke zlepšení | v implementaci | zčásti | implementuje se | neúplné | nutné zlepšení | drobná neshoda |
      připravuje se částečně | v zavádění | rozpracovaný | pracuje se na tom | z části | probíhá | v procesu |
      rozpracováno | v realizaci | řeší se | v řešení | zavádí se | rozpracované`,
    implemented: `
      ve shodě | vyhovující | plní | dosaženo | dodrženo | ustaveno | účinné | pokryto | uděláno | hotové |
      hotov | hotová |
      máme |
      uplatněno | je zavedeno | existuje | zaveden | funguje | splňuje | nasazeno | plní se | naplněno | funkční |
      zajištěno | nastaveno | aplikováno | používá se | dodržováno | implementováno | zavedeno | splněno | hotovo |
      ano | dokončeno | uzavřené | uzavřeno | v souladu | realizováno | zavedené | pravda | splněné | shoda |
      vyhovuje | provedeno | vyřešeno | realizované | implementované | soulad | plněno | v provozu | aktivní |
      zavedena`,
    verified: "auditováno | prověřeno | otestováno | ověřeno | ověřené",
  },
  turns: {
    not: "ne- | není",
    notYet: "zatím ne- | zatím není | dosud ne- | ještě ne-",
    almost: "téměř | skoro | napůl",
    partly: `
      část | částečné | částečná | částečný | částečně | převážně | zčásti | většinou | z větší části`,
    fully: "plně | zcela",
  },
};
