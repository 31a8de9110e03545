import type { share as ja } from "#app/locales/ja/share.ts";

export const share = {
  head: "{友|とも}だちに {知|し}らせる",
  line: "LINEで {送|おく}る",
  other: "ほかの アプリで {送|おく}る",
  address: "この ページの アドレス",
  copy: "コピー",
  copied: "コピーしました",
  calendar: "お{休|やす}みと おとくを カレンダーに {入|い}れる",
  rallyCalendar: "{日|ひ}にちを カレンダーに {入|い}れる",
  feeds: "{新|あたら}しい おとく・お{知|し}らせを RSSで {読|よ}む",
} satisfies typeof ja;
