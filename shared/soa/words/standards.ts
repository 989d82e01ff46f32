/** Names of other standards: a column or sheet that names one and no ISO 27001, 27002 or 42001 holds ids of another kind. */
export const otherStandards =
  /\b(cis|nist|csf|sp ?800|pci|soc ?2|tsc|cobit|ccm|csa|nca|ecc|sama|hipaa|gdpr|dsgvo|rgpd|tisax|vda|bsi|grundschutz|c5|nis ?2|dora|ens|nesa|isr|iso ?9001|iso ?14001|iso ?22301|iso ?20000|iso ?27017|iso ?27018|iso ?27701|itil|mitre|owasp|essential eight|ism)\b/;

/**
 * Of those, the names that stand for nothing else: a firm may be called CIS, but not ISO 9001. A number alone is a name
 * where a text begins with it or with "SoA": that of a document or a telephone stands behind something else.
 */
export const surelyOtherStandards =
  /(?:^|\|)\s*((soa|pims|bcms|annex|controls?|norm|standard|framework) )?(22301|27017|27018|27701)(?!\d| ?\/)|\b(iso ?\/?(iec)? ?(22301|27017|27018|27701|9001|14001|20000|45001|50001|13485)|pci ?dss|cis (critical|controls?|v\d)|nist|soc ?2|tisax|vda isa|cobit|hipaa)\b/;

/** More names that stand for another standard or law where a cell has little else. */
export const foreignStandards =
  /\b(cmmc|fedramp|fisma|hitrust|sox|kritis|cyber resilience act|cra|cyber essentials|ai act|marisk|bait|vait|finma|swift|cscf|ccpa|lgpd|iec ?62443|eidas)\b/i;

/** Folded headings of columns that say of which standard a row is, and not where a requirement is from. */
export const standardHeadings =
  /^(?!.*\b(source|related|other|reference|mapping|mapped|driver|quelle|herkunft)\b).*(\b(framework|standard|norm|regelwerk|rahmenwerk|referentiel|marco|quadro|ramverk|rammeverk|rammevaerk|viitekehys|catalogue?|katalog|scheme)s?\b|\b(norma|normatief kader|normenkader|estandar|standardi?|standart|cerceve|πλαισιο|προτυπο|стандарт|フレームワーク|規格|标准)(?!\p{L}))/u;

/** What other management systems are about, in titles that are else the same for all of them. */
export const otherSubjects =
  /\b(quality (management|policy|objectives)|customer (focus|satisfaction)|environmental (management|policy|aspects|objectives)|business continuity (policy|objectives|strateg\w+|management system)|occupational health|oh&s|food safety|energy (policy|review|management)|pii (principals?|processors?|controllers?)|service management system)\b/i;

/** What a sheet calls itself when it holds a Statement of Applicability. */
export const statementNames =
  /\b(soa|statement of applicability|anwendbarkeit|anwendbarkeitserklärung|d[ée]claration d.applicabilit[ée]|declaraci[óo]n de aplicabilidad|dichiarazione di applicabilit[àa]|declara[çc][ãa]o de aplicabilidade|verklaring van toepasselijkheid|deklaracja stosowania|prohl[áa][šs]en[íi] o aplikovatelnosti|uygulanabilirlik bildirgesi|till[äa]mplighetsf[öo]rklaring|uttalande om till[äa]mplighet|anvendelseserkl[æa]e?ring|soveltuvuuslausunto|alkalmazhat[óo]s[áa]gi nyilatkozat|declara[țţt]ia de aplicabilitate|vyhl[áa]senie o aplikovate[ľl]nosti)\b|δήλωση εφαρμο|適用宣言|[適适]用性[聲声]明|적용성 (보고서|선언서)|(положение|заявление|ведомость) о применимости/;
