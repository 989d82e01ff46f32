import { describe, expect, it } from "vitest";
import { type LanguageWords, phrasesOf, withTurns } from "../../../shared/soa/words/language.ts";
import { languages } from "../../../shared/soa/words/languages.ts";
import { grid, read } from "../recognise/grids.ts";

const split = (text: string): string[] => text.split(" | ");

const roles = ["control", "title", "applicable", "justification", "status", "evidence", "owner", "due"];
const columns = Object.fromEntries(roles.map((role, at) => [role, "ABCDEFGH"[at]]));

/**
 * By language: headings of id, title, applicability, justification, status, evidence, owner and due date; then yes, no, and
 * the answers done, in part, planned, not, not applicable.
 */
const table: Readonly<Record<string, readonly [headings: string, yesNo: string, progress: string]>> = {
  en: [
    "Ctrl | Control topic | Applic. | Justif. | Conformance | Objective evidence | Resp. | Due by",
    "Y | Scoped out",
    "Operating effectively | Compliant with findings | Planning | Not evidenced | N/A",
  ],
  de: [
    "Maßnahmen-Nr. | Control-Titel | Anw. | Begr. | Umsetzungsstand | Mitgeltende Dokumente | Verantw. | Umsetzung bis",
    "Ja | entf.",
    "i.O. | tlw. umgesetzt | Umsetzung geplant | Noch nicht umgesetzt | Entbehrlich",
  ],
  fr: [
    "Réf. | Mesure de sécurité | Applic. | Justif. | Avancement | Preuves | Resp. | Échéance",
    "Oui | Exclue",
    "Entièrement mis en œuvre | En partie mis en place | À planifier | Non en place | Sans objet",
  ],
  es: [
    "Código | Nombre del control | ¿Aplica? | Justificación | Grado de implantación | Evidencias | Resp. | Fecha límite",
    "Sí | No",
    "Totalmente implantado | Implantado en parte | Planificado | No cumple | No aplica",
  ],
  it: [
    "Rif. | Controllo di sicurezza | Applicabile (sì/no) | Motivazione | Stato attuazione | Evidenze | Resp. | Scadenza",
    "Sì | Escluso",
    "Attuata | In fase di attuazione | Pianificata | Non presente | Non applicabile",
  ],
  pt: [
    "Nº | Nome do controle | Aplicável | Justificativa | Situação | Evidências | Resp. | Prazo",
    "Sim | Não",
    "Totalmente implementado | Implementado em parte | Planejada | Não atende | Fora do escopo",
  ],
  nl: [
    "Maatregel nr. | Naam maatregel | Van toepassing | Motivatie | Stand van zaken | Bewijs | Eigenaar | Streefdatum",
    "Ja | N.v.t.",
    "In werking | Grotendeels ingevoerd | Gepland | Nog niet ingevoerd | Niet van toepassing",
  ],
  pl: [
    "Nr zabezpieczenia | Nazwa zabezpieczenia | Stosowalność | Uzasadnienie | Stan wdrożenia | Dowody | Odp. | Termin",
    "Tak | Nie",
    "Wdrożona | Wdrożona częściowo | Planowana | Niewdrożona | ND",
  ],
  cs: [
    "Číslo opatření | Název opatření | Apl. | Zdůvodnění | Stav zavedení | Důkazy | Garant | Termín",
    "Ano | Ne",
    "Plně zavedeno | Částečně splněno | V plánu | Nezavedeno | Neaplikovatelné",
  ],
  el: [
    "Κωδικός ελέγχου | Τίτλος | Εφαρμόσιμο | Αιτιολόγηση | Κατάσταση | Τεκμήρια | Υπεύθυνος | Προθεσμία",
    "Ναι | Όχι",
    "Πλήρως υλοποιημένο | Υπό εξέλιξη | Προγραμματισμένο | Σε εκκρεμότητα | Μη εφαρμόσιμο",
  ],
  ja: [
    "管理策番号 | 管理策名 | 適用有無 | 採用・除外の理由 | 実施状況 | 関連文書 | 担当部署 | 期限",
    "はい | 適用除外",
    "運用中 | 一部実施 | 検討中 | 未整備 | 適用しない",
  ],
  ar: [
    "رقم الضابط | اسم الضابط | قابل للتطبيق | المبرر | حالة التنفيذ | الأدلة | المسؤول | التاريخ المستهدف",
    "نعم | لا",
    "منفذة بالكامل | مطبقة جزئيا | مخطط له | غير مطبقة | غير قابل للتطبيق",
  ],
  nb: [
    "Kontrollnr. | Sikringstiltak | Anvendes | Begrunnelse | Implementeringsstatus | Dokumentasjon | Ansvarlig | Frist",
    "Ja | Nei",
    "Fullt innført | Delvis på plass | Planlagt, 2 mnd | Ikke påbegynt | Ikke anvendelig",
  ],
  sv: [
    "Kontroll | Säkerhetsåtgärd | Tillämplig | Motivering | Införandestatus | Underlag | Ansvarig | Måldatum",
    "Ja | Nej",
    "Införd | Delvis införd | Planerad | Ej införd | Ej tillämplig",
  ],
  da: [
    "Kontrolnr. | Foranstaltning | Anvendelig | Begrundelse | Implementering | Dokumentation | Ansvarlig | Frist",
    "Ja | Fravalgt",
    "Gennemført | I gang | Planlagt | Ikke påbegyndt | Ikke relevant",
  ],
  fi: [
    "Tunnus | Hallintakeino | Sovellettavissa | Perustelut | Toteutuksen tila | Näyttö | Vastuuhenkilö | Määräaika",
    "Kyllä | Ei",
    "Toteutettu | Osittain toteutettu | Suunnitteilla | Ei toteutettu | Ei sovellettavissa",
  ],
  tr: [
    "Madde No | Kontrol Adı | Uygulanabilir mi? | Gerekçe | Uygulama Durumu | Kanıt | Sorumlu | Termin tarihi",
    "Evet | Hayır",
    "Tam olarak uygulandı | 🟡 Kısmi | Planlanmaktadır | Yok | Kapsam dışı",
  ],
  ko: [
    "통제번호 | 항목명 | 적용여부 | 사유 | 구현상태 | 증적 | 담당부서 | 완료예정일",
    "적용 | 미적용",
    "구현완료 | 부분구현 | 계획 | 미구현 | 해당없음",
  ],
  zh: [
    "控制编号 | 控制名称 | 是否适用 | 理由 | 实施状态 | 证据 | 负责人 | 截止日期",
    "是 | 否",
    "已实施 | 部分实施 | 计划中 | 未实施 | 不适用",
  ],
  "zh, traditional": [
    "控制項編號 | 控制項名稱 | 是否適用 | 理由 | 實施狀態 | 佐證資料 | 負責單位 | 完成期限",
    "適用 | 不適用",
    "已實施 | 部分實施 | 規劃中 | 未實施 | 不適用",
  ],
  hu: [
    "Kontroll azonosító | Megnevezés | Alkalmazható | Indoklás | Megvalósítás állapota | Bizonyítékok | Felelős | Határidő",
    "Igen | Nem",
    "Bevezetve | Részben megvalósult | Tervezett | Nincs bevezetve | Nem alkalmazható",
  ],
  ro: [
    "Număr control | Denumire | Aplicabil | Justificare | Stadiu implementare | Dovezi | Responsabil | Termen limită",
    "Da | Nu",
    "Implementat complet | Parțial implementat | Planificat | Neimplementat | Neaplicabil",
  ],
  ru: [
    "Номер меры | Наименование | Применимость | Обоснование | Статус реализации | Свидетельства | Ответственный | Срок",
    "Да | Нет",
    "Полностью реализовано | Частично внедрено | Планируется | Не реализовано | Неприменимо",
  ],
  vi: [
    "Mã kiểm soát | Tên kiểm soát | Áp dụng | Lý do | Trạng thái | Bằng chứng | Người phụ trách | Thời hạn",
    "Có | Không áp dụng",
    "Đã triển khai | Đang thực hiện | Dự kiến | Chưa triển khai | Không áp dụng",
  ],
  sk: [
    "Číslo opatrenia | Názov opatrenia | Aplikovateľné | Zdôvodnenie | Stav zavedenia | Dôkazy | Zodpovedná osoba | Termín",
    "Áno | Nie",
    "Plne zavedené | Čiastočne zavedené | Naplánované | Nezavedené | Neaplikovateľné",
  ],
};

