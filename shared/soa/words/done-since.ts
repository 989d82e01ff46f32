/** Headings that ask since when something is done, under which a date says that it is; all languages together. */
export const doneSince = `
  implemented on | implemented since | date implemented | in place since | live since | completed on | umgesetzt am | umgesetzt seit |
  eingeführt am | implementiert am | erledigt am | mis en œuvre le | mis en place le | en place depuis | réalisé le |
  implementado el | implantado el | attuato il | implementato il | implementado em | implantado em | ingevoerd op |
  geïmplementeerd op | wdrożono dnia | wdrożone od | zavedeno dne | zavedeno od | implementováno dne | υλοποιήθηκε στις`;
