/**
 * Words of headings over a kind of something, a person, a place or a time, of which a list is no list of answers about the
 * control, written as those below: "Priority", "Control type".
 */
export const otherKinds = `
  priorit- | priorid- | prioryt- | priorytet- | προτεραι- | risk- | risiko- | risico- | risque- | riesgo- | rischi- | risco- | ryzyk- | rizik- | κίνδυν- |
  critic- | kritik- | crític- | criticit- | severity | likelihood | probabilit- | impact- | auswirkung- | schaden- | urgenc- | dringlich- |
  type | types | typ | typen | tipo | tipos | tipi | soort | rodzaj | druh | τύπος | art | kind | nature | natur- |
  frequenc- | häufigkeit | fréquence | frecuencia | frequenza | frequentie | częstotliwoś- | frekvence | četnost | συχνότητα | interval | turnus | cycle | periodic- |
  categor- | kategor- | catégor- | cathégor- | classif- | klassif- | klasyfik- | confidential- | sensitiv- | schutzbedarf | cia | c i a |
  attribut- | propert- | properties | concept- | capabilit- | domain- | bereich | gruppe | group- | groep | grupo | gruppo | skupina | ομάδα | famil- |
  version- | revision- | ausgabe | edition | release- | wydanie | verze | έκδοση | date | datum | fecha | data | ημερομηνία | year | jahr | année | año | anno | ano | quarter | quartal | trimestre |
  source | sources | quelle | origin- | fuente | fonte | bron | źródło | zdroj | πηγή | standard | norm | norma | norme | framework- |
  department- | dept | abteilung- | afdeling- | departement- | département- | departamento | reparto | dział | oddělení | τμήμα | unit | team- | squad | function | funktion |
  site | sites | standort- | location- | lieu | sede | lokalizacja | lokalita | country | land | pays | país | paese | kraj | země | χώρα | region |
  reviewer | approver | auditor | aud | assessor | reviewed by | approved by | prüfer | vérificateur | revisor | tag | tags | label | labels | keyword- |
  effort | aufwand | cost- | kosten | coût- | coste | costo | custo | koszt | náklad- | budget- | method- | methode | méthode | método | metodo | tool | tools | werkzeug- |
  種類 | 種別 | 優先- | リスク | 頻度 | 分類 | 区分 | 版 | 日付 | 部署 | 部門 | 拠点 | 重要度`;

/**
 * Words of headings that ask something else of each control which is answered by yes and no, by what they ask, all
 * languages together: phrases with a bar between them, and beginnings of words with a hyphen behind them. Case and accents
 * do not count.
 */
