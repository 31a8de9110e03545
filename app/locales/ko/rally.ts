export const rally = {
  notice: "규칙 안내",
  noticeOn: "{{day}} 규칙 안내",
  otherCard: "{{rally}} 카드 보기",
};
