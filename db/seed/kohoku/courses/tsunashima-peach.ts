import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** Round 綱島 from station to station; the line is drawn by eye. */
// prettier-ignore
export const tsunashimaPeach: SampleCourse = {
  slug: "tsunashima-peach",
  content: {
    names: said(
      "綱島 湯と桃の道",
      "{綱島|つなしま}　お{湯|ゆ}と {桃|もも}の {道|みち}",
      "Tsunashima: baths and peaches",
      "纲岛 温泉与桃之路",
      "쓰나시마 온천과 복숭아 길",
    ),
    story: said(
      "むかしは湯の町、そして桃の産地でした。西口の路地から公園の丘にのぼり、東口の店へおります。",
      "{綱島|つなしま}には、{昔|むかし} お{湯|ゆ}と {桃|もも}の {畑|はたけ}が ありました。{小|ちい}さな {道|みち}を {歩|ある}いて、{丘|おか}の {公園|こうえん}に {行|い}きます。",
      "Once a spa town, and known for its peaches. From the lanes west of the station up to the park on the hill, and down to the shops on the east side.",
      "这里曾是温泉之乡，也是桃子产地。从西口小巷登上公园山丘，再走到东口的店铺。",
      "예전에는 온천 마을이자 복숭아 산지였습니다. 서쪽 골목에서 언덕 공원에 올라 동쪽 가게로 내려갑니다.",
    ),
    theme: "shopping",
    line: bent([
      [139.634543, 35.536462], [139.6335, 35.5361], [139.6323, 35.5362], [139.6329, 35.5373],
      [139.6332, 35.5378], [139.6328, 35.5386], [139.6342, 35.5396], [139.6362, 35.5401],
      [139.6381, 35.5394], [139.6368, 35.5383], [139.6352, 35.5375], [139.6354, 35.5367],
      [139.6364, 35.5356], [139.6382, 35.5349], [139.6379, 35.5339], [139.6368, 35.5346],
      [139.636101, 35.535845],
    ]),
    stops: [
      shopStop("tsunanoyu"),
      shopStop("minamoto"),
      shopStop("uonami"),
      placeStop([139.6381, 35.5394], said("綱島公園", "{綱島|つなしま} {公園|こうえん}", "Tsunashima Park", "纲岛公园", "쓰나시마 공원")),
      shopStop("hanadayori"),
      shopStop("honen"),
      shopStop("yaohachi"),
      shopStop("yuyake-koyake"),
    ],
    from: "綱島",
    to: "新綱島",
    surface: "paved",
    stairs: 62,
    slopePercent: 11,
    shade: "some",
    toilets: 3,
    benches: 14,
    rain: said(
      "公園の丘をとばして、駅のまわりの店をまわってください。",
      "{雨|あめ}の {日|ひ}は、{丘|おか}に {行|い}かないで ください。{駅|えき}の {近|ちか}くの {店|みせ}に {行|い}きます。",
      "Leave out the hill and visit the shops around the stations.",
      "请略过公园山丘，逛车站周边的店铺。",
      "언덕 공원은 건너뛰고 역 주변 가게를 둘러보세요.",
    ),
    season: said(
      "3月の終わり。公園の桜と、桃の花が近い日に咲きます。",
      "3{月|がつ}の {終|お}わりが いいです。{桜|さくら}と {桃|もも}の {花|はな}が {咲|さ}きます。",
      "Late March, when cherry and peach bloom close together.",
      "三月下旬，公园的樱花与桃花相继开放。",
      "3월 말. 공원의 벚꽃과 복숭아꽃이 비슷한 때 핍니다.",
    ),
    photoId: null,
  },
};