describe("a Statement of Applicability in each language", () => {
  it.each(Object.entries(table))("%s", (_, [headings, yesNo, progress]) => {
    const [yes = "", no = ""] = split(yesNo);
    const answers = split(progress);
    const rows = answers.map((answer, at) => {
      const applies = at === 4 ? null : at === 1 ? no : yes;
      return [`A.5.${at + 1}`, `Titel ${at}`, applies, `warum ${at}`, answer, `POL-${at}`, `CISO ${at}`, "2026-03-31"];
    });
    const { soa, report } = read(grid([["Firma"], [], split(headings), ...rows]));
    expect(report.tables[0]).toMatchObject({ headerRow: 3, columns });
    expect(report.warnings.filter(({ code }) => /unknown/.test(code))).toEqual([]);
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [false, "partial"],
      [true, "planned"],
      [true, "not-started"],
      [expect.toSatisfy((it: unknown) => it === false || it === null), undefined],
    ]);
    expect(soa.items[0]).toMatchObject({ evidence: [{ reference: "POL-0" }], owner: "CISO 0", due: "2026-03-31" });
  });
});

describe("the words of all languages together", () => {
  const twice = (lists: (language: LanguageWords) => Readonly<Record<string, string>>): string[] => {
    const meanings = new Map<string, Set<string>>();
    for (const language of languages) {
      for (const [meaning, list] of Object.entries(lists(language))) {
        for (const word of phrasesOf(list)) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
      }
    }
    return [...meanings].filter(([, found]) => found.size > 1).map(([word]) => word);
  };

  it("say yes or no, and one status, never two", () => {
    expect(twice(({ applicable }) => ({ ...applicable }))).toEqual([]);
    expect(twice(({ status }) => ({ ...status }))).toEqual([]);
  });

  it("are turned by not, partly and fully", () => {
    const { applicable, status } = withTurns({
      headings: {},
      applicable: { yes: "fits", no: "" },
      status: { implemented: "done" },
      turns: { not: "not | un-", notYet: "later", partly: "half", fully: "fully" },
    });
    expect(phrasesOf(applicable.no)).toEqual(["not fits", "unfits"]);
    expect(phrasesOf(applicable.yes)).toEqual([
      ...["fits", "half fits", "fits half", "fully fits", "fits fully"],
      ...["not fully fits", "unfully fits", "later fully fits"],
    ]);
    expect(phrasesOf(status["not-started"] ?? "")).toEqual(["not done", "undone", "later done", "later fits"]);
    expect(phrasesOf(status.partial ?? "")).toEqual([
      "half",
      "half done",
      "done half",
      "not fully",
      "unfully",
      "later fully",
      "not fully done",
      "unfully done",
      "later fully done",
    ]);
    expect(phrasesOf(status.implemented ?? "")).toEqual(["done", "fully", "fully done", "done fully"]);
  });
});

describe("signs as status", () => {
  it("that say the same everywhere", () => {
    const signs = ["🟢", "🟡", "🟠", "🔴", "✅", "⚠️", "⚠", "🚧", "🗓️", "❌", "☑", "✅ VOLLSTÄNDIG", "⚠️ Delvis"];
    const { soa } = read(
      grid([
        ["Control ID", "Title", "Status"],
        ...signs.map((sign, at) => [`A.5.${at + 1}`, `t${at}`, sign]),
        ["A.5.30", "u", "⚪"],
      ]),
    );
    expect(soa.items.map(({ status }) => status)).toEqual([
      ...[
        "implemented",
        "partial",
        "partial",
        "not-started",
        "implemented",
        "partial",
        "partial",
        "partial",
        "planned",
      ],
      ...["not-started", "implemented", "implemented", "partial", undefined],
    ]);
  });
});
