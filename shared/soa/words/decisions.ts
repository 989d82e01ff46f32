/** Headings that ask how far something is done, whatever words stand below: all languages together. */
export const asksHowFar =
  /imple?m|umsetz|realis|mise en|attua|implant|wdro[żz]|zave[dď]|realiz|υλοπο|införa|gjennomf|gennemf|toteut|uygulama|megval|внедр|реализ|triển khai|thực hiện|实施|實施|実施|구현|이행|تنفيذ/iu;

/** Headings, whole, that ask for a stage: numbers below them count the steps of a plan, and are no levels. */
export const asksForStage = /^\P{L}*(?:stages?|stade|fase|phase|stadium|etapa?|fáze|faza|στάδιο|φάση|段階)\P{L}*$/iu;

/** Words of headings for the state of anything. */
export const asksForState =
  /(?<!\p{L})(?:status|state|stand|statut|état|estado|stato|situação|situación|stan|stav|stare|stanje|tila|durum|κατάσταση|статус|состояние)(?!\p{L})|状態|状态|狀態|状況|현황|상태/iu;

/** Words of headings and answers that are said of controls and requirements, and of hardly anything else that progresses. */
export const asksOfControls = new RegExp(
  `${asksHowFar.source}|umgesetz|compl[iy](?!c|m)|conform|konform|complian|cumpl|d.applicat|appliqu|aplica[cçd]|applicaz|anwend|toepass|zastosow|uplatn|εφαρμο|zgodn|shod[ay]|soulad|συμμόρφ|maturit|reife|適合|符合`,
  "iu",
);

/** Headings under which an answer says the contrary, or less: "Not needed", "Partially implemented", "Implementation gap". */
export const asksForContrary =
  /^\s*(?:control |is it |is |controls )?(?:not|non|nicht|niet|nie|ikke|inte|ej|не)(?!\p{L})(?!.*[/|])|^\s*[未不미]|^\s*(?:partially|partly|teilweise|partiellement)(?!\p{L})(?!.*[/|])|(?<!\p{L})(?:missing|gaps?|outstanding|offen|fehlt|fehlend|manquant)\s*\??\s*$/iu;

/** Headings that measure what is missing or still to do: a number below them is the greater the less is done. */
export const measuresLack =
  /(?<!\p{L})(?:(?:gaps?|deviations?|shortfall|remaining|rest|to do|open|missing|outstanding|non-?\s?compliance|delta|lücken?|offene?|restarbeit|restaufwand|écarts?|non-conformité|brechas?|incumplimiento|pendiente|non conformità|residu[oa]|desvios?|lacunas?|pendente|luk[ai])(?!\p{L})|(?:non-?\s?conformit|abweich|nichtkonform|desviaci|scostament|mancant|odchyl|niezgodno|pozostał|neshod|zbýv|αποκλίσ?)\p{L}|fehlend|restant|afwijking|resterend)|ギャップ|乖離|差異|不適合|残/iu;

/** Headings that measure of a control what its being done needs or is worth: "Implementation effort", "Compliance risk". */
export const measuresElse =
  /(?<!\p{L})(?:(?:efforts?|priority|prio|priorities|costs?|budget|risks?|importance|urgency|required level|minimum|kosten|wichtigkeit|dringlichkeit|priorités?|coûts?|risques?|esfuerzo|prioridad|costes?|riesgos?|sforzo|priorità|costi?|rischi?o?|esforço|prioridade|custos?|riscos?|inspanning|prioriteit|wysiłek|úsilí|προσπάθεια|προτεραιότητα|κόστος)(?!\p{L})|(?:risik|priorit)\p{L}|aufwand|priorität|risico|priorytet|koszt|ryzyk|náklad|rizik|κινδύν)|工数|優先|費用|リスク/iu;

/** Words of headings under which a yes leaves the control out: "Excluded from scope"; not those for "exclusively". */
export const exclusionWords =
  /exclu(?!si[vf])|esclu(?!siv)|(?<!\p{L})omit|scoped out|left out|kept out|inapplicab|ausgenommen|ausgeschl|ausschlu|uitgesl|uitslui(?!tend)|wyłącz(?!n)|wykluc|vylouč|vylúč|vyňat|iskljuc(?!iv)|isključ(?!iv)|izuze(?!tn)|εξα[ιί]ρ|undanta|ekskluder|utelat|fravalg|ulkopuol|poissul|poisjät|kapsam dış|hariç|kívül|kizár(?!ól)|исключ(?!ительн)|除外|제외|排除/iu;
