import { news } from "./promotion.ts";

export const newsItems = [
  news(
    "honen",
    [-2, 12],
    ["散歩の本をそろえました", "店の奥の棚に30さつあります"],
    ["Books for walkers", "Thirty of them on the back shelf"],
    [
      "{散歩|さんぽ}の {本|ほん}が あります",
      "{店|みせ}の {奥|おく}に 30{冊|さつ} あります。",
    ],
  ),
  news(
    "somewa",
    [-1, 6],
    ["藍染めの体験 空きがあります", "土曜の午後2時から、ハンカチ1まい"],
    ["Indigo dyeing: places left", "Saturdays at 2 pm, one handkerchief"],
    [
      "{藍|あい}で ハンカチを {染|そ}めませんか",
      "{土曜日|どようび}の {午後|ごご}2{時|じ}からです。",
    ],
  ),
  news(
    "hasuike",
    [0, 0],
    ["きょうの茶菓子は 栗きんとん", "夕方までにお越しください"],
    ["Today's sweet: chestnut paste", "Please come before the evening"],
    [
      "{今日|きょう}の お{菓子|かし}は {栗|くり}きんとんです",
      "{夕方|ゆうがた}までに {来|き}て ください。",
    ],
  ),
  news(
    "toretate",
    [-1, 2],
    ["小松菜とかぶが入りました", "けさ、高田の畑でとれました"],
    ["Fresh greens and turnips", "Picked in Takata this morning"],
    [
      "{小松菜|こまつな}と かぶが あります",
      "{今日|きょう}の {朝|あさ} とりました。",
    ],
  ),
  news(
    "rinpu",
    [-6, 14],
    ["空気入れをお貸しします", "店の前で、ご自由にお使いください"],
    ["Borrow our bicycle pump", "In front of the shop, free for anyone"],
    [
      "{自転車|じてんしゃ}の {空気|くうき}を {入|い}れられます",
      "{店|みせ}の {前|まえ}です。お{金|かね}は いりません。",
    ],
  ),
  news(
    "fumikiri",
    [-3, 17],
    ["ベビーカーの席をふやしました", "入口のそばの2席です"],
    ["More room for prams", "Two tables by the door"],
    [
      "ベビーカーの {席|せき}が ふえました",
      "{入口|いりぐち}の {近|ちか}くです。",
    ],
  ),
  news(
    "oguruma",
    [-8, 9],
    ["城山もなか はじめました", "1こから買えます"],
    ["New: castle-hill monaka", "Sold singly too"],
    [
      "{新|あたら}しい お{菓子|かし}「{城山|しろやま}もなか」",
      "1{個|こ}から {買|か}えます。",
    ],
  ),
  news(
    "nejimaki",
    [-12, 25],
    ["町工場の見学 木曜の午前", "申しこみは店の人に声をかけてください"],
    ["See a small factory, Thursday mornings", "Just ask us in the café"],
    [
      "{工場|こうじょう}を {見|み}ることが できます",
      "{木曜日|もくようび}の {朝|あさ}。{店|みせ}の {人|ひと}に {言|い}って ください。",
    ],
  ),
];
