import type { SampleCourse } from "../course.ts";

/** Along 鶴見川 from 新横浜 to 綱島; the line is drawn by eye. */
export const tsurumiRiver: SampleCourse = {
  slug: "tsurumi-river",
  content: {
    names: {
      ja: "鶴見川 土手の散歩",
      easy: "{鶴見川|つるみがわ}の {土手|どて}の {散歩|さんぽ}",
      en: "Along the Tsurumi River",
      zh: "鹤见川堤岸散步",
      ko: "쓰루미강 둑길 산책",
    },
    story: {
      ja: "川の風を受けて、新横浜から綱島まで歩きます。カワセミを見つけたら、足を止めてください。",
      easy: "{川|かわ}の {道|みち}を {歩|ある}きます。{新横浜|しんよこはま}から {綱島|つなしま}までです。",
      en: "Walk with the river wind from Shin-Yokohama to Tsunashima. Stop if you see a kingfisher.",
      zh: "迎着河风，从新横滨走到纲岛。看到翠鸟的话，请停下脚步。",
      ko: "강바람을 맞으며 신요코하마에서 쓰나시마까지 걷습니다. 물총새를 보면 잠시 멈춰 보세요.",
    },
    theme: "eco",
    line: [
      [139.61745, 35.50707],
      [139.6152, 35.5112],
      [139.6134, 35.5166],
      [139.6188, 35.522],
      [139.6237, 35.5268],
      [139.6297, 35.5301],
      [139.6334, 35.5314],
      [139.634543, 35.536462],
    ],
    stops: [
      { kind: "shop", slug: "umegoyomi" },
      {
        kind: "place",
        names: {
          ja: "太尾堤緑道",
          kana: "ふとおつつみりょくどう",
          easy: "{太尾堤緑道|ふとおつつみりょくどう}",
          en: "Futoo-zutsumi Green Path",
          zh: "太尾堤绿道",
          ko: "후토오즈쓰미 녹도",
        },
        at: [139.6237, 35.5268],
      },
    ],
    from: "新横浜",
    to: "綱島",
    surface: "mixed",
    stairs: 24,
    slopePercent: 4,
    shade: "little",
    toilets: 2,
    benches: 9,
    rain: {
      ja: "雨の日は、新横浜の駅の中を歩いて、地下鉄で新羽へ。",
      easy: "{雨|あめ}の {日|ひ}は、{駅|えき}の {中|なか}を {歩|ある}いてください。",
      en: "On rainy days, walk inside Shin-Yokohama station and take the subway to Nippa.",
      zh: "雨天请在新横滨站内步行，然后乘地铁前往新羽。",
      ko: "비 오는 날에는 신요코하마역 안을 걷고 지하철로 닛파까지 가세요.",
    },
    season: {
      ja: "秋から冬。川がすんで、鳥がよく見えます。",
      easy: "{秋|あき}と {冬|ふゆ}が いいです。",
      en: "Autumn and winter, when the water is clear and birds are easy to see.",
      zh: "秋冬季节，河水清澈，便于观鸟。",
      ko: "가을과 겨울. 물이 맑아 새가 잘 보입니다.",
    },
    photoId: null,
  },
};
