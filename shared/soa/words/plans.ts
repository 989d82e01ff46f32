import { phrasesOf } from "./language.ts";

/** Headings, whole, that ask what is to be done, all languages together. */
export const actionHeadings = phrasesOf(`
  action | actions | action required | action needed | actions required | required action | required actions | action item |
  action items | corrective action | corrective actions | recommended action | recommended actions | planned action |
  planned actions | proposed action | proposed actions | improvement action | remediation | remediation action |
  remediation actions | remediation step | remediation steps | recommendation | recommendations | next step | next steps |
  to do | what to do | task | tasks | korrekturmaßnahme | korrekturmaßnahmen | empfehlung | empfehlungen |
  empfohlene maßnahme | empfohlene maßnahmen | erforderliche maßnahme | erforderliche maßnahmen | geplante maßnahme |
  geplante maßnahmen | nächster schritt | nächste schritte | aufgabe | aufgaben | zu tun | aktion | aktionen |
  handlungsbedarf | verbesserungsmaßnahme | verbesserungsmaßnahmen | action corrective | actions correctives |
  action à mener | actions à mener | recommandation | recommandations | prochaine étape | prochaines étapes | tâche |
  tâches | à faire | acción | acciones | acción correctiva | acciones correctivas | acción requerida |
  acciones requeridas | acciones a realizar | recomendación | recomendaciones | próximo paso | próximos pasos | tarea |
  tareas | azione | azioni | azione correttiva | azioni correttive | azione richiesta | azioni richieste |
  raccomandazione | raccomandazioni | prossimi passi | da fare | ação | ações | ação corretiva | ações corretivas |
  ação necessária | ações necessárias | recomendação | recomendações | próximos passos | tarefa | tarefas | actie |
  acties | corrigerende maatregel | corrigerende maatregelen | aanbeveling | aanbevelingen | volgende stap |
  volgende stappen | taak | taken | te doen | działanie korygujące | działania korygujące | zalecenie | zalecenia |
  rekomendacja | rekomendacje | zadanie | zadania | następne kroki | do zrobienia | nápravné opatření |
  nápravná opatření | doporučení | další kroky | úkol | úkoly | ενέργεια | ενέργειες | διορθωτική ενέργεια |
  διορθωτικές ενέργειες | σύσταση | συστάσεις | επόμενα βήματα | アクション | 是正処置 | 是正措置 | 推奨事項 | 次のステップ`);

/** More headings of a plan: how urgent it is, what it takes, when. */
export const planHeadings = phrasesOf(`
  priority | prio | severity | urgency | effort | estimated effort | cost | costs | budget | estimated cost | timeline |
  time frame | timeframe | phase | quarter | sprint | dringlichkeit | priorität | aufwand | kosten | zeitraum | schweregrad |
  priorité | effort estimé | charge | coût | coûts | calendrier | délai | prioridad | esfuerzo | coste | costo | plazo |
  priorità | impegno | costo stimato | tempistica | prioridade | esforço | custo | prazo | prioriteit | inspanning | termijn |
  priorytet | nakład | koszt | priorita | náročnost | náklady | προτεραιότητα | προσπάθεια | κόστος | χρονοδιάγραμμα |
  優先度 | 工数 | 費用`);

/** What a sheet or a caption calls a table that sets one standard against another. */
export const mappingNames =
  /(?<!\p{L})(?:mappings?|map(?=\s|$)|mapped|cross-?\s?walks?|cross-?\s?references?|cross-?\s?mapping|gegenüberstellung|zuordnung(?:stabelle)?|referenztabelle|correspondance|correspondances|correspondencia|correspondencias|mapeo|mapeamento|correspondência|corrispondenz[ae]|mappatura|kruisverwijzing|mapowanie|mapování|αντιστοίχιση)(?!\p{L})|対応表|マッピング/iu;