export const otherQuestions = {
  /** Whether somebody looked at it, and all else. */
  other: `
    verif- | vérif- | check | review- | audit- | sampl- | test- | inspect- | interview- | stichprob- | prüf- | überprüf- |
    échantillon- | contrôlé | muestr- | revis- | amostr- | campion- | verific- | riesam- | steekproef- | toets- | próbk- | próba |
    weryfik- | audyt- | przegląd- | ověř- | přezk- | vzor- | δειγμα- | δείγμα- | επαληθ- | επιθεώρ- | δοκιμ- | αναθεώρ- | stickprov- |
    document- | dokument- | documentad- | documentat- | gedocumenteerd | udokument- | zdokument- | τεκμηρι- | τεκμηριώ- |
    outsourc- | ausgelagert | fremdvergeben | externali- | esternalizz- | tercerizad- | subcontrat- | subappalt- | terceiriz- |
    uitbesteed | zlecon- | zewnętrzn- | extern | externě | εξωτερικ- | utkontrakt- | utlagd | ulkoist- |
    cloud | nube | nuage | nuvem | chmur- | νέφο- | υπολογιστικό νέφος | moln | skytjeneste | pilvi | bulut | felhő | saas |
    personal data | personenbez- | données personnelles | données à caractère personnel | datos personales | dati personali |
    dados pessoais | persoonsgegevens | danych osobowych | dane osobowe | osobní- | osobné | προσωπικ- | personuppgift- |
    personopplys- | personoplys- | henkilötie- | kişisel | gdpr | dsgvo | rgpd | rodo | avg | lgpd | dsg | revdsg | lpd | nlpd | hipaa | pii |
    automat- | automatiz- | zautomat- | αυτόματ- | αυτοματ- |
    evidence | nachweis- | preuve- | eviden- | prova | prove | prueba- | bewijs- | dowod- | dowód | důkaz- | dôkaz- | αποδεικτ- | τεκμήρι- | bevis- |
    trained | training- | geschult | schulung- | formé | formée | formation | formad- | formazione | formação | capacit- | addestrat- |
    treinad- | treinamento | opgeleid | opleiding | getraind | przeszkol- | szkolen- | školen- | proškol- | εκπαίδ- | εκπαιδ- | utbild- |
    approved | freigegeben | approuv- | aprobad- | approvat- | aprovad- | goedgekeurd | zatwierdz- | schválen- | εγκρίθηκ- | εγκεκριμέν- |
    signed | unterschr- | signé- | firmad- | firmat- | assinad- | ondertekend | getekend | podpis- | υπογ- | signerad | underskrev- |
    critical | kritisch- | critique- | crític- | critic- | krytyczn- | kritick- | κρίσιμ- | kritisk- |
    priorit- | priorid- | prioryt- | προτεραι- |
    mandatory | verpflichtend | pflicht | obligat- | obbligat- | obrigat- | verplicht | obowiązk- | povinn- | υποχρεωτικ- | obligator- | pakoll- | zorunlu |
    new | neu | neue | neues | nouveau | nouvelle | nuev- | nuov- | novo | nova | nieuw | nieuwe | nowe | nowy | nowa | nové | nový | νέο | νέα | νέος | ny | nytt | uusi | yeni | új |
    changed | geändert | änderung | modifi- | cambiad- | cambiat- | alterad- | mudou | gewijzigd | zmien- | zmian- | změn- | zmen- | τροποπ- | άλλαξε | ändrad | endret | ændret |
    shared | geteilt | gemeinsam | partag- | compart- | condivis- | compartilh- | gedeeld | współdziel- | wspóln- | sdílen- | zdieľan- | κοιν- | delad | delt |
    third part- | third party | drittpart- | dritte | tiers | terceros | terzi | terze | terceiros | derde | derden | podmiot zewnętrzn- | třetí | tretia | τρίτ- | tredje |
    accepted | akzeptiert | acepta- | accett- | aceit- | geaccepteerd | zaakcept- | akceptov- | αποδεκτ- |
    corrective | korrektur- | correctiv- | correttiv- | corretiv- | correctief | korygują- | náprav- | διορθωτ- |
    nonconformity | non conform- | abweichung- | no conform- | não conform- | niet conform | afwijking- | niezgodn- | neshod- | μη συμμ- | avvik- | avvikelse |
    closed | geschlossen | abgeschlossen | clos | clôturé- | cerrad- | chius- | fechad- | gesloten | afgesloten | zamknięt- | uzavř- | κλειστ- | κλείσ- | lukket | stängd |
    report- | published | veröffentlicht | publié- | publicad- | pubblicat- | gepubliceerd | opublikowan- | zveřejněn- | δημοσι-`,
  /** In scripts without blanks between words, found anywhere. */
  unspaced: `
    検証 | 確認 | 監査 | レビュー | テスト | 試験 | サンプル | 抽出 | 点検 | 見直し | 文書化 | 委託 | クラウド | 個人情報 | 個人データ | 自動 | 証拠 | 証跡 |
    エビデンス | 教育 | 訓練 | 研修 | 承認 | 署名 | 重要 | 優先 | 必須 | 新規 | 変更 | 共有 | 第三者 | 是正 | 不適合 | 完了 | 受容 |
    验证 | 检查 | 审核 | 审计 | 抽样 | 测试 | 评审 | 文件化 | 外包 | 云 | 个人信息 | 自动 | 证据 | 培训 | 批准 | 签署 | 关键 | 优先 | 强制 | 新增 | 变更 | 共享 | 第三方 |
    검증 | 점검 | 감사 | 표본 | 시험 | 검토 | 문서화 | 외주 | 클라우드 | 개인정보 | 자동 | 증적 | 증거 | 교육 | 승인 | 서명 | 중요 | 우선 | 필수 | 신규 | 변경 | 공유 | 제3자`,
} as const;
