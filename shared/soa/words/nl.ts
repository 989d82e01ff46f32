import type { LanguageWords } from "./language.ts";

/** Dutch words of headings and answers. */
export const nl: LanguageWords = {
  headings: {
    control: `
      uitgesloten maatregel | beheersmaatregel | beheersmaatregelen | maatregel nr | maatregelnummer | nummer |
      referentie | kenmerk | bijlage a | paragraaf | clausule | maatregel id | norm | normelement | maatregelnr |
      nummer maatregel | nummer van de maatregel | nr maatregel`,
    title: "titel | naam | omschrijving maatregel | maatregel | naam maatregel | onderwerp | eis",
    description: "beschrijving | doelstelling | vraag | omschrijving | toelichting norm",
    section: "domein | categorie | hoofdstuk",
    related: "gerelateerd",
    subject: `
      risico | risicobeschrijving | dreiging | kwetsbaarheid | taak | activiteit | stap | mijlpaal |
      bedrijfsmiddel | leverancier`,
    decision: "besluit",
    applicable: `
      v t | van toepassing | toepasselijk | toepasselijkheid | toepasbaar | geselecteerd | in scope |
      van toepassing j n | vvt | v nvt`,
    excluded: "niet van toepassing | uitgesloten",
    inclusion: "bron | reden van selectie",
    justification: `
      waarom wel niet | waarom waarom niet | waarom wel of niet | zo ja waarom | indien ja waarom |
      toelichting keuze | motivering | onderbouwing | rechtvaardiging | reden | verantwoording | argumentatie |
      waarom | motivatie |
      motiv`,
    exclusion: `
      zo nee waarom | indien nee waarom |
      reden van uitsluiting | motivering uitsluiting | reden uitsluiting | rechtvaardiging uitsluiting |
      motivatie uitsluiting |
      reden niet van toepassing | waarom niet van toepassing`,
    status: `
      gereed | invoering | status | implementatiestatus | implementatie | geïmplementeerd | stand van zaken | voldoet |
      mate van implementatie | status implementatie | ingevoerd`,
    maturity: "volwassenheid | volwassenheidsniveau | niveau cmm | cmm niveau",
    evidence: `
      waar staat het | waar staat dit | waar staat dat | waar vastgelegd | waar is het vastgelegd |
      waar is dit vastgelegd | waar gedocumenteerd | waar beschreven | vastgelegd in | beschreven in |
      gedocumenteerd in | bewijsdocument | bewijsstukken | referentiedocumenten | aangetoond door |
      waar te vinden |
      referentiedocument | bewijs | bewijsstuk | bewijslast | documentatie | document | documenten | verwijzing |
      vastlegging |
      bewijsmateriaal | beleid |
      vindplaats`,
    owner: `
      wie doet het | wie doet dit | wie regelt het | wie zorgt ervoor | wie is verantwoordelijk | wie is eigenaar |
      beheerd door | verantwoordelijke persoon | verantwoordelijke functie | verantwoordelijke rol |
      verantwoordelijke afdeling | contactpersoon |
      aanspreekpunt | verantwoordelijk | verantwoordelijke | eigenaar | maatregeleigenaar | actiehouder | wie |
      verantwoordelijken |
      proceseigenaar |
      trekker`,
    expires: "geldig tot | verloopt op | verloopdatum | bewijs geldig tot",
    due: "vervaldatum | streefdatum | deadline | einddatum | gereed op | gereed",
    notes: "opmerking | opmerkingen | toelichting | notitie | commentaar | toelichting implementatie",
  },
  applicable: {
    yes: `
      toegepast | opgenomen | binnen scope | in scope | vereist | relevant | nodig | noodzakelijk |
      meegenomen | ingesloten | passen wij toe |
      gekozen | van toepassing | toepasselijk | waar | geselecteerd | wel van toepassing | wel`,
    no: `
      buiten bereik |
      passen wij niet toe |
      uitgezonderd | afgewezen | uitgesl | nee | n v t | nvt | uitgesloten | onwaar | buiten scope`,
  },
  status: {
    "not-assessed": `
      te beoordelen | nog te beoordelen | nader te bepalen | n t b | ntb | niet getoetst | te bepalen |
      nog te bepalen | niet gecontroleerd | niet geaudit | nog niet beoordeeld | onduidelijk | niet beoordeeld |
      onbekend`,
    "not-started": `
      nog niet begonnen | nog niet aangevangen | nul |
      niets | niet |
      nog in te voeren | in te voeren | te implementeren |
      nog te doen | afwezig | nog niet | nee nog niet | ontbrekend | niet compliant | non compliant | open |
      tekortkoming | nog te implementeren | nog te starten | niet gestart | nee | openstaand | voldoet niet |
      ontbreekt | nog niet gestart | onwaar | niet begonnen | afwijking | te doen | nog niets`,
    planned: `
      voorzien | op de planning | voorgenomen | in planning | wordt gepland | in voorbereiding |
      gepland | ingepland`,
    partial: `
      gevorderd | ver gevorderd | vergevorderd | aangevangen |
      pilot | wordt uitgerold | wordt aan gewerkt |
      halverwege |
      onderhanden | onvolledig | te verbeteren | begonnen | verbetering nodig | wordt geïmplementeerd | in opbouw |
      in concept | in gang | wordt ingevoerd | opgestart | onder handen | loopt | in uitvoering | lopend | mee bezig |
      gestart | in behandeling | gedeeltelijk compliant | in ontwikkeling | in implementatie | bezig`,
    implemented: `
      voldaan | aan voldaan | hieraan voldaan | vervuld | nageleefd | wordt nageleefd | behaald | bereikt | gedaan |
      afgehandeld | belegd | gedekt | conformiteit | gewaarborgd |
      uitgerold |
      is er | hebben we | werkt |
      voltooid | ingericht | op orde | effectief | doorgevoerd | geborgd | werkend | opgezet | ingeregeld |
      vastgesteld en ingevoerd | functioneert | bestaat | geregeld | actief | in orde | toegepast | geïmplementeerd |
      ingevoerd | gereed | voldoet | afgerond | ja | gerealiseerd | gesloten | klaar | aanwezig | waar | conform |
      in werking | operationeel | uitgevoerd | in gebruik | compleet`,
    verified: "geaudit | gevalideerd | getest | geverifieerd | getoetst",
  },
  turns: {
    not: "niet",
    notYet: "nog niet",
    almost: "bijna | half | zo goed als",
    partly: `
      ged | gedeeltelijke | gedeeltelijk | deels | grotendeels | ten dele | in grote mate | overwegend`,
    fully: "volledig | geheel",
  },
};
