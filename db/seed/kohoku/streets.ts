import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names, Point, StreetRibbon } from "#app/domain/place.ts";

export type SampleStreet = {
  slug: string;
  names: Names;
  shortNames: Names;
  stations: string[];
  anchor: { lng: number; lat: number };
  associations: { slug: string; name: string }[];
  emblem: EmblemName;
  pin: Point;
  ribbon: StreetRibbon;
  footfall: number;
  isSample: boolean;
};

/**
 * The streets in the order of the card's panels. `anchor` is where the shops'
 * offsets are measured from (the first station, or the street's own place when
 * it lies between two); `footfall` is an invented relative weight.
 */
// prettier-ignore
export const streets: SampleStreet[] = [
  {
    slug: "tsunashima",
    names: { ja: "綱島商店街", kana: "つなしましょうてんがい", easy: "{綱島|つなしま} {商店街|しょうてんがい}", en: "Tsunashima Street", zh: "纲岛商店街", ko: "쓰나시마 상점가" },
    shortNames: { ja: "綱島", kana: "つなしま", easy: "{綱島|つなしま}", en: "Tsunashima", zh: "纲岛", ko: "쓰나시마" },
    stations: ["綱島", "新綱島"],
    anchor: { lng: 139.634543, lat: 35.536462 },
    associations: [
      { slug: "nishiguchi-shotenkai", name: "西口商店会" },
      { slug: "nishiguchi-shoeikai", name: "西口商栄会" },
      { slug: "higashiguchi-shotenkai", name: "東口商店会" },
      { slug: "toeikai", name: "桃栄会" },
      { slug: "nikonikokai", name: "にこにこ会" },
      { slug: "sawayaka-dori", name: "さわやか通り商店会" },
      { slug: "mall", name: "モール商店会" },
    ],
    emblem: "peach",
    pin: [806, 400],
    ribbon: [[786, 398], [890, 388], [862, 520]],
    footfall: 1712,
    isSample: false,
  },
  {
    slug: "hiyoshi",
    names: { ja: "日吉商店街", kana: "ひよししょうてんがい", easy: "{日吉|ひよし} {商店街|しょうてんがい}", en: "Hiyoshi Street", zh: "日吉商店街", ko: "히요시 상점가" },
    shortNames: { ja: "日吉", kana: "ひよし", easy: "{日吉|ひよし}", en: "Hiyoshi", zh: "日吉", ko: "히요시" },
    stations: ["日吉"],
    anchor: { lng: 139.647144, lat: 35.554181 },
    associations: [
      { slug: "chuo-dori", name: "中央通り会" },
      { slug: "hamagin-dori", name: "浜銀通り" },
      { slug: "futsubu-dori", name: "普通部通り" },
      { slug: "sun-road", name: "サンロード" },
      { slug: "mail-road", name: "メールロード" },
    ],
    emblem: "ginkgo",
    pin: [925, 214],
    ribbon: [[912, 186], [958, 286], [926, 404]],
    footfall: 1584,
    isSample: false,
  },
  {
    slug: "okurayama",
    names: { ja: "大倉山商店街", kana: "おおくらやましょうてんがい", easy: "{大倉山|おおくらやま} {商店街|しょうてんがい}", en: "Ōkurayama Street", zh: "大仓山商店街", ko: "오쿠라야마 상점가" },
    shortNames: { ja: "大倉山", kana: "おおくらやま", easy: "{大倉山|おおくらやま}", en: "Ōkurayama", zh: "大仓山", ko: "오쿠라야마" },
    stations: ["大倉山"],
    anchor: { lng: 139.629947, lat: 35.521883 },
    associations: [
      { slug: "lemon-road", name: "レモンロード商店会" },
      { slug: "elm-dori", name: "エルム通り商店街" },
    ],
    emblem: "plum",
    pin: [522, 712],
    ribbon: [[586, 676], [492, 676], [462, 806]],
    footfall: 1298,
    isSample: false,
  },
  {
    slug: "kikuna",
    names: { ja: "菊名東口商栄会", kana: "きくなひがしぐちしょうえいかい", easy: "{菊名|きくな}{東口|ひがしぐち} {商栄会|しょうえいかい}", en: "Kikuna Street", zh: "菊名东口商荣会", ko: "기쿠나 상점가" },
    shortNames: { ja: "菊名", kana: "きくな", easy: "{菊名|きくな}", en: "Kikuna", zh: "菊名", ko: "기쿠나" },
    stations: ["菊名"],
    anchor: { lng: 139.631133, lat: 35.509906 },
    associations: [],
    emblem: "kiku",
    pin: [742, 920],
    ribbon: [[590, 906], [518, 946], [504, 1076]],
    footfall: 1006,
    isSample: false,
  },
  {
    slug: "myorenji",
    names: { ja: "妙蓮寺商店街", kana: "みょうれんじしょうてんがい", easy: "{妙蓮寺|みょうれんじ} {商店街|しょうてんがい}", en: "Myōrenji Street", zh: "妙莲寺商店街", ko: "묘렌지 상점가" },
    shortNames: { ja: "妙蓮寺", kana: "みょうれんじ", easy: "{妙蓮寺|みょうれんじ}", en: "Myōrenji", zh: "妙莲寺", ko: "묘렌지" },
    stations: ["妙蓮寺"],
    anchor: { lng: 139.63315, lat: 35.498474 },
    associations: [],
    emblem: "lotus",
    pin: [580, 1074],
    ribbon: [[634, 1018], [548, 1050], [572, 1170]],
    footfall: 612,
    isSample: false,
  },
  {
    slug: "kozukue",
    names: { ja: "小机商店街", kana: "こづくえしょうてんがい", easy: "{小机|こづくえ} {商店街|しょうてんがい}", en: "Kozukue Street", zh: "小机商店街", ko: "고즈쿠에 상점가" },
    shortNames: { ja: "小机", kana: "こづくえ", easy: "{小机|こづくえ}", en: "Kozukue", zh: "小机", ko: "고즈쿠에" },
    stations: ["小机"],
    anchor: { lng: 139.59956, lat: 35.50853 },
    associations: [],
    emblem: "castle",
    pin: [176, 972],
    ribbon: [[222, 926], [140, 976], [36, 914]],
    footfall: 241,
    isSample: false,
  },
  {
    slug: "osone",
    names: { ja: "大曽根商店街", kana: "おおそねしょうてんがい", easy: "{大曽根|おおそね} {商店街|しょうてんがい}", en: "Ōsone Street", zh: "大曾根商店街", ko: "오소네 상점가" },
    shortNames: { ja: "大曽根", kana: "おおそね", easy: "{大曽根|おおそね}", en: "Ōsone", zh: "大曾根", ko: "오소네" },
    stations: ["大倉山", "綱島"],
    anchor: { lng: 139.6345, lat: 35.5268 },
    associations: [],
    emblem: "kingfisher",
    pin: [818, 600],
    ribbon: [[726, 586], [812, 606], [800, 742]],
    footfall: 431,
    isSample: false,
  },
  {
    slug: "takata",
    names: { ja: "高田の商店街", kana: "たかたのしょうてんがい", easy: "{高田|たかた}の{商店街|しょうてんがい}", en: "Takata Street", zh: "高田商店街", ko: "다카타 상점가" },
    shortNames: { ja: "高田", kana: "たかた", easy: "{高田|たかた}", en: "Takata", zh: "高田", ko: "다카타" },
    stations: ["高田"],
    anchor: { lng: 139.620231, lat: 35.549594 },
    associations: [],
    emblem: "rice",
    pin: [436, 104],
    ribbon: [[482, 150], [388, 150], [446, 36]],
    footfall: 327,
    isSample: false,
  },
  {
    slug: "minami-hiyoshi",
    names: { ja: "南日吉商店街", kana: "みなみひよししょうてんがい", easy: "{南日吉|みなみひよし} {商店街|しょうてんがい}", en: "Minami-Hiyoshi Street", zh: "南日吉商店街", ko: "미나미히요시 상점가" },
    shortNames: { ja: "南日吉", kana: "みなみひよし", easy: "{南日吉|みなみひよし}", en: "Minami-Hiyoshi", zh: "南日吉", ko: "미나미히요시" },
    stations: ["日吉本町"],
    anchor: { lng: 139.633413, lat: 35.549961 },
    associations: [],
    emblem: "pine",
    pin: [650, 304],
    ribbon: [[640, 262], [556, 308], [508, 424]],
    footfall: 398,
    isSample: false,
  },
  {
    slug: "shin-yokohama",
    names: { ja: "新横浜商店街", kana: "しんよこはましょうてんがい", easy: "{新横浜|しんよこはま} {商店街|しょうてんがい}", en: "Shin-Yokohama Street", zh: "新横滨商店街", ko: "신요코하마 상점가" },
    shortNames: { ja: "新横浜", kana: "しんよこはま", easy: "{新横浜|しんよこはま}", en: "Shin-Yokohama", zh: "新横滨", ko: "신요코하마" },
    stations: ["新横浜"],
    anchor: { lng: 139.61745, lat: 35.50707 },
    associations: [],
    emblem: "train",
    pin: [374, 1000],
    ribbon: [[412, 962], [312, 990], [340, 1084]],
    footfall: 548,
    isSample: true,
  },
  {
    slug: "nippa",
    names: { ja: "新羽商店街", kana: "にっぱしょうてんがい", easy: "{新羽|にっぱ} {商店街|しょうてんがい}", en: "Nippa Street", zh: "新羽商店街", ko: "닛파 상점가" },
    shortNames: { ja: "新羽", kana: "にっぱ", easy: "{新羽|にっぱ}", en: "Nippa", zh: "新羽", ko: "닛파" },
    stations: ["新羽"],
    anchor: { lng: 139.612034, lat: 35.527496 },
    associations: [],
    emblem: "feather",
    pin: [292, 556],
    ribbon: [[350, 556], [252, 536], [200, 436]],
    footfall: 189,
    isSample: true,
  },
];
