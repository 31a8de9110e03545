import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** From 妙蓮寺 by the library to 大倉山; the line is drawn by eye. */
// prettier-ignore
export const libraryBooks: SampleCourse = {
  slug: "library-books",
  content: {
    names: said(
      "古書店から図書館へ 読書の道",
      "{本|ほん}の {店|みせ}から {図書館|としょかん}へ　{読書|どくしょ}の {道|みち}",
      "Bookshops and the library",
      "从旧书店到图书馆 读书之路",
      "헌책방에서 도서관까지, 책 읽는 길",
    ),
    story: said(
      "池のほとりの古書店から、港北図書館をへて、大倉山の本屋まで。1冊借りて、1冊買って、喫茶店で読みます。",
      "{本|ほん}の {店|みせ}と {図書館|としょかん}に {行|い}きます。{本|ほん}を {借|か}りて、お{茶|ちゃ}を {飲|の}みながら {読|よ}みます。",
      "From second-hand books by the pond, past Kōhoku Library, to the bookshop of Ōkurayama. Borrow one, buy one, and read them over coffee.",
      "从池畔的旧书店，经港北图书馆，走到大仓山的书店。借一本，买一本，在咖啡馆慢慢读。",
      "연못가 헌책방에서 고호쿠 도서관을 지나 오쿠라야마 서점까지. 한 권 빌리고 한 권 사서 찻집에서 읽습니다.",
    ),
    theme: "reading",
    line: bent([
      [139.63315, 35.498474], [139.6337, 35.4981], [139.6338, 35.4997], [139.6329, 35.5013],
      [139.6327, 35.5036], [139.6324, 35.5060], [139.6322, 35.5082], [139.6319, 35.5098],
      [139.6317, 35.5118], [139.6307, 35.5142], [139.6304, 35.5167], [139.6309, 35.5192],
      [139.6302, 35.5213], [139.6309, 35.5222], [139.6300, 35.5223], [139.6287, 35.5222],
      [139.629947, 35.521883],
    ]),
    stops: [
      shopStop("mizukagami"),
      placeStop([139.6329, 35.5013], said("菊名池公園", "{菊名池|きくないけ} {公園|こうえん}", "Kikuna-ike Park", "菊名池公园", "기쿠나이케 공원")),
      shopStop("ikenohotori"),
      shopStop("fumikiri"),
      placeStop([139.6302, 35.5140], said("港北図書館", "{港北|こうほく} {図書館|としょかん}", "Kōhoku Library", "港北图书馆", "고호쿠 도서관")),
      shopStop("remon-shobo"),
      shopStop("shiroi-coffee"),
    ],
    from: "妙蓮寺",
    to: "大倉山",
    surface: "paved",
    stairs: 18,
    slopePercent: 6,
    shade: "some",
    toilets: 3,
    benches: 11,
    rain: null,
    rainFine: true,
    season: said(
      "10月の終わりから11月。読書週間のころです。",
      "{秋|あき}が いいです。{本|ほん}を {読|よ}む {季節|きせつ}です。",
      "Late October and November, the season of reading.",
      "十月末至十一月，正是读书的季节。",
      "10월 말부터 11월. 책 읽기 좋은 계절입니다.",
    ),
    photoId: null,
  },
};
