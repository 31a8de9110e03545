export const rally = {
  notice: "きまりの お{知|し}らせ",
  noticeOn: "{{day}} きまりの お{知|し}らせ",
  otherCard: "{{rally}}の カードを {見|み}る",
};
