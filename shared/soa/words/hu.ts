import type { LanguageWords } from "./language.ts";

/** Hungarian words of headings and answers. */
export const hu: LanguageWords = {
  headings: {
    control: "kontrollok | azonosító | szám | hivatkozás | hivatkozási szám",
    title: "megnevezés | név | cím | kontroll neve | kontroll megnevezése",
    description: "leírás",
    section: "terület",
    subject: "kockázat | fenyegetés | sérülékenység",
    decision: "döntés",
    applicable: "alkalmazzuk | alkalmazható | alkalmazhatóság | alkalmazandó | alkalmazva",
    excluded: "nem alkalmazható",
    inclusion: "kiválasztás oka",
    justification: "indoklás | indok",
    exclusion: "kizárás indoklása | kizárás indoka",
    status: "állapot | státusz | megvalósítás | megvalósult | megvalósítva | bevezetve | bevezetés | teljesül",
    maturity: "érettség",
    evidence:
      "bizonylat | bizonyíték | bizonyítékok | dokumentáció | hivatkozott dokumentum | kapcsolódó dokumentum | dokumentum",
    owner: "gazda | felelős | felelősök | tulajdonos",
    due: "határidő | céldátum",
    notes: "megjegyzés | megjegyzések",
  },
  applicable: {
    yes: "igaz | igen | alkalmazható | alkalmazandó | alkalmazott",
    no: "hamis | nem | kizárva | kizárt | hatályon kívül",
  },
  status: {
    "not-assessed": "nem értékelt",
    "not-started": "hamis | nem kezdődött el | nincs | nem | hiányzik | nem felel meg",
    planned: "tervezett | tervezve | tervezés alatt",
    partial: "részleges | folyamatban | bevezetés alatt | megvalósítás alatt",
    implemented: `
      igaz | megvalósított | megvalósult | megvalósítva | bevezetve | bevezetett | teljesül | megfelelő | megfelel |
      kész | igen | működik | elkészült | befejezett | teljesített`,
    verified: "ellenőrzött",
  },
  turns: {
    not: "nem | nincs",
    notYet: "még nem | még nincs",
    partly: "részben | részlegesen",
    fully: "teljesen | teljes mértékben",
  },
};
