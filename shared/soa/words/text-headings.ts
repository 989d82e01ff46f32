import type { HeadingMeaning } from "./language.ts";

/**
 * Headings, whole, that ask who has a control, where it is written down, why it was chosen and by when it is to be done, as
 * people say it, all languages together: "Looked after by", "Where is it kept?". With other words beside them they may ask
 * for anything.
 */
export const textHeadings: Readonly<Partial<Record<HeadingMeaning, string>>> = {
  owner: `
    nominated person | nominated owner | exec sponsor | executive sponsor | accountable exec | accountable executive |
    accountable person | accountable manager | accountable role | responsible role | responsible exec |
    responsible executive | responsible team | responsible department | responsible function | responsible unit |
    responsible manager | steward | control steward | post holder | postholder | office holder | contact person |
    named contact | point person | focal point | focal person | spoc | delivery lead | lead person | business owner |
    business lead | champion | control champion | caretaker | allocated to | handed to | given to | belongs to |
    with whom | who has it | who leads | who leads on it | who leads on this | who sorts it | who handles it |
    who handles this | sorted by | handled by | led by | managed by | taken care of by | in the hands of | whose job |
    whose job is it | whose is it | control contact | kümmerer | kümmerin | kümmert sich | wer hat es |
    wer hat den hut auf | hut auf | kontaktperson | pate | themenverantwortlicher | fachverantwortlicher |
    fachverantwortliche | fachverantwortung | fachlich zuständig | umsetzungsverantwortung | zuständiges amt |
    zuständiger bereich | zuständige abteilung | zuständige organisationseinheit | zuständige rolle | federführend |
    federführendes amt | federführende stelle | liegt bei | in der hand von | betreuer | betreuerin |
    verantwortungsträger | zugewiesen an | zugeordnet an | bearbeiter | pilotage | qui s en charge |
    qui en est chargé | qui en a la charge | en charge | en charge de la mesure | personne de contact |
    point de contact | personne en charge | personne chargée | service pilote | service en charge | service chargé |
    direction pilote | suivi par | tenu par | confié à | attribué à | affecté à | détenteur | gestionnaire |
    responsable désigné | correspondant | lo lleva | quién lo lleva | quién lleva | lo gestiona | quién lo gestiona |
    quién responde | asignado a | asignada a | encomendado a | persona de contacto | punto de contacto | punto focal |
    área a cargo | área encargada | unidad encargada | gestora | custodio | responsable asignado |
    responsable funcional | dueño del control | propietario del control | chi lo segue | chi segue | seguito da |
    in carico a | affidato a | assegnato a | assegnata a | persona di riferimento | persona di contatto |
    punto di contatto | struttura responsabile | struttura competente | ufficio competente | servizio competente |
    servizio responsabile | gestore | delegato | responsabile di funzione | ponto focal | pontos focais |
    quem responde | quem toma conta | atribuído a | atribuída a | pessoa de contacto | pessoa de contato |
    ponto de contacto | ponto de contato | gestor do controle | gestor do controlo | custodiante | área gestora |
    unidade gestora | setor responsável | serviço responsável | direção responsável | wie pakt het op | belegd bij |
    toegewezen aan | ligt bij | in handen van | kartrekker | portefeuillehouder | beheerder | verantwoordelijk team |
    opgepakt door | prowadzący | kto prowadzi | kto się opiekuje | przypisane do | przydzielone | powierzono |
    osoba kontaktowa | osoba prowadząca | osoba wyznaczona | komórka wiodąca | jednostka wiodąca | koordynator |
    dysponent | zespół odpowiedzialny | má na starosti | má to na starosti | na starosti | stará se | kdo to dělá |
    kdo to řeší | řešitel | přiděleno komu | pověřená osoba | pověřený pracovník | správce | správce opatření |
    nositel | odpovědný odbor | odpovědný tým | ποιος το έχει | ποιος το αναλαμβάνει | το έχει αναλάβει |
    ανατέθηκε σε | ανάθεση σε | υπόλογος | υπεύθυνος επικοινωνίας | σημείο επαφής | πρόσωπο επαφής | διαχειριστής |
    αρμόδια υπηρεσία | επισπεύδουσα διεύθυνση | 担当課 | 担当係 | 担当室 | 担当組織 | 所管課 | 主担当 | 主担当部署 | 窓口 | 担当窓口 | 主管課 | 管理部署 |
    管理部門 | 誰が`,
  evidence: `
    see | where we keep it | where it lives | where kept | kept in | filed under | filed in | held in | stored in |
    location of evidence | set out in | laid down in | covered in | defined in | captured in | recorded in |
    what proves it | what shows it | shown by | governing document | governing documents | underlying document |
    internal document | internal documents | internal reference | supporting evidence | supporting material |
    supporting records | documentary evidence | document name | document title | doc name | policy or procedure |
    policy document | procedure reference | manual reference | handbook reference | house rules | siehe | regelwerk |
    regelwerke | internes regelwerk | regelung | regelungen | interne regelung | interne regelungen |
    dienstanweisung | arbeitsanweisung | verfahrensanweisung | vorgabedokumente | anweisung | anweisungen |
    festgehalten in | niedergelegt in | hinterlegt in | abgelegt in | abgelegt unter | ablageort | nachzulesen in |
    steht in | geregelt durch | interne dokumente | voir | où est ce consigné | où c est consigné | consigné dans |
    conservé dans | formalisé dans | défini dans | référence interne | références internes | procédure | procédures |
    procédure associée | procédure de référence | politique associée | textes internes | preuve conservée |
    preuves conservées | pièce probante | pièces probantes | élément probant | éléments probants | véase |
    dónde se recoge | dónde queda recogido | recogido en | dónde consta | consta en | dónde se guarda | guardado en |
    archivado en | regulado en | establecido en | definido en | procedimiento | procedimientos |
    procedimiento asociado | normativa interna | documento interno | documentos internos | referencia interna |
    respaldo | respaldo documental | sustento documental | medio de verificación | medios de verificación |
    soporte documental | vedi | dove risulta | dove è riportato | riportato in | dove è registrato | registrato in |
    disciplinato da | definito in | conservato in | archiviato in | procedura | procedura di riferimento |
    procedura collegata | procedure collegate | riferimento interno | riferimenti interni | registrazione |
    registrazioni | regolamento interno | istruzione operativa | documenti interni | veja | onde consta | consta em |
    onde está registado | onde está registrado | registado em | registrado em | arquivado em | guardado em |
    procedimento | procedimentos | procedimento associado | documentos de suporte | referência interna |
    suporte documental | normativo interno | comprovação | comprovativo | comprovativos | zie | waar ligt het vast |
    ligt vast in | geborgd in | opgenomen in | te vinden in | geregeld in | bewaard in | interne regeling |
    werkinstructie | aantoonbaar door | onderbouwend document | onderliggend document | zobacz | patrz | zapis |
    gdzie zapisano | zapisane w | ujęte w | uregulowane w | określone w | przechowywane w | procedury |
    procedura powiązana | dokument wewnętrzny | dokumenty wewnętrzne | regulacja wewnętrzna | regulacje wewnętrzne |
    instrukcja | instrukcje | viz | kde je to zapsáno | kde je zapsáno | zapsáno v | zakotveno v | upraveno v |
    stanoveno v | uvedeno v | uloženo v | směrnice | vnitřní předpis | interní předpis | interní dokument |
    interní dokumenty | předpis | záznam | záznamy | doloženo | doložení | βλέπε | πού αναφέρεται | αναφέρεται σε |
    καταγράφεται σε | ορίζεται σε | φυλάσσεται σε | διαδικασία | διαδικασίες | εσωτερικός κανονισμός |
    εσωτερικό έγγραφο | σχετική διαδικασία | 参照 | 参照箇所 | 該当箇所 | 規程名 | 根拠文書 | 根拠規程 | 文書名 | 手順書 | 保管先 | 格納先 | 格納場所 |
    証憑 | 規定 | 規程 記録`,
  justification: `
    why accepted or rejected | why adopted or omitted | why kept or dropped | why adopted or rejected | why retained or omitted |
    explain | explain choice | explain your choice | explain the choice | explain why | explanation of choice |
    explanation of the choice | explanation of decision | explanation of the decision | reason for choice |
    reason for the choice | reason for decision | reason for the decision | why chosen | why this choice |
    why we chose it | why we chose this | basis of decision | basis for decision | basis for the decision |
    grounds for decision | decision rationale | decision reason | decision basis | considerations | weil | abwägung |
    begründung der wahl | begründung der entscheidung | entscheidungsgrund | entscheidungsgrundlage |
    grundlage der entscheidung | erläuterung der entscheidung | erläuterung der auswahl | warum ja nein |
    warum ja warum nein | explication du choix | explications du choix | explication de la décision | motif du choix |
    motif de la décision | motivations | base de la décision | justification du choix | raison du choix |
    raisons du choix | pourquoi ce choix | pourquoi oui pourquoi non | explicación de la decisión |
    explicación de la elección | motivo de la decisión | motivo de la elección | razón de la decisión |
    por qué sí por qué no | fundamentación | argumentación | spiegazione della scelta | motivazione della scelta |
    motivo della decisione | ragioni della scelta | perché sì perché no | fondamento | argomentazione |
    explicação da escolha | motivo da escolha | razão da escolha | motivo da decisão | razão da decisão |
    porquê sim porquê não | motivação | argumentação | afweging | afwegingen | overweging | overwegingen |
    toelichting op de keuze | toelichting op keuze | reden van de keuze | reden voor keuze | waarom wel waarom niet |
    omdat | wyjaśnienie wyboru | powód decyzji | uzasadnienie decyzji | podstawa decyzji | ponieważ | argumentacja |
    vysvětlení volby | důvod volby | důvod rozhodnutí | zdůvodnění volby | odůvodnění volby | protože | úvaha |
    εξήγηση επιλογής | λόγος απόφασης | σκεπτικό απόφασης | επειδή | βάση απόφασης | 判断理由 | 判断根拠 | 選定理由 | 要否理由 |
    要否の理由 | 判断の理由 | 決定理由`,
  due: `
    when by | to be done by | to do by | complete by | finish by | to finish by | target completion | zu tun bis |
    zu erledigen bis | erledigen bis | umzusetzen bis | pour quand | à faire pour le | à faire avant le |
    à réaliser avant | para cuándo | fecha compromiso | fecha comprometida | a más tardar | entro quando | entro il |
    da fare entro | da completare entro | até quando | a fazer até | klaar voor | uiterlijk | gereed voor |
    te doen voor | do kiedy | na kiedy | do zrobienia do | wykonać do | do kdy | splnit do | μέχρι πότε | έως πότε |
    いつまで | いつまでに | 対応期限`,
};
