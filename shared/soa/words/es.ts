import type { LanguageWords } from "./language.ts";

/** Spanish words of headings and answers. */
export const es: LanguageWords = {
  headings: {
    control: `
      control excluido | control | controles | nº control | número de control | n control | código | codigo |
      código de control | referencia | ref control | id control | anexo a | cláusula | numeral | número |
      identificador | cód |
      n de control | n o de control | n del control | número del control | código del control`,
    title: `
      título | nombre | nombre del control | denominación | título del control | nombre traduccion libre |
      medida | requisito | control de seguridad`,
    description: "descripción | objetivo | resumen | pregunta | evidencia tipica | detalle | descripción del control",
    section: "dominio | tema | categoría | área",
    related: "correspondencia",
    subject: `
      riesgo | descripción del riesgo | amenaza | vulnerabilidad | tarea | actividad | paso | hito | activo |
      proveedor`,
    decision: "decisión",
    applicable: `
      procede | nos afecta | corresponde | aplicable | aplica | aplicabilidad | aplica si no | aplica sí no |
      seleccionado | incluido | ¿aplica? | sí procede | procedencia |
      ¿es aplicable? | ¿aplica el control`,
    excluded: "no procede | no aplicable | no aplica | excluido",
    inclusion: "motivo de selección | origen",
    justification: `
      por qué sí o no | por qué por qué no | si es así por qué | por qué se aplica | por qué aplica |
      fundamento | justificación | motivo | razón | justificación de la inclusión | motivos | justificacion | por qué |
      justificaciones |
      motivación`,
    exclusion: `
      si no por qué |
      justificación de exclusión | justificación de la exclusión | motivo de exclusión | razón de exclusión |
      justificación exclusión`,
    status: `
      situación | estado | estado de implementación | estado implementacion | implementado | implantado |
      implementación |
      cumplimiento | grado de implementación | nivel de implementación | cumple | conformidad |
      estado de implantación | avance | estado del control | implementada | implantación`,
    maturity: "madurez | nivel de madurez | nivel cmm | nivel cmmi",
    evidence: `
      dónde está escrito | dónde está documentado | dónde se documenta | dónde está descrito | dónde se describe |
      documentado en | descrito en | dónde está la evidencia | dónde encontrarlo | referencia documental |
      referencias documentales | ref documental | documento de referencia | documento asociado |
      documentos asociados | documento soporte | documentos soporte |
      dónde está |
      prueba | pruebas | evidencia | evidencias | evidencia real | documentación | documento | documentos | soporte |
      registro |
      registros | documentos de referencia`,
    owner: `
      quién se encarga | quién se ocupa | quién lo hace | quién es responsable | quién es el responsable |
      a cargo de | gestionado por | operado por | persona responsable | área responsable | unidad responsable |
      departamento responsable | rol responsable | función responsable | encargada | encargado de |
      responsable | propietario | dueño | encargado | responsable del control | quién |
      responsable de implementación`,
    expires: `
      caduca | caducidad | fecha de caducidad | válido hasta | vigente hasta | expira | fecha de expiración |
      evidencia válida hasta`,
    due: "fecha límite | plazo | fecha objetivo | fecha prevista | fecha de implementación | fecha de compromiso",
    notes: "comentario | comentarios | observaciones | observación | notas | hallazgos | hallazgo",
    weight: "peso",
  },
  applicable: {
    yes: `
      lo aplicamos | aplicamos | sí procede |
      seleccionado | seleccionada | incluida | dentro del alcance | en alcance | requerido | requerida | pertinente |
      adoptado | adoptada | si aplica | necesario | necesaria | elegido | relevante | en el alcance | si | s |
      aplica | aplicable | incluido | verdadero | se aplica | procede`,
    no: `
      no corresponde |
      fuera del alcance | descartado | descartada | excluidos | fuera de ámbito | innecesario | se excluye |
      excluido | falso | excluida | fuera de alcance`,
  },
  status: {
    "not-assessed": `
      sin evaluar | por definir | por determinar | pendiente de evaluar | no revisado | por confirmar |
      por verificar | a evaluar | no auditado | no verificado | desconocida | sin valorar | no valorado |
      por revisar | no evaluado | por evaluar | desconocido`,
    "not-started": `
      brecha |
      nulo | nula | sin comenzar | por iniciar | por comenzar |
      nada | nada aún |
      por realizar | pendiente de implementar | pendiente de implantar | a implantar | por desarrollar |
      por implementar | por implantar |
      faltante | sin implementar | no comenzado | no comenzada | incumplimiento | no se cumple | sin empezar |
      no iniciada | sin control | sin implantar | no iniciado | pendiente | abierto | inexistente | sin iniciar |
      ausente | falso | incumple | por hacer | no conformidad | no conformidad mayor | falta`,
    planned: `
      programado | programada | proyectado | en planificación |
      planeada | se implementará | planificado | planeado |
      previsto | planificada | prevista`,
    partial: `
      avanzado | avanzada | muy avanzado | empezado | comenzado | encaminado |
      piloto | en piloto | en redacción | estamos en ello |
      cumplimiento parcial | mejorable | a mejorar | en trámite | en elaboración | en revisión | por completar |
      por mejorar | en fase de implementación | iniciada | incompleta | en borrador | en fase de implantación |
      en despliegue | básico | en progreso | en proceso | en curso | en implementación | iniciado |
      implementación parcial | en desarrollo | en ejecución | incompleto | en implantación | no conformidad menor |
      en marcha | a medias`,
    implemented: `
      evidenciado | evidenciada |
      cumplida | cumplen | se cumple | satisfecho | satisfecha | satisface | alcanzado | alcanzada | logrado |
      lograda | hecha | terminada | acabado | acabada | eficaz | cubierto | cubierta | al día | conformidad |
      instaurado | instaurada | en servicio |
      listo |
      en vigor | existente | en funcionamiento | establecido | establecida | satisfactorio | funciona |
      lo tenemos |
      cumplimiento total | realizada | ejecutada | aplicada | finalizada | vigentes | desplegado | en uso | adecuado |
      efectiva | efectivo | implementado | implantado | completado | completo | cumple | conforme | si | cerrado |
      hecho | terminado | finalizado | aplicado | verdadero | implementada | implantada | cumplido | total |
      realizado | operativo | vigente | existe | ejecutado | en operación | completada`,
    verified: "verificada | auditada | validada | verificado | auditado | validado",
  },
  turns: {
    not: "no",
    notYet: "aún no | todavía no",
    almost: "casi",
    partly: `
      parc | parcialm | parcial | parcialmente | en parte | a medias | mayormente | mayoritariamente |
      en gran medida | en gran parte`,
    fully: "totalmente | completamente | plenamente",
  },
};