/** Words of headings under which a yes lets a control off, for a time or for good. */
export const exceptionWords =
  /exce[pç][ct]?i|exempt|waive|ausnahme|befrei|entfall|dérog|derog|uitzonder|vrijst|ontheff|wyjąt|zwolni|výjim|výnim|εξαίρεσ|undantag|unnta|undtag|poikkeu|例外|免除/iu;

/** A denial right before such a word: "In scope, not excluded". */
export const deniedExclusion = new RegExp(
  `(?<!\\p{L})(?:not|non|nicht|niet|nie|ikke|inte|ej|pas|no|não|nem|ei|ne|не|δεν)\\s+(?:${exclusionWords.source})`,
  "iu",
);
/** Words for what is outside of something, which may be a time or a place: "Fora do prazo". */
export const outsideWords =
  /(?<!\p{L})(?:outside|au(?:ß|ss)erhalb|(?:de)?hors|fuera|fuori|buiten|fora|poza|mimo|izvan|εκτός|utanför|utenfor|udenfor|în afara|вне)(?!\p{L})/iu;
/** What a statement is about, or one word alone: "Hors périmètre", "Outside". */
export const namesScope =
  /scope|範囲|対象外|isms|s[gm]si|geltung|p[eé]rim|champ|alcance|mbit|escopo|zakres|rozsah|o[pb]seg|πεδί|omf|област|^\p{L}+$/iu;
/** Words that turn the rest of a heading, before it or behind it: "Not in scope", "Gælder ikke". */
export const negation =
  /^\s*(?:not|non|nicht|niet|nie|ikke|inte|ej|ne|nem|ei|nu(?=\s+(?:se|e|este|sunt)\s)|não|no|δεν|μη|не)[\s-]+(?=\p{L})|(?<=\p{L})\s+(?:nicht|niet|ikke|inte|ej|değil)\s*$/iu;
/** Headings that ask for both: "Included or excluded", "適用／除外". */
export const asksForBothWays =
  /[/|&／・、]|(?<=\P{L})(?:or|and|oder|und|ou|et|o|y|e|of(?= (?:niet|uit))|en|lub|i|nebo|ή|και|eller|og|och|tai|ja|veya|ve|vagy|és|sau|și|или|и|ili)(?!\p{L})/iu;
/** Words of headings for what is taken in: "Reason for inclusion", "Keuze". */
export const inclusionWords =
  /(?<!\p{L})(?:ein|in|op)-\s*(?:[/&]|und|oder|of|en)|inclu[sdí]|inklu[sd]|einschl(?:u|ie)|einbez|(?<!\p{L})aufnahme|auswahl|ausgew|insert|inserim|selec|selekt|selez|(?<!\p{L})(?:opname|opgenom|keuze)|wyb(?:ór|or)|włącz|ujęci|uwzgl|zahrnu|výběr|vyber|zařaz|zarad|επιλογ|συμπερ|ένταξ|περιλ|välja|valg|val(?= )|sisällyt|valin|dahil|seçim|kiválaszt|bevon|вклю|выбор|uključ|採用|選択|適用(?!除外)|(?<!(?:non|not|no|nicht|niet|nie|ne|μη|não|icke|ikke|ej)[\s-]*)(?:applicab|anwend|aplica|toepass|zastosow|stosow|uplatn|použit|εφαρμο)/iu;
/** Words of headings that ask why. */
export const asksForReason =
  /justif|giustif|rechtfert|rechtvaard|reason|rationale|begr[uü]n|begrun|grund(?!\p{L})|gründe(?!t)|motiv|motif|raison|raz[oó]n|razón|razões|razão|ragion|reden(?!\p{L}*baar)|onderbouw|uzasad|pow[oó]d|przyczyn|odůvod|zdůvod|důvod|dôvod|odôvod|zdôvod|αιτι|λόγο|(?<!\p{L})syy(?!\p{L})|λόγω|σκεπτικ|δικαιολ|perust|gerek[cç]|neden|indok|årsag|årsak|orsak|обосн|причин|razlog|obrazlož|理由|根拠|사유|근거|(?<!\p{L})(?:why|warum|weshalb|pourquoi|por qu[eé]|perch[eé]|waarom|dlaczego|proč|γιατί|varför|hvorfor)(?!\p{L})/iu;
