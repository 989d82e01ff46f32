import type { LanguageWords } from "./language.ts";

/** Korean words of headings and answers. */
export const ko: LanguageWords = {
  headings: {
    control: "통제 | 통제번호 | 통제항목 번호 | 통제항목번호 | 항목번호",
    title: "항목명 | 통제명 | 통제항목 | 통제 항목 | 통제항목명",
    description: "설명 | 내용",
    section: "영역",
    subject: "위험 | 위험명 | 위험 설명",
    applicable: "적용 | 적용여부 | 적용성 | 적용유무",
    excluded: "제외 | 미적용 | 적용제외",
    inclusion: "선정사유",
    justification: "사유 | 적용사유 | 적용 사유",
    exclusion: "제외사유 | 제외 사유",
    status: "상태 | 구현상태 | 구현여부 | 구현 | 이행상태 | 이행",
    maturity: "성숙도",
    evidence: "증적 | 증적자료 | 증거",
    owner: "담당자 | 담당부서 | 담당 | 책임자 | 소유자",
    due: "기한 | 완료예정일",
    notes: "비고 | 참고 | 의견",
  },
  applicable: {
    yes: "예 | 네 | 적용 | 적용함",
    no: "아니오 | 아니요 | 적용안함 | 적용 안함 | 적용하지 않음 | 제외 | 해당없음 | 해당 없음",
  },
  status: {
    "not-assessed": "미평가",
    "not-started": "미흡 | 미착수 | 부적합 | 없음 | 아니오 | 아니요",
    planned: "계획 | 계획됨 | 예정 | 계획중 | 계획 중 | 구현예정 | 구현 예정",
    partial: "부분적 | 진행중 | 진행 중 | 구현중 | 구현 중 | 이행중 | 이행 중",
    implemented:
      "구현 | 구현됨 | 구현완료 | 구현 완료 | 이행 | 이행완료 | 이행 완료 | 완료 | 준수 | 적합 | 양호 | 운영중 | 예 | 운영 중 | 충족",
    verified: "검증됨",
  },
  turns: {
    not: "미-",
    partly: "부분 | 부분- | 일부 | 일부-",
    fully: "완전 | 전체",
  },
};
