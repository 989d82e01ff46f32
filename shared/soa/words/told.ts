import { phrasesOf } from "./language.ts";

/** Headings that ask for one thing or another, whole, by what tells: the cells below. */
export const toldByCells = {
  /** How a control is met, in words or by a document. */
  means: `
    how do we meet it | how we meet it | how is it met | how it is met | how met | how do we do it | how we do it | how do we comply |
    how we comply | method of compliance | means of compliance | way of compliance | existing practice | current practice |
    existing arrangements | current arrangements | arrangements in place | what do we have | what we have | what have we got |
    what is in place | what exists today | method of implementation | implementation method | how implemented |
    how is it implemented | how it is implemented | implementation | implementation details | implementation description |
    wie erfüllen wir das | wie erfüllt | wie umgesetzt | wie setzen wir das um | was haben wir | art der umsetzung |
    umsetzung | beschreibung der umsetzung | umsetzungsbeschreibung | maßnahmen | massnahmen |
    comment y répondons nous | comment est ce mis en œuvre | moyens mis en œuvre | modalités de mise en œuvre | pratique existante |
    dispositif en place | mesures en place | cómo lo cumplimos | cómo se cumple | cómo se implementa | práctica actual |
    método de cumplimiento | qué tenemos | come lo soddisfiamo | come è attuato | come viene attuato | modalità di attuazione |
    prassi esistente | cosa abbiamo | como cumprimos | como é implementado | prática existente | forma de atendimento | o que temos |
    hoe voldoen wij | hoe voldoen we | hoe geregeld | hoe ingevuld | invulling | wijze van implementatie | wat hebben we |
    jak spełniamy | jak realizowane | opis realizacji | sposób realizacji | sposób wdrożenia | opis wdrożenia | co mamy |
    jak je plněno | jak plníme | způsob plnění | způsob zavedení | jak je zavedeno | popis zavedení | co máme |
    πώς το καλύπτουμε | πώς εφαρμόζεται | τρόπος υλοποίησης | τρόπος εφαρμογής | 実施方法 | 実施内容 | 対応内容 | 管理策の実施内容`,
  /** Where something is: a document, or a place of the organization. */
  place: "where | wo | où | dónde | dove | onde | waar | gdzie | kde | πού | どこ",
  /** What or who does it. */
  doing: `
    implemented by | met by | covered by | achieved by | umgesetzt durch | umgesetzt mit | erfüllt durch | umsetzung durch | mis en œuvre par |
    couvert par | assuré par | implementado por | implantado por | cubierto por | attuato da | coperto da | realizzato da |
    implementado com | coberto por | ingevuld door | geïmplementeerd door | afgedekt door | wdrożone przez | realizowane przez |
    zavedeno v | zajištěno | zajišťuje | pokryto | υλοποιείται από | καλύπτεται από`,
  /** A part of the organization, or of anything else: "unit" may be that of a price, and "area" one of the standard's themes. */
  part: `
    role | roles | function | functions | unit | area | team | position | job title | post | rolle | rollen | funktion | einheit |
    bereich | stelle | amt | dezernat | referat | sachgebiet | organisationseinheit | rôle | fonction | unité | service | direction | entité | poste | rol | función | unidad |
    área | cargo | puesto | dirección | ruolo | funzione | unità | struttura | ente | papel | função | unidade | rol en functie | functie |
    eenheid | rola | funkcja | jednostka | stanowisko | pion | role a funkce | funkce | jednotka | pozice | ρόλος | μονάδα |
    διεύθυνση | θέση | 役割 | 部門 | 役職`,
  /** What a decision rests on: reasons, or documents. */
  grounds: "τεκμηρίωση | substantiation",
  /** Anything that is to be said of the control. */
  remarks: `
    narrative | commentary | account | comment | comments | remark | remarks | note | notes | explanation | explanations | clarification | clarifications |
    erläuterung | erläuterungen | bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | hinweis | hinweise |
    commentaire | commentaires | remarque | remarques | explication | explications | précision | précisions |
    comentario | comentarios | observaciones | notas | explicación | explicaciones | aclaración | aclaraciones |
    commento | commenti | nota | osservazioni | spiegazione | spiegazioni | chiarimenti |
    comentário | comentários | observações | explicação | explicações | esclarecimento | esclarecimentos |
    toelichting | toelichtingen | opmerking | opmerkingen | uitleg | uwagi | uwaga | komentarz | komentarze | wyjaśnienie |
    wyjaśnienia | objaśnienie | objaśnienia | poznámka | poznámky | komentář | komentáře | vysvětlení | παρατηρήσεις | σχόλια |
    επεξήγηση | επεξηγήσεις | διευκρινίσεις | 備考 | コメント | 補足 | 補足説明`,
} as const;

