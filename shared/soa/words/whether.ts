/**
 * Headings, whole, that ask whether a control applies, all languages together: whether it concerns one, is relevant, is
 * needed, is taken over, is in the scope. Among other words they may ask anything.
 */
export const asksWhether = `
  (,it )(concerns,affects) us | (does it ,does this ,)(concern,affect,matter to) us | (,valid )for us | ours | do we need | need (it,this) |
  we need (it,this) | needed here | (,is it )needed for us | necessary for us | required for us | do we (adopt,select,keep,take) (it,this) | do we apply this |
  do we adopt | we apply (it,this) | (,should we ,must we ,shall we ,do we have to ,will we )(apply,adopt,select,retain) (it,this,) |
  is (it,this,this one) for us | do we want (it,this) | does it count for us | needed at all | covers us | part of our isms | in our soa |
  (within,inside)( the, isms,) boundary | necessity |  taken (in,on,over) | retained | tailoring |
  (,control )tailoring (decision,status,result) | tailored | tailored in | (in,within) (our remit,perimeter,our perimeter,the perimeter,our scope) |
  part of our scope | (adoption,selection,inclusion,relevance,necessity) decision | selection status | opted in |
  betrifft( es,,) uns | betroffen | betroffenheit | notwendigkeit | findet( das,) anwendung | kommt( das,) zur anwendung | im anwendungsbereich | trifft es uns | gehört dazu | ausgewählte maßnahme | wir wenden( das,) an | teil unseres isms | aufnahme in (soa,die soa,sda) | für unser (haus,unternehmen) relevant | betrifft (das,uns das,es uns) | (,sind wir )davon betroffen | sind wir betroffen | gilt( das,,) für uns |
  gilt das | gilt( es,) für uns | gilt (bei,für) uns | gültig für uns | trifft (auf,für) uns zu | trifft das zu | trifft das auf uns zu |
  (,ist das ,)relevant für uns | für uns( relevant, anwendbar, nötig, zutreffend,) | ist( es, das,) (relevant,nötig,notwendig,erforderlich) |
  brauchen wir( das, es, sie, die maßnahme, diese maßnahme,) | wird( das,) (gebraucht,benötigt) | gebraucht | nötig | wenden wir( das,) an |
  anzuwenden | (wird,zu) übernehmen | wird übernommen | übernehmen wir( das,) | wird berücksichtigt | zu berücksichtigen | berücksichtigt |
  einzubeziehen | wird einbezogen | zutreffend für uns | massgebend | einschlägig | im scope | in scope nehmen |
  (,cela ,ça )nous concerne | (est on ,on est ,)concern(és,ées) | est on concerné | on est concerné | faut il l appliquer | utile pour nous | dans le champ( du smsi, d application,) | entre dans le (périmètre,champ) | figure dans la dda | exigée | nécessité | sommes nous concernés | nous sommes concernés | s applique( à nous, t elle, t il,) | s y applique |
  (,est elle ,est ce )pertinent(e,es,s) | pertinent(,e) pour nous | est ce pertinent | est ce nécessaire | en avons nous besoin | avons nous besoin |
  besoin | à (appliquer,retenir,adopter,inclure) | retenus | retenues | choisi(s,es) | sélectionné(s,es) | pris(,e,es) en compte |
  (dans,inclus dans,incluse dans) notre périmètre | applicable chez nous | valable pour nous | adoptons nous | l appliquons nous |
  nos (concierne,aplica,corresponde,incumbe,toca) | va con nosotros | es para nosotros | entra en el alcance | en el sgsi | (debemos aplicarlo,hay que aplicarlo) | necesidad | elección | afecta a la (empresa,organización) | acogid(o,a) | nos afecta esto | (se ,)aplica a nosotros | se aplica | lo necesitamos | necesitamos | hace falta |
  se (necesita,requiere,adopta,selecciona,incluye,considera) | (es ,)(necesario,requerido,pertinente,relevante) para nosotros |
  es (necesario,necesaria,requerido,requerida,pertinente,relevante) | requerid(o,a,os,as) | adoptad(o,a,os,as) | elegid(a,os,as) | escogid(o,a,os,as) |
  considerad(o,a,os,as) | seleccionad(os,as) | incluid(os,as) | (a,para) aplicar | dentro de(l perímetro, nuestro alcance) | válido para nosotros |
  ci (riguarda,coinvolge,serve,tocca) | (vale,è) per noi | rientra (nel perimetro,nell ambito,nel campo) | riguarda l azienda | (,lo )applichiamo | pertinenza | necessità | compres(o,a) | va applicato | riguarda noi | fa per noi | si applica a noi | serve | ne abbiamo bisogno | occorre |
  è (applicabile,necessario,necessaria,richiesto,richiesta,pertinente,rilevante,adottato,adottata,selezionato,selezionata) |
  (necessario,pertinente,rilevante) per noi | richiest(o,a,i,e) | si adotta | adottat(a,i,e) | selezionat(i,e) | scelt(i,e) | prescelt(o,a,i,e) |
  considerat(o,a,i,e) | pres(o,a) in considerazione | da (applicare,adottare,includere) | inclus(i) | nel (perimetro,nostro ambito) | valido per noi |
  nos afeta | afeta nos | (vale,serve) para nós | é connosco | entra no (escopo,âmbito) | abrangid(o,a) | devemos aplicar | afeta a (empresa,organização) | atinge nos | relevância | necessidade | escolha | nos diz respeito | diz nos respeito | aplica se a nós | aplica se nos | é aplicável | precisamos( disto, disso,) |
  é (necessário,necessária,pertinente,relevante,exigido) | (necessário,pertinente,relevante) para nós | requerid(o,a,os,as) | exigid(o,a,os,as) |
  adotad(o,a,os,as) | adoptad(o,a,os,as) | selecionad(os,as) | escolhid(a,os,as) | a (considerar,aplicar,adotar,incluir) | incluíd(os,as) |
  no perímetro | dentro do perímetro | válido para nós |
  geldt( het, dit, dit voor ons, voor ons,) | (,is dit )van belang( voor ons,) | speelt( dit, bij ons, dit bij ons,) | valt binnen( de,) scope | keuze | hoort erbij | in( de,) vvt | bij ons van toepassing | noodzaak | raakt( dit,) ons | gaat( dit,) ons aan | betreft( dit,) ons | heeft betrekking op ons | is van toepassing |
  van toepassing (op,voor) ons | voor ons( relevant, nodig, van toepassing,) | relevant voor ons | is( dit, het,) (relevant,nodig,noodzakelijk,vereist) |
  hebben (we,wij)( dit, het,) nodig | benodigd | vereist | toe te passen | toepassen | passen (we,wij)( dit, het,) toe | overgenomen |
  gekozen maatregel | geselecteerde | meegenomen | in aanmerking genomen | binnen (onze scope,de scope,het toepassingsgebied) | geldig voor ons |
  (,czy )dotyczy nas | (,czy )objęte( zakresem,) | mieści się w zakresie | odnosi się do nas | czy jest (potrzebne,wymagane,istotne,konieczne) | konieczność | potrzeba | czy( to,) nas dotyczy | nas dotyczy | ma zastosowanie u nas | (,czy )ma u nas zastosowanie | czy (stosujemy,stosować,stosowane,obowiązuje) |
  do (stosowania,zastosowania) | (,czy )potrzebn(a,y) | czy potrzebne | (,czy )potrzebujemy | (,czy )niezbędn(e,a,y) | konieczn(a,y) | czy konieczne |
  wymagan(a,y) | czy wymagane | (,czy )istotn(e,a,y) | istotne dla nas | (,czy )adekwatn(e,a,y) | przyjęt(a,y) | (,czy )przyjęto | (,czy )wybran(o,a,y) |
  czy (wybrane,ujęte,włączone,uwzględnione,w zakresie) | (,czy )ujęt(o,a,y) | (,czy )uwzględnion(o,a,y) | włączon(o,a,y) | obowiązuje nas |
  týká se( nás, to nás, firmy, organizace,) | je pro nás | zahrnout | nutnost | potřebnost | spadá do rozsahu | relevance | vztahuje se( na nás, k nám,) | platí pro nás | je( to,) (relevantní,nutné,potřeba,potřebné) | relevantní pro nás |
  potřebn(á,ý) | potřebujeme( to,) | nezbytn(é,á,ý) | vyžadov(áno,ané) | požadov(áno,ané) | použijeme | uplatníme | uplatní se | aplikuje se |
  aplikujeme | k použití | přijat(o,é,á,ý) | převzat(o,é,á) | vybrán(a) | vybran(á,ý) | zvolen(é,á,ý) | zařazen(é,á,ý) | zahrnut(á,ý) | zohledněn(o,é) |
  v našem rozsahu | přijmeme | chceme uplatnit |
  μας αφορά( αυτό,) | αφορά τον οργανισμό | αφορά την εταιρεία | υιοθέτηση | αναγκαιότητα | (,μας )αφορά εμάς | αφορά | ισχύει για εμάς | εφαρμόζεται σε εμάς | έχει εφαρμογή | (,είναι )σχετικ(ό,ή) | σχετικό με εμάς |
  (,μας )(χρειάζεται,απαιτείται) | (το ,)χρειαζόμαστε | (,είναι )(αναγκαίο,απαραίτητο) | υιοθετείται | υιοθετήθηκε | υιοθετημέν(ο,η,α) |
  υιοθετούμε | επιλέχθηκε | επιλεγμέν(η,α) | λαμβάνεται υπόψη | εμπίπτει( στο πεδίο,) | εντός |
  要否 | 選定 | 選定有無 | 選定する | 要 不要 | 要 否 | 必要 不要 | 要不要 | 必要性 | 必要有無 | 必要か | 採用する | 採択 | 採択有無 | 該当有無 | 該当性 | 該当するか | 選択 | 選択有無 |
  適用判断 | 適用判定 | 採否判定 | 要否判定 | 要否判断 | 適用要否 | 適用するか`;

