import type { LanguageWords } from "./language.ts";

/** Portuguese words of headings and answers. */
export const pt: LanguageWords = {
  headings: {
    control: `
      controle | controlo | controles | nº do controle | número do controle | id do controle | referência |
      código | código do controle | anexo a | cláusula | item`,
    title: "título do controle | nome | nome do controle | nome do controlo | medida",
    description: "descrição | objetivo | pergunta | descrição do controle",
    section: "domínio",
    related: "mapeamento",
    subject: `
      risco | descrição do risco | ameaça | vulnerabilidade | tarefa | atividade | etapa | marco | ativo |
      fornecedor`,
    applicable: "aplicável | aplicabilidade | aplica se | incluído | selecionado | no âmbito",
    excluded: "não aplicável | excluído",
    inclusion: "origem | motivo da seleção",
    justification: "justificativa | justificação | motivo | razão | por quê",
    exclusion: `
      justificativa de exclusão | justificação da exclusão | motivo da exclusão |
      justificativa da exclusão`,
    status: `
      estado de implementação | status de implementação | implementado | implementação | situação |
      conformidade | andamento | estado da implementação`,
    maturity: "maturidade | nível de maturidade",
    evidence: "evidência | evidências | documentação | documento | documentos | registos",
    owner: `
      responsável | proprietário | dono | dono do controle | responsável pelo controle |
      quem`,
    due: "prazo | data limite | data prevista | data alvo",
    notes: "comentário | comentários | observações | notas",
  },
  applicable: {
    yes: "sim | aplicável | incluído | aplica se | verdadeiro",
    no: "não | nao | não aplicável | não se aplica | excluído",
  },
  status: {
    "not-assessed": "não avaliado | por avaliar",
    "not-started": `
      não iniciado | não implementado | não conforme | não | nao | aberto | pendente | inexistente |
      por iniciar | não implantado`,
    planned: "planejado | planeado | previsto | a implementar",
    partial: `
      parcial | parcialmente implementado | em curso | em andamento | em progresso | em implementação |
      parcialmente conforme`,
    implemented: `
      implementada | concluído | completo | sim | totalmente implementado | em vigor | fechado |
      finalizado | implantada`,
  },
};
