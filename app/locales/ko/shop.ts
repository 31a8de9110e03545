import type { ja } from "#app/locales/ja/index.ts";

export const categories = {
  greengrocer: "채소·과일",
  fish: "생선",
  butcher: "정육",
  rice: "쌀",
  tea: "차",
  sake: "술",
  restaurant: "식당",
  bakery: "빵",
  sweets: "과자",
  flowers: "꽃",
  cafe: "카페",
  bath: "대중목욕탕",
  craft: "수공예·수리",
  books: "책·문구",
  clothes: "의류",
  beauty: "미용·이발",
  other: "기타",
  booth: "부스",
  library: "도서관",
  "book-pickup": "도서 수령처",
  park: "공원",
  riverside: "강변",
  stadium: "경기장",
  station: "역",
} satisfies (typeof ja)["categories"];

export const amenities = {
  wheelchair: "휠체어 입장 가능",
  pram: "유아차 입장 가능",
  writing: "필담 가능",
  cash: "현금 사용 가능",
  toilet: "화장실 있음",
  nappy: "기저귀 교환 가능",
  seat: "의자 있음",
  multilingual: "외국어 메뉴 있음",
} satisfies (typeof ja)["amenities"];

export const opening = {
  open: "영업 중",
  until: "{{time}}까지",
  openUntil: "영업 중 {{time}}까지",
  closed: "영업시간 아님",
  closedToday: "오늘 휴무",
  next: "{{day}} {{time}}부터",
  span: "{{open}}–{{close}}",
  hours: "영업시간",
  today: "오늘({{weekday}})",
  off: "정기 휴무",
  holidays: "공휴일 휴무",
} satisfies (typeof ja)["opening"];

export const shopPage = {
  stampedOn: "{{day}}에 찍었습니다",
  station: "{{station}}역에서 도보 {{minutes}}분",
  ease: "편의 안내",
  notStamped: "아직 찍지 않았습니다",
  onMap: "지도에서 보기",
} satisfies (typeof ja)["shopPage"];