/** Headings, whole, under which a yes leaves the control out, beside the words for what is excluded. */
export const asksForContraries = `
  discarded | omit | left (out,off) | leave out | excluded by us | dropped from scope | doesn t apply | opt out | (outside,out of)( the, isms,) boundary | out of bounds | ruled out | tailored out | opted out | not for us | no need | unnecessary | unneeded |
  (outside,out of) (our remit,perimeter,our perimeter,the perimeter,our scope) | without object |
  entfällt | entbehrlich | wird nicht (angewendet,angewandt) | ausgeklammert | weggefallen | außen vor | verworfen | weggelassen | ausgelassen | unnötig | gegenstandslos | hinfällig | betrifft uns nicht |
  gilt (nicht für uns,für uns nicht) | trifft nicht zu |
  (,est )sans objet | hors sujet | mis(,e) de côté | élimin(é,ée,és,ées) | écart(é,ée,és,ées) | omis(,e,es) | inutile | hors (de notre périmètre,champ) | ne nous concerne pas | ne s applique pas |
  descartad(o,a,os,as) | desestimad(o,a,os,as) | omitid(o,a,os,as) | sin objeto | no nos toca | innecesari(o,a,os,as) | prescindible |
  scartat(o,a,i,e) | omess(o,a,i,e) | senza oggetto | fuori campo | da escludere | irrilevante | superflu(o,a) | non ci riguarda |
  descartad(o,a,os,as) | sem (objeto,aplicação) | desnecessári(o,a,os,as) | irrelevante | dispensável | não nos (afeta,diz respeito) |
  vervalt | vervallen | valt af | buiten beschouwing( gelaten,) | weggelaten | verworpen | overbodig | irrelevant | raakt ons niet | betreft ons niet | geldt niet( voor ons,) |
  bezprzedmiotow(e,a,y) | bez zastosowania | pominięt(o,e,a,y) | zbędn(e,a,y) | nieistotn(e,a,y) | niepotrzebn(e,a,y) | niewybran(e,a,y) | nie dotyczy nas |
  nas nie dotyczy |
  bezpředmětn(é,á,ý) | vyřazen(o,é,á) | vynechán(o,a) | vynechan(é,á,ý) | nepotřebn(é,á,ý) | není (potřeba,nutné) | netýká se( nás,) |
  nás se netýká | nevztahuje se( na nás,) | nerelevantní | odpadá | nepřijat(o,é) | nevybrán(o,a) |
  παραλείπεται | παραλείφθηκε | δεν μας αφορά | άσχετο | ανεφάρμοστο | άνευ αντικειμένου | περιττό |
  不要 | 不採用 | 非該当 | 該当なし`;