/** Words for kinds of documents, by their beginnings or, where words grow together, by their ends. */
export const namesDocument =
  /(?<!\p{L})(?:polic(?:y|ies)|procedures?(?!\p{L})|sops?(?!\p{L})|syops|records?(?!\p{L})|registers?(?!\p{L})|logs?(?!\p{L})|logbooks?|handbooks?|manuals?(?!\p{L})|reports?(?!\p{L})|minutes(?!\p{L})|lists?(?!\p{L})|inventor(?:y|ies)|guidelines?|guides?(?!\p{L})|charter|code of conduct|playbooks?|runbooks?|work instructions?|certificates?|politique|procédure|registre|charte|manuel|compte.rendu|inventaire|liste(?!\p{L})|consigne|instruction|fiche|polític[ao]|procedimient|registro|manual(?!\p{L})|inventario|acta(?!\p{L})|listado|guía|normativa|politic[ah]|procedur[aey]|manuale|verbal[ei]|elenco|istruzion|regolament|procediment|registo|inventário|ata(?!\p{L})|lista(?!\p{L})|instruç|beleid|handboek|overzicht|lijst|verslag|notulen|werkinstructie|reglement|polityk|rejestr|instrukcj|wykaz|regulamin|ewidencj|podręcznik|směrnic|postup|registr|příručk|seznam|zápis|pokyn|záznam|πολιτικ|διαδικασί|μητρώ|εγχειρίδι|αρχεί|κατάλογ|πρακτικά|κανονισμ|οδηγί)|(?:handbuch|konzept|leitlinien?|richtlinien?|liste|verzeichnis|protokolle?|register|weisung(?:en)?|reglement|ordnung|merkblatt|inventar|vereinbarung|nachweise?)(?!\p{L})|規程|規則|規定|手順書?|記録|台帳|一覧|マニュアル|方針書?|計画書|議事録|名簿|要領/iu;

/** The number of a document: `ISMS-PRO-07`, "POL-018", "see manual ch. 4" names one without. */
export const namesNumber =
  /(?<!\p{L})(?:ISMS|AIMS|IMS|QMS|QMH|SGSI|SMSI|SZBI|POL|PROC?|PR|SOP|WI|DOC|REG|FRM|GDL|RL|VA|AA|HB)[-_ ](?:[A-Z]{1,5}[-_ ])?\d/u;

/** Where a document is to be found: a link, a path, the name of a file. */
export const namesFile =
  /https?:\/\/|(?<![\p{L}\d])(?:[\p{L}\d_.-]+\/){2,}|[\p{L}\d_-]\.(?:md|docx?|xls[xm]?|pdf|pptx?|ods|odt|csv|txt|html?|ya?ml|json|toml|py|[jt]sx?|sh|tf|sql)(?![\p{L}\d])/iu;

