import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** By the stadium and the park to the castle of 小机; the line is drawn by eye. */
// prettier-ignore
export const kozukueCastle: SampleCourse = {
  slug: "kozukue-castle",
  content: {
    names: said(
      "スタジアムから城あとへ",
      "スタジアムから {城|しろ}の あとへ",
      "From the stadium to the castle",
      "从体育场到古城遗址",
      "경기장에서 성터까지",
    ),
    story: said(
      "新横浜公園の広い園路を走る人とならんで歩き、小机の丘の上の城あとまで。試合の日は、朝のうちが歩きやすい道です。",
      "{広|ひろ}い {公園|こうえん}を {歩|ある}きます。{走|はし}る {人|ひと}も います。{丘|おか}の {上|うえ}に {昔|むかし}の {城|しろ}の あとが あります。{試合|しあい}の {日|ひ}は、{朝|あさ}が いいです。",
      "Beside the runners of Shin-Yokohama Park, then up to the castle site on the hill of Kozukue. On match days go in the morning.",
      "与跑步者一同走过新横滨公园的宽阔园路，登上小机山丘的城址。比赛日建议早上前往。",
      "신요코하마 공원의 넓은 길을 달리는 사람들과 나란히 걸어 고즈쿠에 언덕 위 성터까지. 경기가 있는 날은 아침이 걷기 좋습니다.",
    ),
    theme: "sports",
    line: bent([
      [139.61745, 35.50707], [139.6163, 35.5082], [139.6151, 35.5087], [139.6125, 35.5094],
      [139.6098, 35.5105], [139.6074, 35.5107], [139.6051, 35.5111], [139.6030, 35.5109],
      [139.6012, 35.5098], [139.6003, 35.5091], [139.5984, 35.5091], [139.5962, 35.5098],
      [139.5936, 35.5105], [139.5908, 35.5106], [139.5919, 35.5096], [139.5947, 35.5086],
      [139.5970, 35.5081], [139.5977, 35.5077], [139.5987, 35.5081], [139.59956, 35.50853],
    ]),
    stops: [
      shopStop("coffee-stand-1km"),
      shopStop("pompom-tei"),
      placeStop([139.6074, 35.5107], said("スタジアムの東ゲート", "スタジアムの {東|ひがし}の {門|もん}", "Stadium, east gate", "体育场东门", "경기장 동문")),
      placeStop([139.6051, 35.5111], said("新横浜公園", "{新横浜|しんよこはま} {公園|こうえん}", "Shin-Yokohama Park", "新横滨公园", "신요코하마 공원")),
      shopStop("sorairo"),
      shopStop("horibata"),
      placeStop([139.5908, 35.5106], said("小机城址", "{小机|こづくえ}の {城|しろ}の あと", "Kozukue castle site", "小机城遗址", "고즈쿠에 성터")),
      shopStop("yunagi"),
      shopStop("oguruma"),
    ],
    from: "新横浜",
    to: "小机",
    surface: "mixed",
    stairs: 90,
    slopePercent: 14,
    shade: "some",
    toilets: 4,
    benches: 26,
    rain: said(
      "城あとの山道はすべります。公園から小机駅へまっすぐ向かい、銭湯で休んでください。",
      "{雨|あめ}の {日|ひ}は、{山|やま}の {道|みち}が すべります。{公園|こうえん}から {小机|こづくえ}の {駅|えき}に {行|い}って ください。",
      "The castle path is slippery. Go straight from the park to Kozukue station and rest at the bath.",
      "城址山路湿滑。请从公园直接前往小机站，到浴池歇一歇。",
      "성터 산길은 미끄럽습니다. 공원에서 고즈쿠에역으로 바로 가서 목욕탕에서 쉬세요.",
    ),
    season: said(
      "春と秋。小机の丘では、4月に竹灯籠の行事があります。",
      "{春|はる}と {秋|あき}が いいです。",
      "Spring and autumn. Bamboo lanterns are lit on the castle hill in April.",
      "春秋两季。四月，小机山丘有竹灯笼活动。",
      "봄과 가을. 4월에는 언덕에서 대나무 등불 행사가 열립니다.",
    ),
    photoId: null,
  },
};
