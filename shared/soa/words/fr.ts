import type { LanguageWords } from "./language.ts";

/** French words of headings and answers. */
export const fr: LanguageWords = {
  headings: {
    control: `
      mesure écartée | mesure exclue | mesure retenue | contrôle | contrôles | controle | n contrôle | numéro |
      numéro de contrôle | n | référence | réf | mesure n | mesure id | identifiant | annexe a | clause |
      mesure de sécurité n | code mesure | réf iso | id mesure | réf mesure |
      n mesure | n de mesure | n de la mesure | numéro de mesure | numéro de la mesure | référence de la mesure`,
    title: `
      titre | intitulé | nom | libellé | mesure | mesure du contrôle | mesure de sécurité |
      mesures de sécurité | intitulé de la mesure | désignation | exigence`,
    description: "description de la mesure | objectif | objectifs | question | exigences | texte",
    section: "domaine | thème | catégorie",
    related: "correspondance | ancien contrôle",
    subject: `
      risque | scénario de risque | scénario | description du risque | menace | vulnérabilité | tâche | activité | étape |
      jalon | actif | fournisseur`,
    decision: "décision",
    applicable: `
      applicable | applicabilité | applicable oui non | retenu | retenue | sélectionné | inclus |
      dans le périmètre | app`,
    excluded: "non applicable | exclu",
    inclusion: "raison de sélection | origine | base du choix",
    justification: `
      pourquoi pourquoi pas | pourquoi ou pourquoi pas | si oui pourquoi | si coché pourquoi | pour quelle raison |
      argumentaire | justification | motif | raison | justification de l applicabilité | justification d inclusion |
      motivation | pourquoi | justifications |
      motif commentaire`,
    exclusion: `
      si non pourquoi |
      justification d exclusion | motif d exclusion | raison de l exclusion | justification de l exclusion |
      justification exclusion | motif de l exclusion`,
    status: `
      statut | état | état d avancement | état de mise en œuvre | statut de mise en œuvre | mise en œuvre |
      mis en œuvre | en place | implémenté | avancement | niveau de mise en œuvre | conformité |
      statut d implémentation | état d implémentation | taux d avancement | implémentée | conforme | appliquée`,
    maturity: "niveau de maturité | maturité | niveau cmm | niveau cmmi",
    evidence: `
      où est ce écrit | où c est écrit | où est ce documenté | où c est documenté | où est ce décrit |
      documenté dans | décrit dans | où est la preuve | où le trouver | démontré par | référence documentaire |
      références documentaires | réf documentaire | réf doc | document associé | documents associés |
      document justificatif | documents justificatifs | pièce justificative | pièces justificatives |
      où trouver |
      preuve | preuves | documentation | documents | document | élément de preuve | éléments de preuve |
      dispositif | documents de référence | lien | justificatif |
      pièce | pièces`,
    owner: `
      qui s en occupe | qui le fait | qui est responsable | qui en est responsable | pris en charge par | géré par |
      piloté par | porté par | à la charge de | interlocuteur | personne responsable | service responsable |
      direction responsable | fonction responsable | responsable de la mesure |
      référent | responsable | propriétaire | pilote | porteur | entité responsable | qui | responsables`,
    expires: `
      expire le | expiration | date d'expiration | valable jusqu'au | valide jusqu'au | date de validité | preuve
      valable jusqu'au`,
    due: "échéance | date cible | date limite | date prévue | délai | échéances",
    notes: "commentaire | commentaires | remarque | remarques | observation | observations | constat",
    weight: "poids",
  },
  applicable: {
    yes: `
      nous l appliquons |
      pertinent | pertinente | sélectionné | sélectionnée | incluse | dans le périmètre | requis | requise |
      concerné | concernée | appliqué | appliquée | applicable à l organisme | choisi | choisie | nécessaire |
      adopté | adoptée | s applique | exigé | exigée | oui | o | retenu | retenue | inclus | vrai | applicable`,
    no: `
      nous ne l appliquons pas |
      hors du périmètre | hors champ | ne s applique pas | exclus | exclues | inapplicable | rejeté | rejetée |
      écartée | écarté | non | exclu | exclue | sans objet | faux | hors périmètre | n applicable pas | hors scope`,
    // "Sans objet"; in German "siehe oben".
    noBesideOwn: "s o | so",
  },
  status: {
    "not-assessed": `
      non évaluée | à vérifier | à déterminer | non vérifié | non vérifiée | non audité | à définir |
      en cours d évaluation | à confirmer | non renseigné | inconnue | à évaluer ultérieurement | ne sait pas |
      non évalué | à évaluer | inconnu`,
    "not-started": `
      lacune |
      nul | nulle | rien encore | pas encore débuté | pas encore démarré | pas encore entamé |
      rien | pas encore commencé |
      à réaliser | à créer | à formaliser | à rédiger | à mettre en œuvre | à implémenter | à déployer |
      en attente | absente | inexistante | manquant | manquante | non conformité | non débuté | non entamé |
      nc majeure | à initier | non encore mis en place | n est pas en place | reste à faire | néant | non commencé |
      non démarré | non | à faire | absent | ouvert | inexistant | pas commencé | faux | à démarrer | à lancer |
      à mettre en place | non conformité majeure`,
    planned: `
      programmé | programmée | à venir | envisagé | envisagée | projeté |
      en projet | planification | à définir et mettre en œuvre | en planification | sera mis en place |
      cadrage | planifié | prévu | planifiée | prévue | à planifier`,
    partial: `
      avancé | avancée | bien avancé | bien avancée | amorcé | amorcée | entamé | entamée | débuté |
      lancé | lancée | pilote | en pilote |
      on y travaille | en rédaction |
      en cours de réalisation | à améliorer | engagé | engagée | en développement | à compléter |
      en cours d implémentation | en cours d élaboration | en cours de rédaction | largement mis en œuvre |
      à renforcer | en cours de finalisation | en projet pilote | incomplète | en déploiement | en cours |
      en cours de mise en œuvre | commencé | démarré | incomplet | non conformité mineure | en cours de déploiement`,
    implemented: `
      en conformité | conformes | conformité | rempli | remplie | respecté | respectée | mise en place | implanté |
      implantée | instauré | instaurée | établi | établie | en service | actif | active | achevée | acquis | acquise | maîtrisé | maîtrisée | exigence satisfaite | répond aux exigences |
      prêt | prête  |
      existe | fonctionne |
      faite | opérationnelle | existante | déployée | clôturé | clôturée | satisfait | satisfaite | couvert |
      couverte | en production | fini | finie | traité | traitée | appliqué et documenté | effective | complète |
      finalisée | atteint | atteinte | mis en œuvre | mise en œuvre | implémenté | implémentée | terminé | conforme |
      oui | en place | réalisé | clos | fait | appliqué | achevé | vrai | mis en place | appliquée | réalisée |
      complet | total | effectif | opérationnel | déployé | satisfaisant | terminée | finalisé | existant | en vigueur`,
    verified: "testé | testée | auditée | vérifié | vérifiée | audité",
  },
  turns: {
    not: "non | pas",
    notYet: "pas encore",
    almost: "presque | quasiment",
    partly: `
      à moitié | partiel | partielle | partiellement | en partie | largement | majoritairement | globalement |
      en grande partie`,
    fully: "totale | totalement | entièrement | complètement | pleinement",
  },
};
