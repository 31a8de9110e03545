import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** Along 鶴見川 from 新横浜 to 綱島; the line is drawn by eye. */
// prettier-ignore
export const tsurumiRiver: SampleCourse = {
  slug: "tsurumi-river",
  content: {
    names: said(
      "鶴見川 土手の散歩",
      "{鶴見川|つるみがわ}の {土手|どて}の {散歩|さんぽ}",
      "Along the Tsurumi River",
      "鹤见川堤岸散步",
      "쓰루미강 둑길 산책",
    ),
    story: said(
      "川の風を受けて、新横浜から綱島まで歩きます。カワセミを見つけたら、足を止めてください。ごみは持ち帰ります。",
      "{川|かわ}の そばを {歩|ある}きます。{新横浜|しんよこはま}から {綱島|つなしま}までです。{青|あお}い {鳥|とり}が いるかもしれません。ごみは {持|も}って {帰|かえ}ります。",
      "Walk with the river wind from Shin-Yokohama to Tsunashima. Stop if you see a kingfisher, and take your litter home.",
      "迎着河风，从新横滨走到纲岛。看到翠鸟的话，请停下脚步。垃圾请带回家。",
      "강바람을 맞으며 신요코하마에서 쓰나시마까지 걷습니다. 물총새를 보면 잠시 멈춰 보세요. 쓰레기는 가져갑니다.",
    ),
    theme: "eco",
    line: bent([
      [139.61745, 35.50707], [139.6173, 35.5087], [139.6157, 35.5108], [139.6142, 35.5133],
      [139.6136, 35.5157], [139.6152, 35.5179], [139.6184, 35.5212], [139.6208, 35.5236],
      [139.6237, 35.5263], [139.6268, 35.5282], [139.6297, 35.5297], [139.6318, 35.5306],
      [139.6334, 35.5309], [139.6341, 35.5322], [139.6339, 35.5343], [139.634543, 35.536462],
    ]),
    stops: [
      shopStop("coffee-stand-1km"),
      placeStop([139.6137, 35.5160], said("鳥山川との合流点", "{二|ふた}つの {川|かわ}が {会|あ}う ところ", "Where the Toriyama River joins", "鸟山川汇合处", "도리야마강 합류점")),
      placeStop([139.6237, 35.5263], said("太尾堤緑道", "{太尾堤|ふとおつつみ} {緑道|りょくどう}", "Futoo-zutsumi Green Path", "太尾堤绿道", "후토오즈쓰미 녹도")),
      shopStop("natsudo"),
      shopStop("chachaen"),
    ],
    from: "新横浜",
    to: "綱島",
    surface: "mixed",
    stairs: 24,
    slopePercent: 4,
    shade: "little",
    toilets: 2,
    benches: 9,
    rain: said(
      "雨の日は土手がすべります。新横浜の店をまわり、地下鉄で新羽へ。",
      "{雨|あめ}の {日|ひ}は、{土手|どて}が すべります。{新横浜|しんよこはま}の {店|みせ}に {行|い}ってください。",
      "The bank is slippery in the rain. Visit the shops of Shin-Yokohama and take the subway to Nippa.",
      "雨天堤岸湿滑。请逛新横滨的店铺，再乘地铁前往新羽。",
      "비 오는 날에는 둑길이 미끄럽습니다. 신요코하마의 가게를 둘러보고 지하철로 닛파까지 가세요.",
    ),
    season: said(
      "秋から冬。水がすんで、鳥がよく見えます。",
      "{秋|あき}と {冬|ふゆ}が いいです。{鳥|とり}が よく {見|み}えます。",
      "Autumn and winter, when the water is clear and birds are easy to see.",
      "秋冬季节，河水清澈，便于观鸟。",
      "가을과 겨울. 물이 맑아 새가 잘 보입니다.",
    ),
    photoId: null,
  },
};
