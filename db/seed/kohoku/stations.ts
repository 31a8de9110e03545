// prettier-ignore
export const stations = [
  { name: "日吉", kana: "ひよし", en: "Hiyoshi", lat: 35.554181, lng: 139.647144, lines: ["東横線", "目黒線", "東急新横浜線", "グリーンライン"] },
  { name: "日吉本町", kana: "ひよしほんちょう", en: "Hiyoshi-honchō", lat: 35.549961, lng: 139.633413, lines: ["グリーンライン"] },
  { name: "高田", kana: "たかた", en: "Takata", lat: 35.549594, lng: 139.620231, lines: ["グリーンライン"] },
  { name: "綱島", kana: "つなしま", en: "Tsunashima", lat: 35.536462, lng: 139.634543, lines: ["東横線"] },
  { name: "新綱島", kana: "しんつなしま", en: "Shin-Tsunashima", lat: 35.535845, lng: 139.636101, lines: ["東急新横浜線"] },
  { name: "大倉山", kana: "おおくらやま", en: "Ōkurayama", lat: 35.521883, lng: 139.629947, lines: ["東横線"] },
  { name: "菊名", kana: "きくな", en: "Kikuna", lat: 35.509906, lng: 139.631133, lines: ["東横線", "横浜線"] },
  { name: "妙蓮寺", kana: "みょうれんじ", en: "Myōrenji", lat: 35.498474, lng: 139.63315, lines: ["東横線"] },
  { name: "新横浜", kana: "しんよこはま", en: "Shin-Yokohama", lat: 35.50707, lng: 139.61745, lines: ["東海道新幹線", "横浜線", "ブルーライン", "東急新横浜線", "相鉄新横浜線"] },
  { name: "北新横浜", kana: "きたしんよこはま", en: "Kita-Shin-Yokohama", lat: 35.519237, lng: 139.612816, lines: ["ブルーライン"] },
  { name: "新羽", kana: "にっぱ", en: "Nippa", lat: 35.527496, lng: 139.612034, lines: ["ブルーライン"] },
  { name: "小机", kana: "こづくえ", en: "Kozukue", lat: 35.50853, lng: 139.59956, lines: ["横浜線"] },
  { name: "岸根公園", kana: "きしねこうえん", en: "Kishine-kōen", lat: 35.495556, lng: 139.616656, lines: ["ブルーライン"] },
];
