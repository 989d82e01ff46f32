import type { Status } from "../document.ts";

/**
 * Phrases by which a file explains its own codes, all languages together: written out as no answer in a cell is, and
 * without another meaning only there. Case, accents and punctuation do not count.
 */

/** How far a control is. */
export const explainedStatus: Readonly<Partial<Record<Status, string>>> = {
  implemented: `
    we do this | we do it | we have this | we have it | present | works as intended | is being applied | all in place |
    wird gemacht | machen wir | wird angewendet | wird eingehalten | wird erfüllt | wirksam umgesetzt | besteht |
    nous le faisons | c'est fait | appliquée | appliqué | est en vigueur | en vigueur | effective | présente | présent |
    lo hacemos | está hecho | se cumple | está implantado | implantado | vigente | en vigor | presente |
    lo facciamo | è attuato | attuato | attuata | in vigore | esistente |
    fazemos | está feito | implementado | em vigor | existente |
    doen we | dit doen we | ingevoerd | wordt nageleefd | van kracht |
    stosujemy | robimy to | wdrożone | wdrożony | obowiązuje i działa | istnieje |
    děláme | plníme | zavedeno | zavedeno a funguje | existuje |
    το κάνουμε | σε εφαρμογή | υλοποιήθηκε | υλοποιημένο | υπάρχει | σε ισχύ |
    実施している | 実施しています | 対応している | 導入している | 運用している | できている | 実施あり | 実施`,
  partial: `
    we do this in part | we do it in part | we do some of this | some of it in place | parts in place | present in part |
    still being developed | being put in place | being introduced | being written | being prepared | some gaps |
    being worked on | in hand | partly there |
    wird teilweise gemacht | machen wir teilweise | zum teil vorhanden | noch im aufbau | wird aufgebaut | wird entwickelt |
    nous le faisons en partie | partiellement en place | en partie en place | partiellement présente | en développement |
    en cours de développement | en cours de mise en place | en cours de déploiement |
    lo hacemos en parte | parcialmente implantado | en desarrollo | en fase de implantación | parcialmente presente |
    lo facciamo in parte | parzialmente attuato | parzialmente attuata | in fase di attuazione | in sviluppo |
    parzialmente presente | fazemos em parte | parcialmente implementado | em desenvolvimento | em implementação |
    parcialmente existente | doen we deels | deels ingevoerd | in ontwikkeling | wordt ingevoerd |
    stosujemy częściowo | częściowo wdrożone | częściowo wdrożony | w trakcie wdrażania | w opracowaniu |
    plníme částečně | částečně zavedeno | v zavádění | ve vývoji | zavádí se |
    το κάνουμε εν μέρει | σε μερική εφαρμογή | εν μέρει σε εφαρμογή | υλοποιήθηκε εν μέρει | υπό ανάπτυξη | υπό υλοποίηση |
    一部実施している | 一部実施あり | 一部対応している | 一部できている | 整備している途中 | 導入中 | 構築中`,
  planned: `
    we plan this | we plan it | we will do this | on our plan | to be introduced later |
    planen wir | ist vorgesehen | soll eingeführt werden | nous le prévoyons | à venir | está planificado | está previsto |
    è pianificato | è previsto | está planeado | está previsto | is gepland | planujemy | jest planowane | plánujeme |
    plánuje se | σχεδιάζεται | προγραμματίζεται | 計画している | 実施予定 | 導入予定 | 対応予定`,
  "not-started": `
    we do not do this | we don't do this | we do not do it | we don't do this yet | we do not have this | not there |
    nothing there | not present | no control in place | none in place |
    machen wir nicht | wird nicht gemacht | machen wir noch nicht | wird nicht erfüllt | besteht nicht |
    nous ne le faisons pas | pas fait | n'existe pas | n'est pas en place | absente | absent | pas encore en place |
    no lo hacemos | no se hace | no se cumple | ausente | no implantado | no está implantado |
    non lo facciamo | non attuato | non attuata | assente | non presente | non esiste |
    não fazemos | não implementado | inexistente | não existe | ausente |
    doen we niet | niet ingevoerd | ontbreekt | doen we nog niet | bestaat niet |
    nie robimy | nie stosujemy | niewdrożone | nie wdrożone | nie istnieje |
    neděláme | neplníme | chybí | nezavedeno | neexistuje |
    δεν το κάνουμε | δεν υπάρχει | λείπει | δεν υλοποιήθηκε | δεν έχει υλοποιηθεί |
    実施なし | できていない | 対応していない | 導入していない | 未整備`,
};

/** Whether a control applies. */
export const explainedWhether = {
  applies: `
    for us | it is for us | concerns us | must be done by us | gilt für uns | betrifft uns | brauchen wir |
    nous concerne | s'applique à nous | nos aplica | nos afecta | ci riguarda | si applica a noi | vale per noi |
    aplica-se a nós | diz-nos respeito | geldt voor ons | is op ons van toepassing | van toepassing op ons |
    dotyczy nas | dotyczy | týká se nás | platí pro nás | μας αφορά | ισχύει για εμάς | 当社に該当 | 該当 | 該当する | 該当あり`,
  leavesOut: `
    not for us | it is not for us | does not concern us | not our business | gilt nicht für uns | betrifft uns nicht |
    brauchen wir nicht | ne nous concerne pas | ne s'applique pas à nous | ne s'applique pas chez nous | no nos aplica |
    no nos afecta | non ci riguarda | non si applica a noi | não se aplica a nós | não nos diz respeito |
    geldt niet voor ons | niet van toepassing op ons | nie dotyczy nas | nas nie dotyczy | netýká se nás | neplatí pro nás |
    δεν μας αφορά | δεν ισχύει για εμάς | 当社に該当しない | 該当しない | 該当せず`,
} as const;

/** Words of explanations that are said of controls: a document may be missing as well, and an incident closed. */
export const explainsControls =
  /in place|in operation|operati|in effect|in force|in betrieb|wirksam|en place|en œuvre|en vigueur|en service|vigor|vigente|opera[cç]|in werking|van kracht|ingevoerd|wdro[żz]|działa|zaveden|zavádí|fungu|σε ισχύ|λειτουργ|υλοποι|we (?:do|have) this|実施|運用|導入|整備/iu;

/** Before what is not done yet, these change nothing: "still being developed". */
export const stillBefore =
  "still | currently | noch | derzeit | encore | actuellement | aún | todavía | ancora | ainda | nog | jeszcze | ještě | ακόμα | ακόμη | 現在";
