import type { LanguageWords } from "./language.ts";

/** Spanish words of headings and answers. */
export const es: LanguageWords = {
  headings: {
    control: `
      control | controles | nº control | número de control | n control | código | codigo |
      código de control | referencia | ref control | id control | anexo a | cláusula | numeral | número |
      identificador`,
    title: `
      título | nombre | nombre del control | denominación | título del control | nombre traduccion libre |
      medida | requisito`,
    description: `
      descripción | objetivo | resumen | pregunta | evidencia tipica | detalle | descripción del control`,
    section: "dominio | tema | categoría | área",
    related: "correspondencia",
    subject: `
      riesgo | descripción del riesgo | amenaza | vulnerabilidad | tarea | actividad | paso | hito | activo |
      proveedor`,
    applicable: `
      aplicable | aplica | aplicabilidad | aplica si no | aplica sí no | seleccionado | incluido |
      ¿aplica? | ¿es aplicable?`,
    excluded: "no aplicable | no aplica | excluido",
    inclusion: "motivo de selección | origen",
    justification: `
      justificación | motivo | razón | justificación de la inclusión | motivos | justificacion | por qué`,
    exclusion: `
      justificación de exclusión | justificación de la exclusión | motivo de exclusión |
      razón de exclusión`,
    status: `
      estado | estado de implementación | estado implementacion | implementado | implantado |
      implementación | cumplimiento | grado de implementación | nivel de implementación | cumple |
      conformidad | estado de implantación | avance`,
    maturity: "madurez | nivel de madurez",
    evidence: `
      evidencia | evidencias | evidencia real | documentación | documento | documentos | soporte |
      registro | registros`,
    owner: "responsable | propietario | dueño | encargado | responsable del control | quién",
    due: `
      fecha límite | plazo | fecha objetivo | fecha prevista | fecha de implementación`,
    notes: "comentario | comentarios | observaciones | observación | notas | hallazgos",
    weight: "peso",
  },
  applicable: {
    yes: "sí | si | s | aplica | aplicable | incluido | verdadero | se aplica",
    no: "no aplica | no aplicable | excluido | falso | no se aplica",
  },
  status: {
    "not-assessed": "no evaluado | por evaluar | desconocido",
    "not-started": `
      no iniciado | no implementado | no implantado | pendiente | no cumple | no conforme | abierto |
      inexistente | sin iniciar | no conformidad | ausente`,
    planned: "planificado | planeado | previsto | por implementar",
    partial: `
      parcial | parcialmente | en progreso | en proceso | en curso | parcialmente implementado |
      cumple parcialmente | en implementación | iniciado | parcialmente implantado`,
    implemented: `
      implementado | implantado | completado | completo | cumple | conforme | sí | si | cerrado |
      totalmente implementado | hecho | terminado | finalizado | aplicado`,
    verified: "verificado | auditado | validado",
  },
};
