import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** A round from 大倉山 by the plum grove; the line is drawn by eye. */
// prettier-ignore
export const okurayamaPlum: SampleCourse = {
  slug: "okurayama-plum",
  content: {
    names: said(
      "大倉山 梅と白い記念館",
      "{大倉山|おおくらやま}　{梅|うめ}と {白|しろ}い {記念館|きねんかん}",
      "Ōkurayama: plum blossom and the white hall",
      "大仓山 梅花与白色纪念馆",
      "오쿠라야마 매화와 하얀 기념관",
    ),
    story: said(
      "駅から坂をのぼると、白い柱の記念館。梅林の谷におりて、緑道の花を見ながら商店街にもどります。",
      "{駅|えき}から {坂|さか}を {上|のぼ}ります。{白|しろ}い {建物|たてもの}が あります。{梅|うめ}の {林|はやし}を {見|み}て、{店|みせ}の ある {道|みち}に もどります。",
      "A climb from the station to the white columns of the memorial hall, down into the valley of plums, and back to the shops along the green path.",
      "从车站上坡，便是白柱纪念馆。下到梅林山谷，沿绿道赏花，再回到商店街。",
      "역에서 비탈을 오르면 흰 기둥의 기념관. 매화 골짜기로 내려가 녹도의 꽃을 보며 상점가로 돌아옵니다.",
    ),
    theme: "nature",
    line: bent([
      [139.629947, 35.521883], [139.6293, 35.5226], [139.6283, 35.5229], [139.6280, 35.5241],
      [139.6270, 35.5247], [139.6253, 35.5243], [139.6239, 35.5238], [139.6234, 35.5252],
      [139.6250, 35.5266], [139.6267, 35.5264], [139.6264, 35.5250], [139.6267, 35.5234],
      [139.6273, 35.5217], [139.6286, 35.5214], [139.6292, 35.5209], [139.6305, 35.5206],
      [139.629947, 35.521883],
    ]),
    stops: [
      shopStop("umegoyomi"),
      shopStop("somewa"),
      placeStop([139.6280, 35.5241], said("大倉山記念館", "{大倉山|おおくらやま} {記念館|きねんかん}", "Ōkurayama Memorial Hall", "大仓山纪念馆", "오쿠라야마 기념관")),
      placeStop([139.6239, 35.5238], said("大倉山梅林", "{大倉山|おおくらやま}の {梅|うめ}の {林|はやし}", "Ōkurayama plum grove", "大仓山梅林", "오쿠라야마 매림")),
      placeStop([139.6250, 35.5266], said("太尾堤緑道", "{太尾堤|ふとおつつみ} {緑道|りょくどう}", "Futoo-zutsumi Green Path", "太尾堤绿道", "후토오즈쓰미 녹도")),
      shopStop("sakanoue"),
      shopStop("maruyama-pan"),
      shopStop("hanasaka"),
    ],
    from: "大倉山",
    to: "大倉山",
    surface: "mixed",
    stairs: 120,
    slopePercent: 12,
    shade: "much",
    toilets: 3,
    benches: 18,
    rain: said(
      "梅林の道はすべります。記念館の中を見て、エルム通りの店でお茶を。",
      "{雨|あめ}の {日|ひ}は、{梅|うめ}の {林|はやし}の {道|みち}が すべります。{建物|たてもの}の {中|なか}を {見|み}てください。",
      "The paths of the grove are slippery. See the hall inside and have tea on Elm Street.",
      "梅林小路湿滑。请参观纪念馆内部，再到榆树街喝杯茶。",
      "매림 길은 미끄럽습니다. 기념관 안을 보고 엘름 거리에서 차를 드세요.",
    ),
    season: said(
      "2月の半ばから3月のはじめ。梅が見ごろです。",
      "2{月|がつ}から 3{月|がつ}が いいです。{梅|うめ}の {花|はな}が {咲|さ}きます。",
      "Mid-February to early March, when the plums are out.",
      "二月中旬至三月初，梅花正盛。",
      "2월 중순부터 3월 초. 매화가 한창입니다.",
    ),
    photoId: null,
  },
};
