export const rally = {
  notice: "きまりのお知らせ",
  noticeOn: "{{day}} きまりのお知らせ",
  otherCard: "{{rally}}のカードを見る",
};
