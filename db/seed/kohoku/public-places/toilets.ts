import type { SamplePlace } from "./row.ts";

// prettier-ignore
export const toilets: SamplePlace[] = [
  ["日吉駅前トイレ", "ひよしえきまえといれ", "Hiyoshi Station toilet", 139.6464, 35.5535, "日吉二丁目", "駅前広場の北側、24時間", ["wheelchair", "nappy"]],
  ["松の川緑道トイレ", "まつのかわりょくどうといれ", "Matsunokawa Green Path toilet", 139.6382, 35.5512, "日吉本町一丁目", "緑道の休憩所", ["wheelchair"]],
  ["高田公園トイレ", "たかたこうえんといれ", "Takata Park toilet", 139.6209, 35.5508, "高田東三丁目", "公園の入口", []],
  ["綱島駅前トイレ", "つなしまえきまえといれ", "Tsunashima Station toilet", 139.6338, 35.5369, "綱島西一丁目", "5:00〜24:00", ["wheelchair", "ostomate", "nappy"]],
  ["綱島公園トイレ", "つなしまこうえんといれ", "Tsunashima Park toilet", 139.6361, 35.5384, "綱島台", "広場のとなり", ["wheelchair"]],
  ["鶴見川土手トイレ", "つるみがわどてといれ", "Tsurumi riverside toilet", 139.6312, 35.5318, "大曽根台", "土手の下、夜はあかりがありません", []],
  ["大曽根公園トイレ", "おおそねこうえんといれ", "Osone Park toilet", 139.6346, 35.5262, "大曽根二丁目", "すべり台のうら", ["nappy"]],
  ["大倉山駅前トイレ", "おおくらやまえきまえといれ", "Okurayama Station toilet", 139.6292, 35.5224, "大倉山一丁目", "5:00〜24:00", ["wheelchair", "nappy"]],
  ["梅林トイレ", "ばいりんといれ", "Plum grove toilet", 139.6251, 35.5236, "大倉山二丁目", "坂の上", ["wheelchair"]],
  ["菊名駅前トイレ", "きくなえきまえといれ", "Kikuna Station toilet", 139.6304, 35.5104, "菊名七丁目", "東口から1分", ["wheelchair", "ostomate"]],
  ["妙蓮寺駅前トイレ", "みょうれんじえきまえといれ", "Myorenji Station toilet", 139.6338, 35.4992, "菊名一丁目", "踏切のそば", []],
  ["新横浜公園トイレ", "しんよこはまこうえんといれ", "Shin-Yokohama Park toilet", 139.6066, 35.5113, "小机町", "芝生の広場", ["wheelchair", "ostomate", "nappy"]],
  ["小机駅前トイレ", "こづくええきまえといれ", "Kozukue Station toilet", 139.5988, 35.509, "小机町", "北口", ["wheelchair"]],
  ["新羽駅前トイレ", "にっぱえきまえといれ", "Nippa Station toilet", 139.6127, 35.528, "新羽町", "高架の下", ["nappy"]],
];

// prettier-ignore
export const accessible: SamplePlace[] = [
  ["日吉の図書室", "ひよしのとしょしつ", "Hiyoshi reading room", 139.6451, 35.5526, "日吉本町一丁目", "1階、開館は9:30〜19:00", ["wheelchair", "ostomate", "nappy"]],
  ["綱島地区会館", "つなしまちくかいかん", "Tsunashima community hall", 139.6331, 35.5357, "綱島西三丁目", "入口にスロープ", ["wheelchair", "nappy"]],
  ["大倉山の集会所", "おおくらやまのしゅうかいじょ", "Okurayama meeting house", 139.6282, 35.5208, "大倉山三丁目", "エレベーターあり", ["wheelchair", "ostomate"]],
  ["区役所の多機能トイレ", "くやくしょのたきのうといれ", "Ward office accessible toilet", 139.6328, 35.5192, "大豆戸町", "1階、平日8:45〜17:00", ["wheelchair", "ostomate", "nappy"]],
  ["菊名の子育て広場", "きくなのこそだてひろば", "Kikuna family room", 139.6322, 35.5093, "菊名六丁目", "授乳室あり", ["wheelchair", "nappy"]],
  ["新横浜駅の多機能トイレ", "しんよこはまえきのたきのうといれ", "Shin-Yokohama Station accessible toilet", 139.6179, 35.5076, "新横浜二丁目", "改札の外、2階", ["wheelchair", "ostomate", "nappy"]],
  ["高田地域ケア会館", "たかたちいきけあかいかん", "Takata care hall", 139.6193, 35.5489, "高田西二丁目", "1階", ["wheelchair"]],
];
