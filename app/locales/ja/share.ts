export const share = {
  head: "友だちに知らせる",
  line: "LINEで送る",
  other: "ほかのアプリで送る",
  address: "このページのアドレス",
  copy: "コピー",
  copied: "コピーしました",
  calendar: "お休みと特典をカレンダーに入れる",
  rallyCalendar: "日程をカレンダーに入れる",
  feeds: "新しい特典・お知らせをRSSで受けとる",
};
