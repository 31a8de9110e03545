export const rally = {
  notice: "规则通知",
  noticeOn: "{{day}} 规则通知",
  otherCard: "查看{{rally}}的集章卡",
};