/** Words of reasons that name no document: laws, requirements, good practice, what a group or a customer asks for. */
export const givesGround =
  /(?<!\p{L})(?:because|requir(?:e[sd]?|ements?)(?!\p{L})|obligat|mandat(?:ed|ory)|legal (?:requirement|obligation)|law(?!\p{L})|statut|regulatory|(?:best|good) practice|baseline|group policy|corporate policy|customers? (?:ask|demand|expect|requi)|weil|erforderlich|gefordert|vorgeschrieben|vorgabe|pflicht|anforderung|gesetz|bonnes? pratiques?|meilleures? pratiques?|parce qu|exig|obligation|légal|réglementair|politique (?:de )?groupe|porque|obligaci|requisito|buenas? prácticas?|normativa legal|perché|obblig|buon[ae] (?:prass|pratic)|boas? práticas?|omdat|eis(?:en)?(?!\p{L})|verplicht|wettelijk|goede praktijk|ponieważ|wym[oóa]g|obowiąz|prawn|dobr[aey] prakty|protože|požadav|povinn|zákon|dobrá prax|επειδή|απα[ιί]τ[ηή]σ|υποχρέωσ|νομικ|(?:καλ|βέλτιστ)\p{L}+ πρακτικ)|(?:pflicht|vorgaben?|anforderung(?:en)?|grundschutz\p{L}*|gesetz\p{L}*|eisen?)(?!\p{L})|要求|法令|法的|義務|ベストプラクティス/iu;

/** Words of reasons that may name a document as well: "risk register", "supplier contract". */
export const mayGiveGround =
  /(?<!\p{L})(?:risks?(?!\p{L})|contract|risiko|vertrag|risque|contrat|riesgo|rischi|contratt|risco|contractu|ryzyk|umow|rizik|smlouv|smluvn|κίνδυν|κινδύν|συμβατικ|σύμβασ)|(?:vertrag|risiko\p{L}*|risico\p{L}*)(?!\p{L})|リスク|契約/iu;

/** What is needed still and no reason, at the end: "Action required", "Schulung erforderlich", not "legally required". */
export const neededAtEnd =
  /(?<=(?<!ly|lich)\s)(?:required|needed|necessary|erforderlich|notwendig|nötig|requise?s?|nécessaires?|requerid[oa]s?|necesari[oa]s?|richiest[oaei]|necessari[oaei]|necess[áa]ri[oa]s?|vereist|nodig|wymagan[aey]|konieczn[aey]|potrzebn[aey]|vyžadován[aoy]?|nutn[áéý]|απαιτείται)[\s.!]*$/iu;

/** A document that is not there yet, at the end of its name: "Policy missing", "Richtlinie fehlt", "procedure (in draft)". */
export const documentToCome =
  /(?<!\p{L})(?:missing|to be (?:written|created|drafted|drawn up|prepared|developed|defined|documented|produced|completed|issued|provided|established)|not (?:yet )?(?:available|written|created|there)|in (?:draft|preparation|progress)|draft(?:ing)?|planned|pending|fehlt|fehlen|fehlend|(?:noch )?zu (?:erstellen|schreiben|definieren|dokumentieren|ergänzen)|wird (?:noch )?erstellt|in (?:arbeit|erstellung|vorbereitung|planung)|(?:im )?entwurf|geplant|manquante?|à (?:créer|rédiger|établir|produire|formaliser|compléter|définir)|en (?:préparation|projet)|prévue?|planifiée?|falta|(?:por|a) (?:crear|redactar|elaborar|definir|desarrollar|documentar)|en (?:elaboración|redacción|borrador|preparación)|previst[oa]|mancante|manca|da (?:creare|redigere|predisporre|definire|elaborare|scrivere)|in (?:bozza|preparazione|redazione)|em falta|a (?:criar|redigir|elaborar)|em (?:elaboração|preparação)|ontbreekt|(?:nog )?(?:op te stellen|te maken|te schrijven)|in (?:concept|voorbereiding)|gepland|do (?:opracowania|napisania|utworzenia|przygotowania)|w (?:przygotowaniu|opracowaniu)|planowan[aey]|k vytvoření|chybí|v přípravě|plánován[aoy]?|not found|to be requested|expired|lost|refused|verbal(?:ly)? only|will be (?:written|delivered|provided)|not (?:provided|submitted|shown|seen)|nicht vorgelegt|wird nachgereicht|fehlt noch|non fournie?|à fournir|périmée?|no aportad[ao]|por aportar|caducad[ao]|non fornit[ao]|da fornire|scadut[ao]|niet aangeleverd|volgt nog|verlopen|nie dostarczono|do dostarczenia|wygasł[oaey]|nedodáno|bude dodáno|prošlé|não apresentad[ao]|a apresentar|expirad[ao]|δεν προσκομίστηκε|θα προσκομιστεί|ληγμένο|λείπει|προς (?:σύνταξη|δημιουργία)|υπό (?:σύνταξη|εκπόνηση))[\s).\]!]*$|(?:未提出|提出予定|期限切れ|未作成|未整備|作成中|作成予定|策定中|整備中)[）)\s]*$/iu;

