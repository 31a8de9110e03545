import type { share as ja } from "#app/locales/ja/share.ts";

export const share = {
  head: "친구에게 알리기",
  line: "LINE으로 보내기",
  other: "다른 앱으로 보내기",
  address: "이 페이지 주소",
  copy: "복사",
  copied: "복사했습니다",
  calendar: "휴무일과 혜택을 캘린더에 넣기",
  rallyCalendar: "일정을 캘린더에 넣기",
  feeds: "새 혜택과 소식을 RSS로 받아 보기",
} satisfies typeof ja;
