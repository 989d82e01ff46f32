import type { LanguageWords } from "./language.ts";

/** Japanese words of headings and answers. */
export const ja: LanguageWords = {
  headings: {
    control: "管理策番号 | 管理策no | 番号 | 項番 | 箇条 | 管理策id | 附属書a | 項目番号 | 規格番号",
    title: "管理策 | 管理策名 | 名称 | タイトル | 表題 | 項目 | 題名",
    description: "説明 | 内容 | 目的 | 質問 | 管理目的",
    section: "分類 | 区分 | カテゴリ | 領域 | テーマ",
    related: "関連 | 対応",
    applicable: "適用 | 適用有無 | 適用可否 | 採否 | 適用性 | 適用の有無 | 該当 | 採用",
    excluded: "適用除外 | 非適用",
    inclusion: "選択理由 | 採用根拠",
    justification: "理由 | 採否理由 | 適用理由 | 根拠 | 正当化",
    exclusion: "除外理由 | 適用除外理由 | 適用除外の理由 | 不採用理由 | 非適用理由",
    status: "状況 | 実施状況 | 実装状況 | 導入状況 | 対応状況 | ステータス | 進捗 | 実施 | 達成度 | 適合",
    maturity: "成熟度 | 成熟度レベル",
    evidence: "証拠 | エビデンス | 証跡 | 文書 | 関連文書 | 記録 | 参照文書 | 規程",
    owner: "責任者 | 担当 | 担当者 | 管理者 | 所有者 | 主管 | 責任部署 | 担当部署 | オーナー",
    due: "期限 | 期日 | 完了予定日 | 予定日 | 実施予定日",
    notes: "備考 | コメント | 注記 | メモ | 所見",
    weight: "重み",
  },
  applicable: {
    yes: "はい | 適用 | 適用する | 有 | 該当 | 採用 | 要 | ○ | ◯ | 〇 | ● | ◎",
    no: "いいえ | 適用しない | 適用除外 | 除外 | 無 | 非該当 | 該当なし | 対象外 | 非適用 | 不要 | 否",
  },
  status: {
    "not-assessed": "未評価 | 不明",
    "not-started": "未着手 | 未実施 | 未対応 | 未導入 | 未実装 | 不適合 | いいえ",
    planned: "計画 | 計画中 | 予定 | 計画済 | 実施予定",
    partial: "一部 | 一部実施 | 実施中 | 対応中 | 部分的 | 進行中 | 導入中 | 一部対応 | △",
    implemented:
      "実施済 | 実施済み | 導入済 | 導入済み | 完了 | 対応済 | 対応済み | 適合 | はい | 実装済 | 済 | ○ | ◯ | 〇 | ◎",
    verified: "検証済 | 検証済み | 監査済",
  },
};
