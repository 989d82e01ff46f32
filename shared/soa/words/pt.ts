import type { LanguageWords } from "./language.ts";

/** Portuguese words of headings and answers. */
export const pt: LanguageWords = {
  headings: {
    control: `
      controle | controlo | controles | nº do controle | número do controle | id do controle | referência |
      código | código do controle | anexo a | cláusula | item | requisito nº`,
    title:
      "designação | título do controle | nome | nome do controle | nome do controlo | medida | controle de segurança",
    description: "descrição | objetivo | pergunta | descrição do controle",
    section: "domínio",
    related: "mapeamento",
    subject: `
      risco | descrição do risco | ameaça | vulnerabilidade | tarefa | atividade | etapa | marco | ativo |
      fornecedor`,
    decision: "decisão",
    applicable: "aplicável | aplicabilidade | aplica se | incluído | selecionado | no âmbito | controle aplicável",
    excluded: "não aplicável | excluído",
    inclusion: "origem | motivo da seleção",
    justification: "fundamentação | justificativa | justificação | motivo | razão | por quê | justificativas | razões",
    exclusion: `
      justificativa de exclusão | justificação da exclusão | motivo da exclusão | justificativa da exclusão |
      justificativa exclusão`,
    status: `
      aderência | implantação | estado de implementação | status de implementação | implementado | implementação | situação |
      conformidade | andamento | estado da implementação | status do controle | atende`,
    maturity: "maturidade | nível de maturidade",
    evidence: "evidência | evidências | documentação | documento | documentos | registos | evidência referência",
    owner: "responsável | proprietário | dono | dono do controle | responsável pelo controle | quem | responsáveis",
    due: "prazo | data limite | data prevista | data alvo | data de conclusão",
    notes: "comentário | comentários | observações | notas | observação",
  },
  applicable: {
    yes: "sim | aplicável | incluído | aplica se | verdadeiro | aplica",
    no: "não | nao | não se aplica | excluído | fora do escopo | fora do âmbito",
  },
  status: {
    "not-assessed": "não avaliado | por avaliar",
    "not-started": `
      não iniciado | não | nao | aberto | pendente | inexistente | por iniciar | não iniciada | em falta |
      não conformidade`,
    planned: "planejado | planeado | previsto | a implementar | planejada",
    partial: `
      parcial | em curso | em andamento | em progresso | em implementação | implementação parcial |
      em desenvolvimento | em execução | em implantação`,
    implemented: `
      aderente | implementada | concluído | completo | sim | em vigor | fechado | finalizado | implantada | verdadeiro |
      implementado | implantado | total | atende | cumpre | conforme | realizado | em operação | vigente |
      atendido | concluída | existe`,
  },
  turns: {
    not: "não | nao",
    notYet: "ainda não",
    partly: "parcial | parcialmente | em parte",
    fully: "totalmente | completamente",
  },
};