/** Headings that ask whether somebody agrees to something. */
export const asksForAgreement =
  /approv|accept|akzept|review|valid|permit|allow|propos|genehm|aprob|aprov|goedkeur|zatwierdz|schv[aá]l|έγκρισ|(?<!\p{L})(?:date|datum|fecha|owner)(?!\p{L})/iu;
/** Words for whether controls apply, and for nothing that is done with them: "applicability", "n.v.t.", not "application". */
export const namesApplicability =
  /applicabili|(?:non|not) applicable|(?<!\p{L})n\/a(?!\p{L})|anwendbar|applicabilité|(?:non|pas) applicable|aplicabilid|no aplica|não aplic|applicabilit|non applicabil|toepasselijk|toepasbaar|(?:^|\s)\(?n\)?\.?v\.?t\.?(?!\p{L})|stosowalno|aplikovateln|použitelnost|εφαρμοσιμ|適用(?:性|可否|除外|外)/iu;
/** Headings that ask for something about an exclusion: "Exclusion approved". */
export const asksAboutExclusion =
  /justif|reason|rationale|approv|accept|review|valid|permit|allow|propos|begr|grund|genehm|motiv|raison|uzasad|odůvod|αιτι|perust|gerek|indok/iu;

/** Headings that ask whether controls were adopted, so that "partly" says how far. */
export const asksForAdoption =
  /adopt|adott|adota|übernomm|eingeführt|einführ|ingevoerd|invoer|przyjęt|wprowadz|přijat|zaveden|υιοθ|採用/iu;

/** Headings that ask for what others do, beside which a column of one's own comes first: "Implemented by provider". */
export const asksForOthers =
  /provider|supplier|vendor|customer|dienstleister|anbieter|lieferant|kunde|fournisseur|prestataire|client|proveedor|cliente|fornitore|fornecedor|leverancier|dostawc|dodavatel|leverand/iu;

/** Headings that name documents which are no evidence of what was done: a standard, a law, what somebody keeps. */
export const namesNoEvidence = /authority doc|standard doc|legal doc|source doc|(?:owner|custodian)s?\s*$/iu;

/** Headings that ask which documents, laws or means there are, and how far those are: "Required documents", "Policy status". */
export const asksOfDocuments =
  /(?<!\p{L})(?:documents?|docs?|dokumente?s?|dokument[uy]|documentos?|document[oi]|documenten|έγγραφ\p{L}+|polic(?:y|ies)|richtlinien?|procedures?|budgets?|laws?|gesetze?|lois?|ley(?:es)?|legg[ei]|leis?|wetten|ustaw[ay]|zákony?)(?!\p{L})/iu;

/** Headings that ask what an audit found, which may not apply where the control does. */
export const asksForFinding =
  /audit|finding|prüf|befund|feststellung|constat|hallazgo|rilievo|bevinding|zjištění|ustalen|εύρημα|監査|审计/iu;

/** Headings, whole, that ask how well a control is designed or works, which tells nothing of how far it is. */
export const asksOfEffectiveness =
  /^\s*(?:control )?(?:design|operating|operational|tod|toe|(?:test|assessment) of (?:design|operati\p{L}+)|opzet|werking|aufbauprüfung|funktionsprüfung)(?: (?:and|&) (?:design|operating|operational))?(?: (?:effectiveness|adequacy|result|rating|conclusion|assessment|test))?\s*$/iu;

/** Headings that ask whether somebody agreed, to a risk, a text, a plan, which tells nothing of what is done. */
export const asksForApproval =
  /approv(?:al|ed)|approba|apro[bv]a|approva|sign(?:ed)?[ -]?off|freigabe|genehmig|goedkeur|zatwierdz|schv[aá]l|godk[jäe]|hyväks|onay(?!\p{L}*la)|έγκριση|одобр|утвержд|承認|批准|승인|phê duyệt/iu;

