export const rally = {
  notice: "News of the rules",
  noticeOn: "{{day}}: news of the rules",
  otherCard: "See the card of {{rally}}",
};
