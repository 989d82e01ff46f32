import type { LanguageWords } from "./language.ts";

/** French words of headings and answers. */
export const fr: LanguageWords = {
  headings: {
    control: `
      mesure écartée | mesure exclue | mesure retenue | contrôle | contrôles | controle | n contrôle | numéro |
      numéro de contrôle | n | référence | réf | mesure n | mesure id | identifiant | annexe a | clause |
      mesure de sécurité n | code mesure | réf iso | id mesure | réf mesure`,
    title: `
      titre | intitulé | nom | libellé | mesure | mesure du contrôle | mesure de sécurité |
      mesures de sécurité | intitulé de la mesure | désignation | exigence`,
    description: "description de la mesure | objectif | objectifs | question | exigences | texte",
    section: "domaine | thème | catégorie",
    related: "correspondance | ancien contrôle",
    subject: `
      risque | scénario de risque | description du risque | menace | vulnérabilité | tâche | activité | étape |
      jalon | actif | fournisseur`,
    decision: "décision",
    applicable: `
      applicable | applicabilité | applicable oui non | retenu | retenue | sélectionné | inclus |
      dans le périmètre | app`,
    excluded: "non applicable | exclu",
    inclusion: "raison de sélection | origine | base du choix",
    justification: `
      argumentaire | justification | motif | raison | justification de l applicabilité | justification d inclusion |
      motivation | pourquoi | justifications |
      motif commentaire`,
    exclusion: `
      justification d exclusion | motif d exclusion | raison de l exclusion | justification de l exclusion |
      justification exclusion | motif de l exclusion`,
    status: `
      statut | état | état d avancement | état de mise en œuvre | statut de mise en œuvre | mise en œuvre |
      mis en œuvre | en place | implémenté | avancement | niveau de mise en œuvre | conformité |
      statut d implémentation | état d implémentation | taux d avancement | implémentée | conforme | appliquée`,
    maturity: "niveau de maturité | maturité",
    evidence: `
      preuve | preuves | documentation | documents | document | élément de preuve | éléments de preuve |
      dispositif | documents de référence | lien | justificatif |
      pièce | pièces`,
    owner: "référent | responsable | propriétaire | pilote | porteur | entité responsable | qui | responsables",
    due: "échéance | date cible | date limite | date prévue | délai | échéances",
    notes: "commentaire | commentaires | remarque | remarques | observation | observations | constat",
    weight: "poids",
  },
  applicable: {
    yes: "oui | o | retenu | retenue | inclus | vrai | applicable",
    no: "écartée | écarté | non pertinente | non | exclu | exclue | sans objet | faux | hors périmètre | n applicable pas | hors scope",
  },
  status: {
    "not-assessed": "non évalué | à évaluer | inconnu",
    "not-started": `
      non encore mis en place | n est pas en place | reste à faire | néant | non commencé | non démarré | non | à faire | absent | ouvert | inexistant | pas commencé | faux |
      à démarrer | à lancer | à mettre en place | non conformité majeure`,
    planned:
      "sera mis en place | cadrage | planifié | prévu | planifiée | prévue | à mettre en œuvre | à planifier | à implémenter | à déployer",
    partial: `
      en déploiement | partiel | en cours | en cours de mise en œuvre | commencé | mise en œuvre partielle |
      démarré | incomplet | non conformité mineure | en cours de déploiement`,
    implemented: `
      atteint | atteinte |
      mis en œuvre | mise en œuvre | implémenté | implémentée | terminé | conforme | oui | en place | réalisé |
      clos | fait | appliqué | achevé | vrai | mis en place | appliquée | réalisée | complet | total |
      effectif | opérationnel | déployé | satisfaisant | terminée | finalisé | existant | en vigueur`,
    verified: "vérifié | vérifiée | audité",
  },
  turns: {
    not: "non | pas",
    notYet: "pas encore",
    partly: "partiel | partielle | partiellement | en partie",
    fully: "totalement | entièrement | complètement | pleinement",
  },
};