/** Headings over the outcome of an assessment, whole: with more words they ask when, by whom, or how high a risk is. */
export const assessmentHeadings =
  "bedömning | bewertung | beurteilung | einschätzung | vurdering | beoordeling | evaluación | valoración | valutazione | avaliação | ocena | hodnocení | posouzení | hodnotenie | posúdenie | arvio | arviointi | értékelés | değerlendirme | αξιολόγηση | evaluare | оценка | 評価 | 评估 | 評估 | 评价 | 평가 | đánh giá | verdict | judgement | judgment | diagnosis | attestation | urteil | diagnose | diagnostic | appréciation | diagnóstico | veredicto | dictamen | diagnosi | giudizio | verdetto | veredito | oordeel | diagnoza | diagnóza | verdikt | διάγνωση | 診断 | 診断結果 | 診断評価 | 評価結果";

/** Words of a decision that is still to be made. */
export const stillOpen =
  /decid|entsch|pending|review|prüf|confirm|bestätig|open|offen|tb[dcn]|décid|decis|zatwierdz|rozhod|απόφασ|検討/i;

/** Words that say of a decision that it is still to be made, wherever they stand. */
export const leftOpen =
  /(?<!\p{L})(?:tb[dcn]|pending|undecided|still open|under review|under (?:discussion|analysis|evaluation)|unclear|unklar|to be (?:checked|decided|confirmed|reviewed|discussed|clarified|defined|determined)|(?:will|yet to|still to) (?:be )?(?:decided?|confirm(?:ed)?)|not (?:yet )?decided|noch (?:offen|geklärt)|zu (?:klären|prüfen|entscheiden)|in prüfung|wird (?:noch )?geprüft|noch nicht entschieden|à (?:voir|vérifier|préciser|décider|confirmer|valider|définir|étudier)|en attente|por (?:ver|verificar|revisar|aclarar|decidir|confirmar|definir)|pendiente|da (?:vedere|verificare|chiarire|decidere|confermare|definire|valutare)|in attesa|a (?:ver|verificar|esclarecer|decidir|confirmar|definir)|pendente|te (?:bepalen|beslissen|bevestigen)|nog (?:niet besloten|open)|do (?:sprawdzenia|wyjaśnienia|ustalenia|decyzji|potwierdzenia|rozstrzygnięcia)|k rozhodnutí|bude rozhodnuto|bude (?:upřesněno|ověřeno)|εκκρεμεί|υπό εξέταση|προς (?:απόφαση|επιβεβαίωση|συζήτηση))(?!\p{L})|未定|検討中|要確認|確認中/iu;

/** Words that limit something to one of several. */
export const onlyWords =
  "only|nur|lediglich|seulement|uniquement|solo|sólo|solamente|únicamente|soltanto|apenas|somente|alleen|slechts|tylko|wyłącznie|pouze|jen|endast|bara|kun|vain|sadece|csak|doar|только|μόνο";
export const limitedToOne = new RegExp(`(?<!\\p{L})(?:${onlyWords})(?!\\p{L})|のみ|だけ`, "iu");

/** Words that limit a no to a part or a time: "in part", "for now". */
export const limitedInPart =
  /(?<!\p{L})(?:(?:as of|as yet|as such|in part|partly|for now|until|teilweise|vorerst|vorläufig|bis|außer|pour l.instant|sauf|por ahora|hasta|salvo|per ora|fino|por enquanto|voorlopig|deels|na razie|zatím|delvis|tills|inntil|indtil|osittain|részben|частично|μερικώς|προσωρινά|προς το παρόν|εν μέρει|mit ausnahme|à l.exception|con excepción|ad eccezione|com exceção|met uitzondering|z wyjątkiem|s výjimkou|εκτός από)(?!\p{L})|partial|temporar|except|partiel|provisoire|parcial|parzial|częściow|částečn)|一部|当面|除き/iu;

/** Words that take a yes back, and do not speak of how far something is: "no longer". */
export const noMore =
  /->|→|⇒|(?<!\p{L})(?:no longer|not (?:currently|any ?more|at present|now)|currently not|nicht mehr|(?:derzeit|momentan|aktuell) nicht|plus (?:maintenant|actuellement)|n.est plus|ya no|non più|attualmente no|já não|niet (?:meer|langer)|momenteel niet|już nie|obecnie nie|(?:již|už|nyní) ne|πλέον)(?!\p{L})/iu;

/** Words for none, before one of the next. */
export const none =
  "(?:no|not any|zero|0|without|keine?r?|ohne|aucune?|sans|sin|ning[uú]n\\p{L}*|senza|nessun\\p{L}*|sem|nenhum\\p{L}*|geen|zonder|brak|bez|žádn\\p{L}+|χωρίς|καμία|nothing|nichts|rien|nada|niente|niets|nic)";
