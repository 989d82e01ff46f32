import type { LanguageWords } from "./language.ts";

/** Portuguese words of headings and answers. */
export const pt: LanguageWords = {
  headings: {
    control: `
      controle | controlo | controles | nº do controle | número do controle | id do controle | referência |
      código | código do controle | anexo a | cláusula | item | requisito nº |
      n do controlo | n do controle | nº do controlo | número do controlo | código do controlo | id do controlo`,
    title:
      "designação | título do controle | nome | nome do controle | nome do controlo | medida | controle de segurança",
    description: "descrição | objetivo | pergunta | descrição do controle",
    section: "domínio",
    related: "mapeamento",
    subject: `
      risco | descrição do risco | ameaça | vulnerabilidade | tarefa | atividade | etapa | marco | ativo |
      fornecedor`,
    decision: "decisão",
    applicable: `
      pertinência |
      aplicável | aplicabilidade | aplica se | incluído | selecionado | no âmbito | controle aplicável`,
    excluded: "não aplicável | excluído",
    inclusion: "origem | motivo da seleção",
    justification: `
      por que | porquê | se sim por quê | por que se aplica | por que sim ou não |
      fundamentação | justificativa | justificação | motivo | razão | por quê | justificativas | razões`,
    exclusion: `
      se não por quê |
      justificativa de exclusão | justificação da exclusão | motivo da exclusão | justificativa da exclusão |
      justificativa exclusão`,
    status: `
      aderência | implantação | estado de implementação | status de implementação | implementado | implementação |
      situação |
      conformidade | andamento | estado da implementação | status do controle | atende`,
    maturity: "maturidade | nível de maturidade | nível cmm | nível cmmi",
    evidence: `
      onde está escrito | onde está documentado | onde está descrito | documentado em | descrito em |
      onde encontrar | referência documental | referências documentais | ref documental | documento de referência |
      documentos de referência | documento associado | documentos associados | documento de suporte |
      onde está |
      evidência | evidências | documentação | documento | documentos | registos | evidência referência`,
    owner: `
      quem cuida | quem trata | quem faz | quem é responsável | quem é o responsável | a cargo de | gerido por |
      operado por | encarregado | pessoa responsável | área responsável | unidade responsável |
      departamento responsável | função responsável |
      responsável | proprietário | dono | dono do controle | responsável pelo controle | quem | responsáveis`,
    expires: "válido até | válida até | validade | data de validade | expira em | validade da evidência",
    due: "prazo | data limite | data prevista | data alvo | data de conclusão",
    notes: "comentário | comentários | observações | notas | observação",
  },
  applicable: {
    yes: `
      aplicamos | procede |
      selecionado | selecionada | incluída | no âmbito | no escopo | dentro do escopo | dentro do âmbito | adotado |
      adotada | requerido | requerida | pertinente | relevante | necessário | necessária | exigido | sim | aplicável |
      incluído | aplica se | verdadeiro | aplica`,
    no: `
      excluída | fora de escopo | fora de âmbito | falso | descartado | desnecessário | não | nao | não se aplica |
      excluído | fora do escopo | fora do âmbito`,
  },
  status: {
    "not-assessed": `
      a avaliar | desconhecido | não verificado | a definir | a verificar | por definir | por verificar |
      não auditado | a confirmar | em avaliação | não avaliado | por avaliar`,
    "not-started": `
      lacuna |
      nulo | nula | por começar | não começado |
      nada | nada ainda |
      a implantar | por implementar | por implantar | a implementar |
      por fazer | a fazer | a iniciar | não cumprido | não cumprida | em aberto | sem implementação |
      não conformidade maior | não feito | ausente | falso | sem controlo | sem controle | falta | não iniciado |
      não | nao | aberto | pendente | inexistente | por iniciar | não iniciada | em falta | não conformidade`,
    planned: `
      programado | programada | em planejamento | em planeamento | agendado | planeada | prevista |
      será implementado | planejado | planeado | previsto |
      planejada`,
    partial: `
      avançado | avançada | começado | começada |
      piloto | em piloto | em redação |
      a decorrer | a meio |
      a melhorar | não conformidade menor | incompleto | incompleta | iniciado | iniciada | em elaboração |
      em fase de implementação | em curso de implementação | a completar | em revisão | em desenvolvimento inicial |
      parcial | em curso | em andamento | em progresso | em implementação | implementação parcial |
      em desenvolvimento | em execução | em implantação`,
    implemented: `
      evidenciado | evidenciada |
      atendida | satisfeito | satisfeita | satisfaz | alcançado | alcançada | coberto | coberta | eficaz | acabado |
      acabada | terminada | conformidade | instituído | instituída | assegurado | assegurada |
      funciona |
      operacional | feito | feita | cumprido | cumprida | existente | estabelecido | estabelecida | adequado |
      adequada | ativo | ativa | efetivo | efetiva | encerrado | em funcionamento | executado | executada |
      realizada | finalizada | em uso | satisfatório | aplicado | aplicada | aderente | implementada | concluído |
      completo | sim | em vigor | fechado | finalizado | implantada | verdadeiro | implementado | implantado | total |
      atende | cumpre | conforme | realizado | em operação | vigente | atendido | concluída | existe`,
    verified: "verificado | verificada | auditado | auditada | validado | validada | testado",
  },
  turns: {
    not: "não | nao",
    notYet: "ainda não",
    almost: "quase",
    partly: `
      parc | parcial | parcialmente | em parte | majoritariamente | maioritariamente | em grande parte |
      em grande medida`,
    fully: "totalmente | completamente | plenamente",
  },
};
