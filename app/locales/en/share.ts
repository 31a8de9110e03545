import type { share as ja } from "#app/locales/ja/share.ts";

export const share = {
  head: "Tell a friend",
  line: "Send by LINE",
  other: "Send by another app",
  address: "Address of this page",
  copy: "Copy",
  copied: "Copied",
  calendar: "Add days off and offers to a calendar",
  rallyCalendar: "Add the dates to a calendar",
  feeds: "Follow new offers and news by RSS",
} satisfies typeof ja;