/** Words of what is to be done later than it was to be: "Deferred to 2027". */
export const putOff =
  /(?<!\p{L})(?:deferred|postponed|zurückgestellt|verschoben|reporté|différé|aplazad|postergad|rinviat|posticipat|adiad|uitgesteld|odłożon|przełożon|odložen|odlož|αναβ[λάα]|uppskjut|utsatt|udskudt)|延期|先送り|推迟|연기/iu;

/** Words that say of what is done that it is less, is no more, or was given up: "gaps", "retired", "won't fix". */
export const saysOfLess = new RegExp(
  `${putOff.source}|->|→|⇒|未|要(?:改善|対応|確認|見直)|一部|(?<!\\p{L})(?:(?:not|nicht|niet|pas|não|není|δεν|won.t)(?!\\p{L})|${none} (?:evidence|proof|records?|nachweis|preuve|eviden|prove?(?!\\p{L})|bewijs|dowod|důkaz|τεκμηρ))|(?<!(?:^|\\P{L})${none} (?:\\p{L}+ )?)(?<!\\p{L})(?:gaps?(?!\\p{L})|lack|missing|weak|exception|deviat|finding|major|minor|ncs?(?!\\p{L})|n\\.?ok(?!\\p{L})|wip(?!\\p{L})|non.?conform|lück|fehl|mängel|abweich|nichtkonform|lacun|manqu|écart|brecha|falta|manc|deficien|no conformid|não conform|ontbre|afwijk|tekortk|luk[ai]|niezgod|mezer|chyb|neshod|κεν[όά]|λείπ|αποκλίσ|不備|不足|不適合|retired|withdrawn|decommission|discontinued|revoked|obsolet|outdated|expired|superseded|cancel|abandon|risk.accept|accepted.risk|veraltet|abgelaufen|zurückgezogen|stillgelegt|risiko (?:akzeptiert|getragen)|retir[éao]|abandonn|périm|expir|risque accepté|caduc|vencid|riesgo aceptado|risco aceit|scadut|ritirat|rischio accettato|vervallen|verlopen|ingetrokken|risico geaccepteerd|wycofan|wygas|nieaktualn|ryzyko zaakceptowane|zrušen|vypršel|zastaral|riziko přijato|await|reopen|soon(?!\\p{L})|shortly|next (?:year|month|quarter|phase|release)|almost|nearly|needs? (?:updat|improv|rework|review)|bald(?!\\p{L})|demnächst|nächste\\p{L}* (?:jahr|quartal|monat)|bientôt|presque|an prochain|année prochaine|próximo (?:año|ano)|prossimo anno|volgend jaar|binnenkort|bijna|wkrótce|prawie|w przyszłym roku|příští rok|σύντομα|σχεδόν|outstanding|offen(?!\\p{L})|ausstehend|wieder (?:ge)?öffn|rouvert|reabiert|riapert|heropend|znovu otevř|to be |à (?:revoir|compléter|mettre|améliorer)|por (?:revisar|mejorar|actualizar)|da (?:aggiornare|completare|rivedere)|a (?:rever|melhorar|atualizar)|do (?:aktualizacji|poprawy|uzupełnienia)|nutno|with (?:remarks|observations)|mit (?:auflagen|einschränk)|avec (?:réserves?|remarques)|con (?:observaciones|reservas?|rilievi|riserv[ae]|osservazioni)|com (?:ressalvas?|observações)|met (?:opmerkingen|voorbehoud)|z (?:uwagami|zastrzeż)|s (?:výhrad|připomín)|με (?:παρατηρήσεις|επιφύλαξη)|指摘|καταργ|έληξε|αποδοχή κινδύνου|廃止|失効|期限切れ|受容)`,
  "iu",
);
/** Words of a want of means, for which a control is not done yet and not left out: "not applied, for lack of budget". */
export const wantOfMeans =
  /bud[gżz]e|buged|presupuest|orçament|rozpoč|προϋπολ|予算|不足|(?:lack|falta|manque|mangels|mancanza|gebrek|brak|nedostat\p{L}*|έλλειψ\p{L}*) (?:\p{L}{2,3} )?(?:res+our|recurs|risors|middel|środk|prostř|πόρ)/iu;

