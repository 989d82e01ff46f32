import type { LanguageWords } from "./language.ts";

/** Dutch words of headings and answers. */
export const nl: LanguageWords = {
  headings: {
    control: `
      beheersmaatregel | beheersmaatregelen | maatregel nr | maatregelnummer | nummer | referentie |
      kenmerk | bijlage a | paragraaf | clausule | maatregel id | norm | normelement`,
    title: `
      titel | naam | omschrijving maatregel | maatregel | naam maatregel | onderwerp | eis`,
    description: "beschrijving | doelstelling | vraag | omschrijving | toelichting norm",
    section: "domein | categorie | hoofdstuk",
    related: "gerelateerd",
    subject: `
      risico | risicobeschrijving | dreiging | kwetsbaarheid | taak | activiteit | stap | mijlpaal |
      bedrijfsmiddel | leverancier`,
    applicable: `
      van toepassing | toepasselijk | toepasselijkheid | toepasbaar | geselecteerd | in scope |
      van toepassing j n`,
    excluded: "niet van toepassing | uitgesloten",
    inclusion: "bron | reden van selectie",
    justification: `
      motivering | onderbouwing | rechtvaardiging | reden | verantwoording | argumentatie |
      waarom`,
    exclusion: `
      reden van uitsluiting | motivering uitsluiting | reden uitsluiting | rechtvaardiging uitsluiting`,
    status: `
      status | implementatiestatus | implementatie | geïmplementeerd | stand van zaken | voldoet |
      mate van implementatie | status implementatie`,
    maturity: "volwassenheid | volwassenheidsniveau",
    evidence: `
      bewijs | bewijsstuk | bewijslast | documentatie | document | documenten | verwijzing | vastlegging`,
    owner: `
      verantwoordelijk | verantwoordelijke | eigenaar | maatregeleigenaar | actiehouder | wie`,
    due: "vervaldatum | streefdatum | deadline | einddatum | gereed op",
    notes: "opmerking | opmerkingen | toelichting | notitie | commentaar",
  },
  applicable: {
    yes: "van toepassing | toepasselijk | waar | geselecteerd",
    no: "nee | niet van toepassing | n v t | nvt | uitgesloten | onwaar",
  },
  status: {
    "not-assessed": "niet beoordeeld | onbekend",
    "not-started": `
      niet gestart | niet geïmplementeerd | niet ingevoerd | nee | openstaand | voldoet niet |
      niet conform | ontbreekt | nog niet gestart`,
    planned: "gepland | ingepland",
    partial: `
      gedeeltelijk | deels | in uitvoering | lopend | gedeeltelijk geïmplementeerd | mee bezig |
      voldoet deels | gestart | deels geïmplementeerd | in behandeling`,
    implemented: `
      geïmplementeerd | ingevoerd | gereed | voldoet | afgerond | ja | volledig geïmplementeerd |
      gerealiseerd | gesloten | klaar | aanwezig`,
    verified: "geverifieerd | getoetst",
  },
};
