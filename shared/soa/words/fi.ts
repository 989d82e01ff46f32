import type { LanguageWords } from "./language.ts";

/** Finnish words of headings and answers. */
export const fi: LanguageWords = {
  headings: {
    control: "hallintakeino nro | hallintakeinon tunnus | hallintakeinon numero | hallintakeinot | kontrolli",
    title: "hallintakeino | hallintakeinon nimi | nimi | otsikko | kontrollin nimi",
    description: "kuvaus",
    section: "osa alue",
    subject: "riski | riskin kuvaus | uhka",
    decision: "päätös",
    applicable: "sov | soveltuu | soveltuvuus | sovellettavissa | sovelletaan | käytössä",
    excluded: "ei sovellettavissa",
    inclusion: "valinnan peruste",
    justification: "perustelu | perustelut",
    exclusion: "perustelu poisjättämiselle | poissulkemisen perustelu",
    status: "tila | toteutuksen tila | toteutustila | toteutus | toteutettu",
    maturity: "kypsyys",
    evidence: "aineisto | näyttö | todiste | todisteet | dokumentti | dokumentit",
    owner: "omistaja | vastuuhenkilö | vastuu",
    due: "määräaika | määräpäivä",
    notes: "huomautus | huomautukset | huomio",
  },
  applicable: {
    yes: "tosi | kyllä | soveltuu | sovellettavissa | sovelletaan",
    no: "epätosi | ei koske | ei | ei sovelleta | ei sovellu | ei relevantti",
  },
  status: {
    "not-assessed": "ei arvioitu",
    "not-started": "epätosi | aloittamatta | toteuttamatta | ei | puuttuu | ei aloitettu",
    planned: "suunniteltu | suunnitteilla | suunnitellaan",
    partial: "osittainen | kesken | käynnissä | työn alla | aloitettu | keskeneräinen",
    implemented: "tosi | toteutettu | käytössä | valmis | kunnossa | kyllä | täyttyy | tehty | käyttöönotettu",
    verified: "todennettu",
  },
  turns: {
    not: "ei",
    notYet: "ei vielä",
    partly: "osittain | osin",
    fully: "täysin | kokonaan",
  },
};