/** A no among the first words of a reason: "no premises", "we have no premises". */
export const deniesFirst =
  /^(?:[\p{L}']+\s+){0,2}(?:no|not|kein\p{L}*|nicht|pas|aucun\p{L}*|sin|non|nessun\p{L}*|não|geen|niet|brak|nie|není|δεν)(?!\p{L})|な[しい]/iu;

/** A text before words that give a reason, and what is behind them: "No because we rent". */
export const reasonBehind =
  /^(.{1,30}?)\s(?:because|since|due to|weil|da|denn|car|parce que|porque|perché|poiché|pois|omdat|want|bo|ponieważ|protože|pretože|lebo|fordi|eftersom|koska|çünkü|mert|deoarece|потому что|επειδή)\s(.*)$/isu;

/** Words before a contrary or an exception. */
export const butOrExcept =
  "but|except|aber|außer|mais|sauf|pero|salvo|excepto|ma|tranne|mas|exceto|maar|behalve|ale|oprócz|kromě|okrem|men|utom|mutta|ama|fakat|kivéve|dar|но|кроме|αλλά|εκτός";

/** A text before words that limit it, and what is behind them: "Yes but only by phone", "Applicable to all customers". */
export const limitBehind = new RegExp(
  `^(.{1,30}?)\\s(?:only|nur|${butOrExcept}|with|to(?! be )|for|mit|seit|für|avec|depuis|pour|seulement|uniquement|con|desde|para|sólo|solo|solamente|dal|per|com|apenas|a(?! partir )|à(?! partir )|met|sinds|voor|alleen|z|ze|dla|tylko|s|se|pro|pouze|jen|με|μόνο)\\s(.*)$`,
  "isu",
);

/** Words of a text that gives no reason for an exclusion: "No exclusion", "Applicable, under review". */
export const noExclusion =
  /exclu|esclu|inclu|aus(?:ge)?schl|applic(?!ations(?!\p{L})|ation (?:serv|soft|dev|sys|lay|log|prog))|anwend|aplic|d[eé]cid|entsch|review|prüf|open|offen|tb[dcn]|pend/iu;

/** Words of a text that names no reason, or where one stands: "None so far", "See A.7.7", "Still checking". */
export const noReasonYet =
  /^\s*(?:none|nothing|nil|nichts|rien|nada|niente|nulla|niets|nic|τίποτα|see|siehe|voir|véase|ver|vedi|veja|zie|patrz|viz|βλ|cf|refer)(?!\p{L})|(?<!\p{L})(?:still|checking|noch (?:zu|nicht)|nog te)(?!\p{L})|[?？]\s*$|参照|理由なし/iu;

/** Words of a text that says of a control that it stays in, or comes back. */
export const keptControl =
  /(?<!\p{L})(?:(?:kept|retained|reinstated|gilt|beibehalten|wiederaufgenommen|réintégrée?s?|reincorporad[oa]s?|reintegrat[oaie]|maintenue?s?|mantenid[oa]s?|mantenut[oaie]|mantid[oa]s?|behouden|gehandhaafd|διατηρείται)(?!\p{L})|remains? (?:in|applic)|bleibt (?:in|be|an)|reste (?:en|appl)|przywrócon|obnoven|conserv[eé]|conservad|zachowan|utrzyman|ponechán|zachován)/iu;

/** Words, folded, behind which a yes in the same clause is none: "never applied", "keine anwendbaren". */
export const turnsAnswer =
  /^(?:not|no|never|neither|nor|isn|aren|doesn|don|without|nicht|nie|kein\p{L}*|weder|ohne|non|pas|ni|aucune?|jamais|sans|nunca|sin|ningun\p{L}*|nessun\p{L}*|senza|nao|nem|nenhuma?|sem|niet|nooit|geen|zonder|zadn\p{L}*|bez|brak|ne|neni|nejsou|δεν|μη|καν\p{L}*|χωρισ)$/u;

/** Words of a reason for inclusion that holds no more: "no longer required". */
export const heldOnce =
  /(?<!\p{L})(?:no longer|not any ?more|nicht mehr|ne \p{L}+ plus|n'est plus|ya no|non \p{L}+ più|non più|já não|não mais|niet meer|już nie|(?:již|už) ne\p{L}*|δεν \p{L}+ πλέον)(?!\p{L})/iu;
