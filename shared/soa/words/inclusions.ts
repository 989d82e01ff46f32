import type { Inclusion } from "../document.ts";

/** Headings of the columns that mark why a control was chosen: one column a reason. All languages together. */
export const inclusionHeadings: Readonly<Record<Inclusion, string>> = {
  legal: `
    lr | legal | legal requirement | legal requirements | law | regulatory | l | gesetzlich | légal |
    exigence légale | legal o regulatorio | requisito legal | requisito legale | legge | wettelijk |
    wet en regelgeving | prawne | wymóg prawny | právní | zákonné | νομική απαίτηση | νομικές απαιτήσεις |
    法的要求 | 法令`,
  contract: `
    co | contract | contractual | contractual obligation | contractual obligations | vertraglich |
    contractuel | contractual | obligación contractual | obbligo contrattuale | contrattuale |
    obrigação contratual | contractueel | umowne | smluvní | συμβατική υποχρέωση |
    συμβατικές υποχρεώσεις | 契約`,
  business: `
    br | bp | br bp | business | business requirement | business requirements | best practice |
    best practices | business requirements best practices | adopted best practices | geschäftlich |
    geschäftsanforderung | bonne pratique | exigence métier | requisito de negocio | buenas prácticas |
    requisito di business | requisito de negócio | bedrijfseis | biznesowe | obchodní |
    επιχειρησιακή απαίτηση | βέλτιστη πρακτική | επιχειρησιακές απαιτήσεις | 事業要求`,
  risk: `
    rra | ra | risk | risk assessment | result of risk assessment | results of risk assessment |
    risk treatment | risiko | risikobewertung | risikobeurteilung | analyse de risque |
    appréciation des risques | riesgo | análisis de riesgos | evaluación de riesgos | rischio |
    valutazione dei rischi | risco | avaliação de riscos | risicoanalyse | risico | ryzyko |
    analiza ryzyka | riziko | analýza rizik | αξιολόγηση κινδύνων | κίνδυνος | αποτίμηση κινδύνου |
    リスクアセスメント | リスク`,
};

/** Codes and words of those reasons inside a cell: `LR, BR/BP`. */
export const inclusionCodes: Readonly<Record<Inclusion, string>> = {
  legal: `
    lr | legal | legal requirement | legal requirements | regulatory | gesetzlich`,
  contract: `
    co | contractual | contractual obligation | contractual obligations | contract | vertraglich`,
  business: `
    br | bp | br bp | business | business requirement | business requirements | best practice | best practices | geschaftlich`,
  risk: `
    rra | ra | rr | risk | risk assessment | results of risk assessment | result of risk assessment | risk treatment | risiko | risikobewertung`,
};
