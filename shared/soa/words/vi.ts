import type { LanguageWords } from "./language.ts";

/** Vietnamese words of headings and answers. */
export const vi: LanguageWords = {
  headings: {
    control: "kiểm soát | mã kiểm soát | mã | điều khoản | phụ lục a | biện pháp kiểm soát | số hiệu",
    title: "tên | tên kiểm soát | tên biện pháp | tiêu đề | nội dung kiểm soát",
    description: "mô tả | mục tiêu | câu hỏi",
    section: "nhóm | lĩnh vực | chủ đề",
    subject: "rủi ro | tài sản | mối đe dọa",
    decision: "quyết định",
    applicable: "áp dụng | có áp dụng | có áp dụng không | khả năng áp dụng | tuyên bố áp dụng",
    excluded: "không áp dụng | loại trừ",
    inclusion: "lý do lựa chọn | lý do áp dụng",
    justification: "lý do | giải trình | lý do ghi chú | lý do áp dụng không áp dụng | cơ sở",
    exclusion: "lý do loại trừ | lý do không áp dụng",
    status: `
      thực hiện | triển khai | trạng thái | tình trạng | trạng thái thực hiện | trạng thái triển khai |
      tình trạng triển khai | mức độ tuân thủ`,
    maturity: "mức độ trưởng thành",
    evidence: "bằng chứng | tài liệu | tài liệu tham chiếu | hồ sơ",
    owner: "chủ sở hữu | người phụ trách | phụ trách | người chịu trách nhiệm | trách nhiệm",
    due: "thời hạn | hạn | hạn hoàn thành | ngày hoàn thành",
    notes: "ghi chú | nhận xét | khuyến nghị",
  },
  applicable: {
    yes: "có | áp dụng | được áp dụng",
    no: "không | không áp dụng | loại trừ | không được áp dụng",
  },
  status: {
    "not-assessed": "chưa đánh giá",
    "not-started": "không | chưa thực hiện | chưa triển khai | chưa có | chưa bắt đầu | không tuân thủ | chưa đạt",
    planned: "đã lên kế hoạch | kế hoạch | dự kiến",
    partial: "một phần | thực hiện một phần | triển khai một phần | đang thực hiện | đang triển khai | đạt một phần",
    implemented: "đã thực hiện | đã triển khai | hoàn thành | đã hoàn thành | tuân thủ | đạt",
    verified: "đã kiểm chứng | đã xác minh",
  },
};
