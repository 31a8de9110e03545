import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** A round from 日吉 by its book pick-up point; the line is drawn by eye. */
// prettier-ignore
export const hiyoshiBookshelf: SampleCourse = {
  slug: "hiyoshi-bookshelf",
  content: {
    names: said(
      "日吉の本だなと銀杏の道",
      "{日吉|ひよし}の {本|ほん}だなと {銀杏|いちょう}の {道|みち}",
      "Hiyoshi’s bookshelf and the ginkgo avenue",
      "日吉书架与银杏路",
      "히요시 책장과 은행나무 길",
    ),
    story: said(
      "駅前の取次所「日吉の本だな」で予約の本を受け取り、放射状の通りを順にめぐって駅にもどります。坂がほとんどありません。",
      "{駅|えき}の {前|まえ}で {図書館|としょかん}の {本|ほん}を {受|う}けとります。{店|みせ}を {回|まわ}って、{駅|えき}に もどります。{坂|さか}は ほとんど ありません。",
      "Pick up a reserved book at Hiyoshi no Hondana by the station, go round the fan of streets one after another, and come back. Hardly any slope.",
      "在站前的“日吉书架”领取预约的图书，依次逛完放射状的街道，再回到车站。几乎没有坡道。",
      "역 앞 ‘히요시 책장’에서 예약한 책을 받고, 부챗살처럼 뻗은 거리를 차례로 돌아 역으로 돌아옵니다. 비탈이 거의 없습니다.",
    ),
    theme: "reading",
    line: bent([
      [139.647144, 35.554181], [139.6466, 35.5538], [139.6455, 35.5537], [139.6442, 35.5541],
      [139.6437, 35.5552], [139.6449, 35.5551], [139.6457, 35.5557], [139.6461, 35.5545],
      [139.6469, 35.5541], [139.6483, 35.5536], [139.6497, 35.5541], [139.6511, 35.5545],
      [139.6498, 35.5537], [139.6488, 35.5526], [139.6477, 35.5533], [139.647144, 35.554181],
    ]),
    stops: [
      placeStop([139.6466, 35.5538], said("日吉の本だな", "{日吉|ひよし}の {本|ほん}だな", "Hiyoshi no Hondana book pick-up", "日吉书架", "히요시 책장")),
      shopStop("suzuka"),
      shopStop("komuginoki"),
      shopStop("iroha"),
      shopStop("marusan"),
      shopStop("ichou-shobo"),
      placeStop([139.6511, 35.5545], said("銀杏並木", "{銀杏|いちょう}の {木|き}の {道|みち}", "Ginkgo avenue", "银杏林荫道", "은행나무 가로수길")),
      shopStop("tsumugi"),
    ],
    from: "日吉",
    to: "日吉",
    surface: "paved",
    stairs: 0,
    slopePercent: 3,
    shade: "much",
    toilets: 2,
    benches: 10,
    rain: null,
    rainFine: true,
    season: said(
      "11月の終わり。銀杏が黄色くなります。",
      "11{月|がつ}の {終|お}わりが いいです。{葉|は}が {黄色|きいろ}く なります。",
      "Late November, when the ginkgos turn yellow.",
      "十一月下旬，银杏染黄。",
      "11월 말. 은행잎이 노랗게 물듭니다.",
    ),
    photoId: null,
  },
};
