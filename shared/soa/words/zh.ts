import type { LanguageWords } from "./language.ts";

/** Chinese words of headings and answers. */
export const zh: LanguageWords = {
  headings: {
    control: "控制措施编号 | 控制点编号 | 控制项 | 条款 | 编号 | 附录a | 控制id | 控制域编号 | 控制項",
    title: "控制措施 | 控制项名称 | 控制点 | 标题 | 条款名称 | 要求 | 控制項名稱 | 名稱",
    description: "描述 | 说明 | 說明",
    section: "领域 | 控制域",
    subject: "风险 | 风险描述 | 威胁 | 任务 | 资产",
    decision: "决定 | 決定",
    applicable: "适用 | 是否选择 | 是否采用 | 是否选用 | 是否選用",
    excluded: "不适用 | 排除 | 不適用",
    inclusion: "选择原因 | 选择理由",
    justification: "适用理由 | 适用性说明 | 适用 不适用理由",
    exclusion: "不适用理由 | 不适用原因 | 排除理由",
    status: "實施 | 状态 | 执行情况 | 落实情况 | 现状 | 符合性 | 符合情况 | 是否符合 | 实现 | 实施 | 狀態 | 實施狀況",
    evidence: "证据 | 文件 | 文档 | 文件名称 | 文件编号 | 记录 | 佐證",
    owner: "负责人 | 责任人 | 责任部门 | 负责部门 | 归口部门 | 負責人 | 負責單位",
    due: "截止日期 | 完成时间 | 完成日期",
    notes: "备注 | 注释 | 意见 | 评论 | 備註",
  },
  applicable: {
    yes: "是 | 适用 | 已选择 | 已选 | 选用 | 采用",
    no: "排除 | 已排除 | 删减 | 刪減 | 未选择",
  },
  status: {
    "not-assessed": "未评估 | 待评估",
    "not-started": "待规划 | 未开始 | 未启动 | 缺失 | 否 | 未開始 | 没有",
    planned: "待实现 | 计划中 | 已计划 | 计划 | 计划实施 | 待实施 | 計畫中 | 規劃中 | 规划中 | 待實施",
    partial: "部分 | 进行中 | 实施中 | 正在实施 | 整改中 | 推进中 | 實施中 | 執行中 | 基本符合",
    implemented:
      "实施 | 实现 | 执行 | 落实 | 建立 | 满足 | 部署 | 实行 | 實施 | 實作 | 執行 | 落實 | 導入 | 完成 | 符合 | 合规 | 是 | 有效 | 滿足 | 合規 | 关闭",
    verified: "已验证 | 已审核",
  },
  turns: {
    not: "未- | 不-",
    notYet: "尚未-",
    partly: "部分- | 部分已-",
    fully: "已- | 完全- | 全部-",
  },
};
