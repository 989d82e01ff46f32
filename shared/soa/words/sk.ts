import type { LanguageWords } from "./language.ts";

/** Slovak words of headings and answers. */
export const sk: LanguageWords = {
  headings: {
    control: "číslo opatrenia | opatrenie č | č opatrenia | kód opatrenia | id opatrenia",
    title: "názov | opatrenie | opatrenia | požiadavka | požiadavky",
    description: "popis opatrenia",
    subject: "opis rizika | úloha",
    decision: "rozhodnutie",
    applicable: "aplikované | uplatniteľné | uplatniteľnosť | relevantné",
    excluded: "vylúčené",
    inclusion: "dôvod výberu",
    justification: "odôvodnenie | zdôvodnenie",
    exclusion: "odôvodnenie vylúčenia | dôvod vylúčenia",
    status: `
      zavedenie | stav implementácie | stav zavedenia | stav realizácie | implementácia | implementované | zavedené |
      realizované | splnené`,
    maturity: "zrelosť",
    evidence: "dôkaz | dôkazy | dokumentácia",
    owner: "gestor | vlastník opatrenia | zodpovedá | riešiteľ",
    due: "dátum splnenia | dátum realizácie",
    notes: "pripomienky | zistenie",
  },
  applicable: {
    yes: "áno | aplikovateľné | aplikované | uplatniteľné | použiteľné",
    no: "vylúčené | neuplatňuje sa | nevzťahuje sa",
  },
  status: {
    "not-assessed": "nehodnotené",
    "not-started": "nezačaté | chýba | otvorené",
    planned: "naplánované | v pláne",
    partial: "čiastočná | prebieha | v riešení | v procese | rieši sa",
    implemented: `
      implementované | zavedené | realizované | splnené | hotové | dokončené | áno | vyhovuje | súlad | zhoda |
      v súlade | uzavreté`,
    verified: "auditované",
  },
  turns: {
    not: "ne- | nie je",
    notYet: "zatiaľ ne- | zatiaľ nie je | ešte ne-",
    partly: "čiastočné | čiastočne",
    fully: "plne | úplne",
  },
};
