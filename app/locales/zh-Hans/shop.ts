import type { ja } from "#app/locales/ja/index.ts";

export const categories = {
  greengrocer: "蔬菜水果",
  fish: "鲜鱼",
  butcher: "鲜肉",
  rice: "大米",
  tea: "茶叶",
  sake: "酒类",
  restaurant: "餐馆",
  bakery: "面包",
  sweets: "点心",
  flowers: "鲜花",
  cafe: "咖啡馆",
  bath: "公共浴池",
  craft: "手工与修理",
  books: "书籍文具",
  clothes: "服装",
  beauty: "美容美发",
  other: "其他",
  booth: "摊位",
  library: "图书馆",
  "book-pickup": "图书领取点",
  park: "公园",
  riverside: "河畔",
  stadium: "体育场",
  station: "车站",
} satisfies (typeof ja)["categories"];

export const amenities = {
  wheelchair: "轮椅可进",
  pram: "婴儿车可进",
  writing: "可以笔谈",
  cash: "可用现金",
  toilet: "有洗手间",
  nappy: "可换尿布",
  seat: "有座椅",
  multilingual: "有外语菜单",
} satisfies (typeof ja)["amenities"];

export const opening = {
  open: "营业中",
  until: "至{{time}}",
  openUntil: "营业中 至{{time}}",
  closed: "不在营业时间",
  closedToday: "今日休息",
  next: "{{day}} {{time}}开门",
  span: "{{open}}–{{close}}",
  hours: "营业时间",
  today: "今天 {{weekday}}",
  off: "休息日",
  holidays: "节假日休息",
} satisfies (typeof ja)["opening"];

export const shopPage = {
  stampedOn: "{{day}} 盖的章",
  station: "距{{station}}站步行{{minutes}}分钟",
  ease: "店内服务",
  notStamped: "还没有盖章",
  onMap: "在地图上查看",
} satisfies (typeof ja)["shopPage"];
