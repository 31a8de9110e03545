// prettier-ignore
export const stations = [
  { name: "日吉", kana: "ひよし", en: "Hiyoshi", zh: "日吉", ko: "히요시", lat: 35.554181, lng: 139.647144, lines: ["東横線", "目黒線", "東急新横浜線", "グリーンライン"] },
  { name: "日吉本町", kana: "ひよしほんちょう", en: "Hiyoshi-honchō", zh: "日吉本町", ko: "히요시혼초", lat: 35.549961, lng: 139.633413, lines: ["グリーンライン"] },
  { name: "高田", kana: "たかた", en: "Takata", zh: "高田", ko: "다카타", lat: 35.549594, lng: 139.620231, lines: ["グリーンライン"] },
  { name: "綱島", kana: "つなしま", en: "Tsunashima", zh: "纲岛", ko: "쓰나시마", lat: 35.536462, lng: 139.634543, lines: ["東横線"] },
  { name: "新綱島", kana: "しんつなしま", en: "Shin-Tsunashima", zh: "新纲岛", ko: "신쓰나시마", lat: 35.535845, lng: 139.636101, lines: ["東急新横浜線"] },
  { name: "大倉山", kana: "おおくらやま", en: "Ōkurayama", zh: "大仓山", ko: "오쿠라야마", lat: 35.521883, lng: 139.629947, lines: ["東横線"] },
  { name: "菊名", kana: "きくな", en: "Kikuna", zh: "菊名", ko: "기쿠나", lat: 35.509906, lng: 139.631133, lines: ["東横線", "横浜線"] },
  { name: "妙蓮寺", kana: "みょうれんじ", en: "Myōrenji", zh: "妙莲寺", ko: "묘렌지", lat: 35.498474, lng: 139.63315, lines: ["東横線"] },
  { name: "新横浜", kana: "しんよこはま", en: "Shin-Yokohama", zh: "新横滨", ko: "신요코하마", lat: 35.50707, lng: 139.61745, lines: ["東海道新幹線", "横浜線", "ブルーライン", "東急新横浜線", "相鉄新横浜線"] },
  { name: "北新横浜", kana: "きたしんよこはま", en: "Kita-Shin-Yokohama", zh: "北新横滨", ko: "기타신요코하마", lat: 35.519237, lng: 139.612816, lines: ["ブルーライン"] },
  { name: "新羽", kana: "にっぱ", en: "Nippa", zh: "新羽", ko: "닛파", lat: 35.527496, lng: 139.612034, lines: ["ブルーライン"] },
  { name: "小机", kana: "こづくえ", en: "Kozukue", zh: "小机", ko: "고즈쿠에", lat: 35.50853, lng: 139.59956, lines: ["横浜線"] },
  { name: "岸根公園", kana: "きしねこうえん", en: "Kishine-kōen", zh: "岸根公园", ko: "기시네코엔", lat: 35.495556, lng: 139.616656, lines: ["ブルーライン"] },
];
