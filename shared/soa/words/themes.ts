/** How words for the themes of Annex A begin, folded, all languages together, by the number of their section in 2022. */
export const themeStems: Readonly<Record<string, readonly string[]>> = {
  "5": ["organi", "οργαν", "組織"],
  "6": ["peopl", "person", "pesso", "pracown", "osob", "ludz", "lid", "mens", "human", "uman", "ανθρωπ", "人的"],
  "7": ["physi", "fysi", "fisi", "fyzi", "fizy", "φυσικ", "物理"],
  "8": ["techn", "tecn", "tehn", "τεχν", "技術"],
};

/** Words for many controls: phrases with a bar between them. */
export const controlNouns = `
  controls | measures | kontrollen | maßnahmen | mesures | contrôles | controles | medidas | controlli | misure | controlos |
  maatregelen | beheersmaatregelen | zabezpieczenia | opatření | μέτρα | έλεγχοι | 管理策`;

/** Words beside which the name of a theme is no more than that, other than those for a section, an annex and controls. */
export const besideThemes = `
  a | security | sicherheit | sécurité | seguridad | sicurezza | segurança | beveiliging | bezpieczeństwo | bezpečnost |
  ασφάλεια | section | abschnitt | sección | sezione | secção | of | de | di`;

/** How words begin, folded, that point to the rows below: "The following controls". */
export const pointingBelow =
  /^(?:following|folgend|suivant|siguient|seguent|seguint|volgend|nastepuj|nasleduj|ακολουθ|以下)/u;

/** Words for a form that is about one control: phrases with a bar between them. */
export const formNouns = `
  sheet | card | form | record | profile | factsheet | datasheet | blatt | karte | formular | steckbrief | fiche | formulaire |
  ficha | hoja | tarjeta | formulario | scheda | modulo | folha | formulário | blad | kaart | formulier | karta | arkusz |
  formularz | formulář | καρτέλα | φύλλο | έντυπο | 票 | シート`;
