import type { LanguageWords } from "./language.ts";

/** Norwegian words of headings and answers. */
export const nb: LanguageWords = {
  headings: {
    control: "kontroll | kontroller | kontrollnr | referanse | tiltak nr",
    title: "navn | tittel | tiltak | sikringstiltak | sikkerhetstiltak | kontrollnavn",
    description: "beskrivelse",
    section: "område",
    subject: "risikobeskrivelse | trussel | sårbarhet",
    decision: "beslutning",
    applicable: "gjelder | anvendes | anvendelig | anvendbar | anvendbarhet",
    excluded: "ekskludert",
    inclusion: "årsak til valg",
    justification: "grunn | begrunnelse | hvorfor",
    exclusion: "begrunnelse for ekskludering | begrunnelse for utelatelse",
    status: `
      implementeringsstatus | implementering | implementert | innført | gjennomført | gjennomføring |
      etterlevelse | oppfylt | på plass`,
    maturity: "modenhet",
    evidence: "bevis | dokumentasjon | dokumenter | evidens",
    owner: "eier | ansvarlig | kontrolleier",
    due: "forfallsdato | måldato",
    notes: "merknad | merknader | kommentarer | notat | avvik | tiltak",
  },
  applicable: {
    yes: "sann | ja | gjelder | anvendes | anvendelig",
    no: "usann | nei | ikke relevant | gjelder ikke | ekskludert | fravalgt",
  },
  status: {
    "not-assessed": "ikke vurdert",
    "not-started": "usann | ikke påbegynt | nei | mangler | avvik | ikke startet",
    planned: "planlagt | under planlegging",
    partial: "pågår | pågående | under arbeid | påbegynt | startet | under implementering",
    implemented: `
      sann | implementert | innført | gjennomført | fullført | ferdig | på plass | oppfylt | etablert | ja | i drift |
      utført | lukket`,
    verified: "verifisert",
  },
  turns: {
    not: "ikke",
    notYet: "ikke ennå",
    partly: "delvis",
    fully: "fullt | helt",
  },
};
