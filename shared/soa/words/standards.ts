/** Names of other standards: a column or sheet that names one and no ISO 27001, 27002 or 42001 holds ids of another kind. */
export const otherStandards =
  /\b(cis|nist|csf|sp ?800|pci|soc ?2|tsc|cobit|ccm|csa|nca|ecc|sama|hipaa|gdpr|dsgvo|rgpd|tisax|vda|bsi|grundschutz|c5|nis ?2|dora|ens|nesa|isr|iso ?9001|iso ?14001|iso ?22301|iso ?20000|iso ?27017|iso ?27018|iso ?27701|itil|mitre|owasp|essential eight|ism)\b/;
