import type { LanguageWords } from "./language.ts";

/** Croatian, Bosnian and Serbian words of headings and answers. */
export const hr: LanguageWords = {
  headings: {
    control:
      "oznaka kontrole | broj kontrole | br kontrole | šifra kontrole | id kontrole | r br | redni broj | oznaka",
    title: "naziv | naziv kontrole | kontrola | kontrole | mjera | mera | mjere | zahtjev | zahtev",
    description: "opis | opis kontrole",
    subject: "opis rizika | rizik | zadatak | imovina",
    decision: "odluka",
    applicable: `
      primjenjivo | primjenjivost | primjenjuje se | primenjivo | primenjivost | primenjuje se | odabrano | izabrano |
      relevantno | u opsegu`,
    excluded: "neprimjenjivo | neprimenjivo | nije primjenjivo | nije primenjivo | isključeno",
    inclusion: "razlog odabira | razlog izbora | razlog uključivanja | osnova odabira",
    justification: "obrazloženje | opravdanje | razlog | razlozi | obrazloženje primjenjivosti | zašto",
    exclusion: "obrazloženje isključenja | razlog isključenja | obrazloženje izuzeća | razlog izuzeća",
    status: `
      status primene | status provedbe | status implementacije | status primjene | provedba | provedeno | implementacija |
      implementirano | sprovedeno | sprovođenje | stanje | stanje provedbe | ispunjeno | usklađenost`,
    maturity: "zrelost | razina zrelosti | nivo zrelosti",
    evidence: "dokaz | dokazi | dokumentacija | dokument | dokumenti | zapisi",
    owner:
      "vlasnik | vlasnik kontrole | odgovorna osoba | odgovorno lice | odgovoran | odgovornost | nositelj | nosilac",
    due: "rok provedbe | datum provedbe | rok za realizaciju",
    notes: "napomena | napomene | komentar | komentari | primjedba | primedba | nalaz",
  },
  applicable: {
    yes: "da | primjenjivo | primjenjuje se | primenjivo | primenjuje se | uključeno | odabrano",
    no: "ne | neprimjenjivo | neprimenjivo | ne primjenjuje se | ne primenjuje se | isključeno | izuzeto",
  },
  status: {
    "not-assessed": "nije ocijenjeno | nije ocenjeno",
    "not-started": "nije započeto | otvoreno | nedostaje",
    planned: "planirano | u planu | planira se",
    partial: "u tijeku | u toku | djelomice | u provedbi",
    implemented: `
      provedeno | implementirano | sprovedeno | uspostavljeno | završeno | ispunjeno | usklađeno | gotovo |
      primijenjeno | realizirano`,
    verified: "provjereno | provereno",
  },
  turns: {
    not: "nije",
    notYet: "još nije",
    partly: "djelomično | delimično | djelimično",
    fully: "potpuno | u potpunosti",
  },
};