/**
 * The same at the beginning: "To be written in May", "À formaliser dans les procédures". What is to be updated is there, and a
 * document may provide for it: "Prévu au contrat".
 */
export const yetToBeMade =
  /^\s*(?:still |encore |ainda |aún |ancora |jeszcze |ještě )?(?:to be (?:written|created|drafted|drawn up|prepared|developed|defined|documented|produced|formali[sz]ed|established|integrated)|(?:being|yet to be) (?:written|drafted|created|prepared)|(?:planned|scheduled) (?:for|in)|(?:noch )?zu (?:erstellen|schreiben|definieren|dokumentieren|erarbeiten|formalisieren)|wird (?:noch |gerade )?(?:erstellt|erarbeitet|geschrieben)|in (?:erstellung|erarbeitung|ausarbeitung|vorbereitung)|geplant (?:für|in|im)|à (?:créer|rédiger|établir|produire|formaliser|définir|documenter|élaborer|préparer|intégrer|mettre en place)|en cours (?:de (?:rédaction|création|préparation|formalisation|définition)|d.élaboration)|planifiée?s? (?:pour|en|au)|prévue?s? (?:pour|(?:en|au) (?=(?:l.|fin |début |cours d[eu] |mese di |primo |secondo |terzo |quarto |mes de )?(?:\d|[qts]\d|janv|févr|mars|avril|mai(?!\p{L})|juin|juil|août|sept|oct|nov|déc|ener|febr|marz|abril|mayo|juni|juli|agost|dic|genn|magg|giug|lugl|sett|ott|trim|semestr|année|ann[oi]|añ|pr[oó][cxs]))\p{L}*)|(?:por|a) (?:crear|redactar|elaborar|definir|desarrollar|documentar|formalizar)|en (?:proceso|curso|fase) de (?:elaboración|redacción|creación|definición)|planificad[oa]s? (?:para|en)|previst[oa]s? (?:para|en (?=(?:l.|fin |début |cours d[eu] |mese di |primo |secondo |terzo |quarto |mes de )?(?:\d|[qts]\d|janv|févr|mars|avril|mai(?!\p{L})|juin|juil|août|sept|oct|nov|déc|ener|febr|marz|abril|mayo|juni|juli|agost|dic|genn|magg|giug|lugl|sett|ott|trim|semestr|année|ann[oi]|añ|pr[oó][cxs]))\p{L}*)|da (?:creare|redigere|predisporre|definire|elaborare|scrivere|formalizzare|documentare)|in (?:fase|corso) di (?:redazione|stesura|elaborazione|predisposizione|definizione|creazione)|pianificat[oa] (?:per|nel)|previst[oa] (?:per|nel (?=(?:l.|fin |début |cours d[eu] |mese di |primo |secondo |terzo |quarto |mes de )?(?:\d|[qts]\d|janv|févr|mars|avril|mai(?!\p{L})|juin|juil|août|sept|oct|nov|déc|ener|febr|marz|abril|mayo|juni|juli|agost|dic|genn|magg|giug|lugl|sett|ott|trim|semestr|année|ann[oi]|añ|pr[oó][cxs]))\p{L}*)|a (?:criar|redigir|elaborar|definir|formalizar|documentar)|em (?:elaboração|redação|criação|preparação)|(?:planead|planejad|previst)[oa]s? para|(?:nog )?(?:op te stellen|te schrijven|te maken|te formaliseren|uit te werken)|wordt (?:nog )?(?:opgesteld|geschreven|uitgewerkt)|gepland (?:voor|in)|do (?:opracowania|napisania|utworzenia|przygotowania|sporządzenia)|w (?:trakcie|fazie) (?:opracowania|opracowywania|przygotowania|tworzenia)|planowan[aey] na|k (?:vytvoření|vypracování|sepsání)|bude (?:vytvořen|vypracován|sepsán|zpracován)[aoy]?|připravuje se|plánován[aoy] na|προς (?:σύνταξη|δημιουργία|κατάρτιση)|υπό (?:σύνταξη|εκπόνηση|κατάρτιση)|θα (?:συνταχθεί|δημιουργηθεί))(?!\p{L})|^\s*(?:今後|これから)?(?:作成予定|策定予定|作成中|策定中|整備予定|整備中)/iu;

