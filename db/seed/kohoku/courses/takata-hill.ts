import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** From 高田 over the hill to 日吉本町; the line is drawn by eye. */
// prettier-ignore
export const takataHill: SampleCourse = {
  slug: "takata-hill",
  content: {
    names: said(
      "高田から南日吉へ 丘の町の店めぐり",
      "{高田|たかた}から {南日吉|みなみひよし}へ　{丘|おか}の {町|まち}の {店|みせ}",
      "Over the hill from Takata to Minami-Hiyoshi",
      "高田至南日吉 山丘逛店",
      "다카타에서 미나미히요시로, 언덕 마을 가게 돌기",
    ),
    story: said(
      "畑の残る丘をこえて、団地の前の小さな店へ。平日の午後がゆっくりできます。",
      "{畑|はたけ}の ある {丘|おか}を {歩|ある}きます。{団地|だんち}の {前|まえ}に {小|ちい}さな {店|みせ}が あります。",
      "Over a hill that still has fields, to the small shops in front of the housing estate. Quietest on weekday afternoons.",
      "越过留有田地的山丘，来到住宅区前的小店。平日下午最为清静。",
      "아직 밭이 남은 언덕을 넘어 단지 앞 작은 가게로 갑니다. 평일 오후가 한적합니다.",
    ),
    theme: "shopping",
    line: bent([
      [139.620231, 35.549594], [139.6194, 35.5493], [139.6192, 35.5500], [139.6188, 35.5507],
      [139.6206, 35.5511], [139.6219, 35.5503], [139.6222, 35.5488], [139.6241, 35.5482],
      [139.6262, 35.5487], [139.6283, 35.5497], [139.6301, 35.5508], [139.6315, 35.5500],
      [139.6326, 35.5495], [139.6343, 35.5493], [139.6349, 35.5502], [139.6340, 35.5508],
      [139.6334, 35.5504], [139.633413, 35.549961],
    ]),
    stops: [
      shopStop("mori-no-tokei"),
      shopStop("inaho"),
      shopStop("toretate"),
      shopStop("tamanoya"),
      shopStop("kachari"),
      placeStop([139.6262, 35.5487], said("高田の竹林", "{高田|たかた}の {竹|たけ}の {林|はやし}", "Takata bamboo grove", "高田竹林", "다카타 대숲")),
      shopStop("kosuzu"),
      shopStop("fuwari"),
      shopStop("sankakuya"),
    ],
    from: "高田",
    to: "日吉本町",
    surface: "paved",
    stairs: 38,
    slopePercent: 9,
    shade: "some",
    toilets: 1,
    benches: 4,
    rain: said(
      "高田から日吉本町まで、グリーンラインでひと駅です。",
      "{雨|あめ}の {日|ひ}は、{電車|でんしゃ}で {日吉本町|ひよしほんちょう}まで {行|い}ってください。{一|ひと}つ {隣|となり}の {駅|えき}です。",
      "Take the Green Line one stop from Takata to Hiyoshi-honchō.",
      "从高田到日吉本町，乘绿线一站即到。",
      "다카타에서 히요시혼초까지 그린라인으로 한 정거장입니다.",
    ),
    season: null,
    photoId: null,
  },
};
