import type { HeadingMeaning } from "./language.ts";
import { textHeadings } from "./text-headings.ts";
import { asksForContraries, asksWhether } from "./whether.ts";

/** Headings that ask for something only where no plainer one does: "Stage" beside "Status" is a phase of the work. */
export const weakHeadings: Readonly<Partial<Record<HeadingMeaning, string>>> = {
  applicable: `
    necessary | nécessaire | necesario | necesaria | necessario | necessaria | necessário | necessária | noodzakelijk | nodig | erforderlich |
    notwendig | benötigt | konieczne | potrzebne | wymagane | przyjęte | nutné | potřebné | platí | adopté | adoptée | 対象 | 必要 |
    in use | do we need it | do we need this | need | applied | needed | is it needed | relevant | is it relevant | relevant for us | relevant to us | relevance |
    relevanz | pertinent | pertinence | pertinente | relevante | rilevante | rilevanza |
    scoping | scoped | chosen | adopted | adopt | picked | choice | eingeschlossen | aufgenommen | gewählt | auswahl |
    périmètre | choix | choisi | choisie | alcance | elegido | elegida | selección | ambito | perimetro | scelto | scelta | adottato |
    selezione | inclusa | escopo | âmbito | seleção | escolhido | incluída | incluida | incluse | opgenomen | inbegrepen |
    gekozen | selectie | ujęte | włączone | uwzględnione | wybrane | wybór | zakres | zahrnuto | zahrnuté | zařazeno | zvoleno | výběr |
    vybrané | rozsah | περιλαμβάνεται | συμπεριλαμβάνεται | επιλογή | επιλεγμένο | πεδίο εφαρμογής | inkluderad | ingår | vald |
    inkludert | inkluderet | medtaget | sisältyy | valittu | kapsam içi | kapsamda | seçildi | dahil | включено | выбрано |
    uključeno | zajeto | kiválasztva | 포함 | 선택 | ${asksWhether}`,
  excluded: asksForContraries,
  status: `
    etap | etapa | στάδιο | stade | fase | phase | stadium | fáze | faza | φάση | 段階 | current position |
    existing controls | farol |
    light | lights | traffic light | stage | health | conclusion | current state | what is in place |
    what is in place today | how far | nuläge | situation actuelle | état actuel | situación actual | situazione attuale |
    situação atual | huidige situatie | stan obecny | současný stav | súčasný stav | nykytila | jelenlegi állapot |
    mevcut durum | nuværende situation | nåværende situasjon | situația actuală | текущее состояние | 現状 | 现状 | 현황 |
    esito | risultato | resultado | résultat | resultaat | uitslag | wynik | výsledek | výsledok | αποτέλεσμα |
    resultat | tulos | sonuç | eredmény | rezultat | результат | 결과`,
  justification: "because | erläuterung",
  notes: "what we do | current practice",
  owner: `
    dept | department | abteilung | abt | fachbereich | département | departamento | líder | ufficio | reparto | setor | afdeling | dział |
    komórka | útvar | oddělení | odbor | τμήμα | 部署 |
    contact | contacts | kontakt | kontakte | contacto | contactos | contatto | contatti | contato | contatos | kontakty |
    επικοινωνία | 連絡先 | sponsor |
    person | responsibility | risk owner | owning group | owning team | document owner | keeper | opiekun`,
  evidence: `
    doc | dok | record | where to find it | where is it | where to see it | what was seen | what we saw | what i saw |
    was wir gesehen haben | was wurde gesehen | ce que nous avons vu | ce qui a été vu | lo que vimos | cosa abbiamo visto |
    o que vimos | wat we zagen | co widzieliśmy | co jsme viděli | assurance | assurances | source of assurance | sources of assurance`,
};

/**
 * Headings that ask for something only where nothing else stands beside them: "Verificato (Sì/No)" asks for no
 * applicability, nor "Realizado por" how far anything is.
 */
const decisionsAlone: Readonly<Partial<Record<HeadingMeaning, string>>> = {
  applicable: "si no",
  status: `
    live | happening | satisfied | erledigt | eingeführt | etabliert | realisiert | konform | fait | réalisé |
    réalisée | satisfait | respecté | hecho | realizado | cumplido | fatto | in essere | in atto | adempiuto |
    soddisfatto | rispettato | feito | cumprido | cumpre | gedaan | gerealiseerd | voldaan | zrobione | zrobiono |
    wykonane | wykonano | zrealizowane | zrealizowano | hotovo | uděláno | provedeno | έγινε | έχει γίνει |
    ολοκληρώθηκε | ικανοποιείται | πληρείται | どこまで | working | existing control | control exists | does the control exist |
    is there a control | maßnahme vorhanden | mesure existante | contrôle existant | control existente | medida existente |
    existe el control | controllo esistente | misura esistente | controle existente | existe o controle |
    bestaande maatregel | istniejące zabezpieczenie | stávající opatření | existující opatření | υφιστάμενο μέτρο |
    υπάρχον μέτρο | 既存の管理策`,
};

/** The same of decisions and of texts. */
export const wholeHeadings: readonly Readonly<Partial<Record<HeadingMeaning, string>>>[] = [
  decisionsAlone,
  textHeadings,
];