/** What stands, whole, where nobody has been named yet. */
export const vacancies = phrasesOf(`
  vacant | vacancy | who | to be appointed | to be named | to be assigned | enter name | your name | vakant | unbesetzt |
  zu benennen | noch zu benennen | name eintragen | vorname nachname | à désigner | à nommer | vacante | por designar |
  por nombrar | da nominare | da designare | vago | vaga | a nomear | a designar | vacature | te benoemen | wakat |
  do wyznaczenia | neobsazeno | bude určeno | κενή θέση | θα οριστεί | 空席 | 未定`);

/** Who may own a control, by words that name nothing else: an office or a person in one. */
export const namesOfficer =
  /(?<!\p{L})(?:c[iet]so|cio|cto|cfo|coo|ceo|cro|dpo|hr director|managers?|mgr|head of|director(?!y)|officer|lead(?!\p{L}*ing)|owner|secretary|trustee|administrator|dept|department|team(?!\p{L})|board(?!\p{L})|isb|dsb|qmb|gf|geschäftsführ|vorstand|abteilung|abt|rssi|dsi|dsio|drh|daf|direction|responsab|resp(?!\p{L})|directeur|chef|dpto|depto|departament|jefe|gerente|dirección|rsgsi|direzione|diret|responsabil|ufficio|gerência|gestor|directie|hoofd|afdeling|beheerder|dział|kierowni|pełnomocni|dyrekto|zarząd|iod(?!\p{L})|oddělení|vedoucí|ředitel|manažer|správce|jednatel|τμήμα|υπεύθυν|διευθυντ|διεύθυνσ)|(?:leiter|leiterin|leitung|beauftragte[rn]?|abteilung|verwaltung|vorstand|(?<!ges)amt)(?!\p{L})|[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}|部長|課長|室長|責任者|担当者|管理者|委員会|(?<=[一-龠ァ-ヶ])[部課室](?!\p{L})/iu;

/** Who may own a control, by words that name a field of work as well. */
export const namesOffice =
  /^\s*(?:(?:group|corporate|central)[ -])?(?:it|hr|ict|edv|ti|rh|r\.? ?h\.?|rr\.? ?hh\.?|legal|facilities|operations|ops|finance|security|infosec|procurement|admin|compliance|quality|personal|datenschutz|general affairs|affari generali|asuntos generales|services techniques|einkauf|technik|recht|qualität|juridique|achats|jurídico|compras|sistemas|calidad|risorse umane|sistemi informativi|acquisti|legale|recursos humanos|suprimentos|p&o|inkoop|juridisch|facilitair|kadry|informatyka|administracja|personální|právní|総務|情報システム|人事)\s*$/iu;