/**
 * Headings, whole, under which a yes lets a control off or turns it down. That may be for a time, so that the control
 * applies and is not done, or of something else: they ask whether it is left out only where the table bears that out.
 */
export const asksForLettingOff = `
  exempt | exempted | is exempt | control exempted | waived | is waived | control waived | befreit | freigestellt | entpflichtet |
  exempt(é,ée,és,ées) | dispens(é,ée,és,ées) | exonér(é,ée) | exent(o,a,os,as) | eximid(o,a,os,as) | dispensad(o,a,os,as) |
  esent(e,i) | esentat(o,a,i,e) | esonerat(o,a,i,e) | isent(o,a,os,as) | vrijgesteld | ontheven | zwolnion(o,e,a,y) | zwolnienie |
  osvobozen(o,é,á,ý) | prominut(o,é) | απαλλάσσεται | απαλλαγή | απηλλαγμένο | 免除 |
  rejected | control rejected | abgelehnt | abgewählt | rejet(é,ée,és,ées) | rechazad(o,a,os,as) | rifiutat(o,a) | rejeitad(o,a,os,as) | afgewezen |
  odrzucon(o,e,a,y) | odmítnut(o,é,á) | zamítnut(o,é,á) | απορρίπτεται | απορρίφθηκε | 却下`;
