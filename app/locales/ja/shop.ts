export const categories = {
  greengrocer: "青果",
  fish: "鮮魚",
  butcher: "精肉",
  rice: "米",
  tea: "お茶",
  sake: "酒",
  restaurant: "食事",
  bakery: "パン",
  sweets: "菓子",
  flowers: "花",
  cafe: "喫茶",
  bath: "銭湯",
  craft: "手しごと・修理",
  books: "本・文具",
  clothes: "衣料",
  beauty: "理美容",
  other: "その他",
  booth: "出店",
  library: "図書館",
  "book-pickup": "図書取次所",
  park: "公園",
  riverside: "川辺",
  stadium: "競技場",
  station: "駅",
};

export const amenities = {
  wheelchair: "車いすで入れます",
  pram: "ベビーカーで入れます",
  writing: "筆談ができます",
  cash: "現金が使えます",
  toilet: "トイレがあります",
  nappy: "おむつ替えができます",
  seat: "いすがあります",
  multilingual: "外国語のメニューがあります",
};

export const opening = {
  open: "営業中",
  until: "{{time}}まで",
  openUntil: "営業中 {{time}}まで",
  closed: "営業時間外",
  closedToday: "本日休業",
  next: "{{day}} {{time}}から",
  span: "{{open}}〜{{close}}",
  hours: "営業時間",
  today: "きょう {{weekday}}",
  off: "定休日",
  holidays: "祝日は休み",
};

export const shopPage = {
  stampedOn: "{{day}}に押しました",
  station: "{{station}}駅 {{minutes}}分",
  ease: "使いやすさ",
  notStamped: "まだ押していません",
  onMap: "地図で見る",
};
