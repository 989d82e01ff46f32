import type { LanguageWords } from "./language.ts";

/** French words of headings and answers. */
export const fr: LanguageWords = {
  headings: {
    control: `
      contrôle | contrôles | controle | n contrôle | numéro | numéro de contrôle | n | référence | réf |
      mesure n | mesure id | identifiant | annexe a | clause | mesure de sécurité n | code mesure |
      réf iso | id mesure`,
    title: `
      titre | intitulé | nom | libellé | mesure | mesure du contrôle | mesure de sécurité |
      mesures de sécurité | intitulé de la mesure | désignation | exigence`,
    description: "description de la mesure | objectif | objectifs | question | exigences | texte",
    section: "domaine | thème | catégorie",
    related: "correspondance | ancien contrôle",
    subject: `
      risque | scénario de risque | description du risque | menace | vulnérabilité | tâche | activité | étape |
      jalon | actif | fournisseur`,
    applicable: `
      applicable | applicabilité | applicable oui non | retenu | retenue | sélectionné | inclus |
      dans le périmètre`,
    excluded: "non applicable | exclu",
    inclusion: "raison de sélection | origine",
    justification: `
      justification | motif | raison | justification de l applicabilité | justification d inclusion |
      motivation | pourquoi`,
    exclusion: `
      justification d exclusion | motif d exclusion | raison de l exclusion | justification de l exclusion |
      justification exclusion`,
    status: `
      statut | état | état d avancement | état de mise en œuvre | statut de mise en œuvre | mise en œuvre |
      mis en œuvre | en place | implémenté | avancement | niveau de mise en œuvre | conformité |
      statut d implémentation | état d implémentation | taux d avancement`,
    maturity: "niveau de maturité | maturité",
    evidence: `
      preuve | preuves | documentation | documents | document | élément de preuve | éléments de preuve |
      dispositif | documents de référence | lien`,
    owner: "responsable | propriétaire | pilote | porteur | entité responsable | qui",
    due: "échéance | date cible | date limite | date prévue | délai",
    notes: "commentaire | commentaires | remarque | remarques | observation | observations",
    weight: "poids",
  },
  applicable: {
    yes: "oui | o | retenu | retenue | inclus | vrai",
    no: "non | exclu | exclue | non retenu | sans objet | s o | faux | hors périmètre",
  },
  status: {
    "not-assessed": "non évalué | à évaluer | inconnu",
    "not-started": `
      non commencé | non démarré | non mis en œuvre | non implémenté | pas en place | non conforme | non |
      à faire | absent | ouvert | inexistant | non réalisé | pas commencé`,
    planned: "planifié | prévu | planifiée | prévue | à mettre en œuvre",
    partial: `
      partiel | partielle | partiellement | en cours | partiellement mis en œuvre | partiellement conforme |
      en cours de mise en œuvre | partiellement implémenté | commencé | partiellement en place`,
    implemented: `
      mis en œuvre | mise en œuvre | implémenté | implémentée | terminé | conforme | oui | en place |
      réalisé | clos | fait | appliqué | totalement mis en œuvre | achevé`,
    verified: "vérifié | vérifiée | audité",
  },
};
