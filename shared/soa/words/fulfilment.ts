import type { LanguageWords } from "./language.ts";

/** Answers of audits and gap assessments in several words, all languages together: "No deviation", "Met with exceptions". */
export const fulfilment: LanguageWords = {
  headings: {},
  applicable: { yes: "", no: "" },
  status: {
    "not-assessed": `
      not attested | not yet attested | not seen | not verified | not examined | not visited | nicht auditiert |
      nicht untersucht | nicht betrachtet | nicht gesichtet | nicht bestätigt | keine aussage | nicht in stichprobe |
      non examiné | non examinée | non testé | non testée | non attesté | non attestée | non échantillonné |
      no muestreado | no examinado | no visto | non campionato | não amostrado | não analisado | não examinado |
      niet onderzocht | niet bekeken | niet gezien | nie zbadano | niezbadane | nie badano | nekontrolováno |
      nezkoumáno | nevzorkováno | δεν εξετάστηκε | 未検証 | 評価対象外`,
    "not-started": `
      fails to comply | fails to meet | not in compliance | not in conformity | requirement not met |
      requirements not met | no compliance | no conformity | unsatisfied | unfulfilled | undelivered | undone |
      uncovered | unachieved | we do not do it | we do not do this | we don t do it | we don t do this |
      not doing this | nobody does it | major deviation | major deviations | major nonconformities | major gaps |
      open gap | open gaps | gap open | major finding | significant gap | serious gap | large gap | complete gap | full gap | total gap | critical gap |
      critical nonconformity | critical deviation | unerfüllt | unerledigt | unwirksam | steht aus | existiert nicht |
      nichterfüllung | noch nicht | gar nicht | überhaupt nicht | schwere abweichung | schwerwiegende abweichung |
      wesentliche abweichung | gravierende abweichung | kritische abweichung | erhebliche abweichung |
      große abweichung | große lücke | erhebliche lücke | kritischer mangel | insatisfaisant | insatisfaisante |
      inefficace | pas encore | écart | écart majeur | écarts majeurs | écart critique | écart important |
      nc majeure | reste à faire | incumplido | incumplida | ineficaz | sin hacer | sin cumplir | aún no |
      todavía no | nc mayor | desviación | desviación mayor | desviación grave | desviación crítica | brecha |
      brecha mayor | brecha grave | inadempiente | non ancora | scostamento | scostamento grave |
      scostamento maggiore | scostamento rilevante | scostamento critico | descumprido | incumprido | ainda não |
      nc maior | desvio | desvio maior | desvio grave | desvio crítico | grote afwijking | ernstige afwijking |
      major afwijking | kritieke afwijking | jeszcze nie | poważna niezgodność | istotna niezgodność |
      krytyczna niezgodność | duże odchylenie | poważne odchylenie | nesoulad | závažná neshoda | zásadní neshoda |
      kritická neshoda | velká odchylka | závažná odchylka | σοβαρή απόκλιση | μεγάλη απόκλιση | κρίσιμη απόκλιση |
      σοβαρή μη συμμόρφωση | όχι ακόμα | αναποτελεσματικό | 非適合 | 非準拠 | 満たしていない | 対応していない | 準拠していない | 適合していない |
      重大な差異 | 重大なギャップ`,
    planned: `
      on the plan | in the plan | in plan | planned for this year | planned this year | planned for next year |
      planned next year | planned for later this year | in this year s plan | in next year s plan |
      on next year s plan | committed | designing | at design stage | at the design stage | being planned | to come |
      in the pipeline | will be in place | will be in use | will be done | will be introduced | im plan | vorgemerkt |
      ist eingeplant | für nächstes jahr geplant | für dieses jahr geplant | au plan | au planning |
      prévu cette année | prévue cette année | prévu l an prochain | en plan | en el plan | previsto este año |
      previsto el próximo año | a piano | nel piano | previsto quest anno | no plano | previsto este ano |
      staat gepland | gepland voor dit jaar | gepland voor volgend jaar | zaplanowane na ten rok |
      plánováno na letošní rok | naplánováno na příští rok | 計画済み`,
    partial: `
      met with exceptions | met with reservations | met with conditions | met with findings |
      attested with exceptions | attested with exception | partly attested | partially attested |
      attested with qualifications | attested with reservations | in place with exceptions |
      implemented with exceptions | in use in parts | in use in part | in place in parts | nearly there |
      almost there | not quite there | some way to go | part way there | half way there | in delivery |
      work under way | needs work | needs some work | building | minor deviation | minor deviations | minor finding |
      minor findings | minor nonconformities | slight deviation | small gap | small gaps | slight gap | moderate gap |
      compliant with minor findings | compliant with reservations | bedingt konform | bedingt erfüllt |
      eingeschränkt konform | eingeschränkt erfüllt | mit einschränkungen erfüllt | erfüllt mit einschränkungen |
      konform mit einschränkungen | mit einschränkungen | geringfügige abweichung | geringe abweichung |
      kleine abweichung | leichte abweichung | kleinere abweichung | kleine lücke | geringe lücke | kleinere lücken |
      teilerfüllung | teilkonformität | teilerfüllt | teilumgesetzt | im gang | conforme avec réserve |
      conforme avec réserves | conforme sous réserve | attesté avec réserve | attesté avec réserves |
      conformité partielle | couverture partielle | écart mineur | écarts mineurs | écart léger | nc mineure |
      en chantier | conforme con salvedades | conforme con reservas | cumple con salvedades | cumple con reservas |
      conformidad parcial | cumplimiento mayoritario | nc menor | desviación menor | desviación leve | brecha menor |
      brecha leve | conforme con riserva | conforme con riserve | conforme con rilievi | conformità parziale |
      scostamento lieve | scostamento minore | conforme com ressalvas | atende com ressalvas | conformidade parcial |
      desvio menor | desvio leve | voldoet met opmerkingen | voldoet met beperkingen | beperkt voldaan |
      kleine afwijking | lichte afwijking | minor afwijking | gedeeltelijke naleving | zgodne z zastrzeżeniami |
      zgodność częściowa | niepełna zgodność | mała niezgodność | małe odchylenie | niewielkie odchylenie |
      s výhradami | vyhovuje s výhradami | splněno s výhradami | neúplná shoda | malá neshoda | méně závažná neshoda |
      malá odchylka | drobná odchylka | lehká odchylka | μικρή απόκλιση | ελάσσων μη συμμόρφωση |
      ήσσων μη συμμόρφωση | συμμόρφωση με επιφύλαξη | 条件付き適合 | 軽微な差異 | 軽微なギャップ | 一部未対応 | 概ね達成`,
    implemented: `
      full compliance | full conformity | full conformance | implemented in full | met in full | satisfied in full | fulfilled in full | in full | in full use |
      in place and working | in place and operating | already in place | already done | all done | done and checked |
      done and dusted | attested | fully attested | attesté | attestée | attested without exception |
      attested without exceptions | we do it | we do this | no deviation | no deviations | no gaps |
      no nonconformity | no nonconformities | no non conformity | no non conformities | no finding | no findings |
      without findings | volle konformität | vollständige konformität | vollständige erfüllung | volle erfüllung |
      läuft produktiv | keine abweichungen | keine lücke | keine lücken | kein befund | ohne befund |
      keine feststellung | keine feststellungen | keine beanstandung | keine beanstandungen | ohne beanstandung |
      ohne beanstandungen | keine mängel | ohne mängel | mängelfrei | keine nichtkonformität | conformité totale |
      pleine conformité | aucun écart | sans écart | pas d écart | aucune non conformité | sans non conformité |
      aucun constat | conformidad total | total conformidad | plena conformidad | sin desviación | sin desviaciones |
      ninguna desviación | sin hallazgos | sin no conformidades | sin brecha | sin brechas | ninguna brecha |
      piena conformità | conformità totale | nessuno scostamento | nessun rilievo | senza rilievi |
      nessuna non conformità | senza non conformità | nessuna deviazione | conformidade total | plena conformidade |
      sem desvio | sem desvios | nenhum desvio | sem constatações | sem não conformidades | nenhuma não conformidade |
      geen afwijking | geen afwijkingen | geen bevinding | geen bevindingen | zonder bevindingen |
      geen tekortkomingen | pełna zgodność | brak niezgodności | bez niezgodności | brak uwag | bez uwag |
      brak odchyleń | brak luk | plná shoda | úplná shoda | bez neshody | bez neshod | žádná neshoda | bez zjištění |
      žádné zjištění | bez nálezu | bez výhrad | bez odchylek | καμία απόκλιση | χωρίς αποκλίσεις | χωρίς ευρήματα |
      κανένα εύρημα | καμία μη συμμόρφωση | 不適合なし | 指摘なし | 指摘事項なし | ギャップなし | 差異なし | 乖離なし`,
  },
};
