/**
 * How the title of a sheet says that another version took its place, of folded text, at its end or before what that is: "SoA
 * 2017, superseded", "replaced by issue 4". Words of all languages stand together.
 */
export const saysSuperseded =
  /(?:^|.* )(?:(?:replaced by|ersetzt durch|remplacee? par|(?:sustituid|reemplazad)[oa] por|sostituit[oa] da\p{L}*|substituid[oa] p\p{L}+|vervangen door|zastapion[aey] przez|nahrazen[aoy]?|αντικατασταθηκε) .*|(?:superseded|obsolete|withdrawn|archived|outdated|no longer (?:valid|in force|current|in use)|not in force|abgelost|veraltet|obsolet|uberholt|ungultig|ausser kraft|nicht mehr gultig|archiviert|zuruckgezogen|perimee?|abrogee?|archivee?|caduque|plus en vigueur|obsolet[oa]|derogad[oa]|archivad[oa]|(?:no|ya no) vigente|superat[oa]|abrogat[oa]|archiviat[oa]|non piu (?:valid[oa]|in vigore)|ritirat[oa]|revogad[oa]|arquivad[oa]|nao esta em vigor|vervallen|verouderd|ingetrokken|gearchiveerd|niet meer (?:geldig|van kracht)|nieaktualn[aey]|uchylon[aey]|wycofan[aey]|archiwaln[aey]|neplatn[aey]|zrusen[aoy]?|zastaral[aey]|archivovan[aoy]?|καταργηθηκε|δεν ισχυει|旧版|廃止|失効)(?: (?:by|on|since|in|as of|see|durch|am|seit|ab|par|le|depuis|por|el|desde|da|dal|pel[oa]|em|door|per|op|sinds|przez|od|dnia|dne|απο|με|v|version|issue|ausgabe|do not use)(?: .*)?| [\d v]*)?)$/u;

/** The contrary: "Replaces issue 3 (withdrawn)"; and what is said of controls or of a part, of prints and of a version before. */
export const saysOfAnother =
  /(?:^| )(?:supersedes|replaces|ersetzt(?! durch)|remplace(?! par)|sustituye|reemplaza|sostituisce|substitui|vervangt|zastepuje|nahrazuje|αντικαθιστα|not|nicht|controls?|clauses?|rows?|if|when|entries|records?|copies|signed|printed|printouts?|ausdrucke?|unterschriebene\p{L}*|(?:vorganger|vor)version(?:en)?|imprimees?|signee?s?|copias|impres[oa]s?|firmad[oa]s?|stampat[aei]|afdruk(?:ken)?|wydruki?|vytisk\p{L}*|(?:previous|earlier|prior|former|fruhere|vorherige) (?:versions?|issues?|fassung(?:en)?|version(?:en)?)|(?:vorige|eerdere) versies?|poprzedni[ae] wersj[aei]|predchozi verze|version(?:es|s)? (?:anteriore?s?|precedentes?)|version[ei] precedent[ei]|versao anterior|mas?snahmen|mesures|medidas|misure|maatregelen|zabezpieczenia|opatreni|μετρα)(?: |$)|に代わる|管理策/u;

/** A line of a version and of one before it: "Version 2.0 - version 1.0 is obsolete", and not "Version 1.0, obsolete, see version 2.0". */
export const namesTwoVersions =
  /(?:^| )(?:v|version[ei]?|versao|versie|wersja|verze|issue|ausgabe|fassung|rev|revision|edition|εκδοση) ?\d.* (?:v|version[ei]?|versao|versie|wersja|verze|issue|ausgabe|fassung|rev|revision|edition|εκδοση) ?[\d ]+ (?:is |has been |ist |wurde |est |queda |es |e |sta |jest |je )?(?:now )?\p{L}+(?: \p{L}+)?$/u;
