import type { SamplePlace } from "./row.ts";

const ANY_WATER = ["flood", "inland-flood"] as const;

// prettier-ignore
export const shelters: SamplePlace[] = [
  ["日吉台の学校", "ひよしだいのがっこう", "Hiyoshidai school", 139.6497, 35.5561, "日吉一丁目", "体育館と校庭", [...ANY_WATER, "earthquake", "large-fire"]],
  ["日吉南の学校", "ひよしみなみのがっこう", "South Hiyoshi school", 139.6414, 35.5486, "日吉本町三丁目", "体育館", [...ANY_WATER, "landslide", "earthquake"]],
  ["下田の学校", "しもだのがっこう", "Shimoda school", 139.6338, 35.5558, "下田町", "体育館", [...ANY_WATER, "earthquake"]],
  ["高田東の学校", "たかたひがしのがっこう", "East Takata school", 139.6237, 35.5472, "高田東二丁目", "2階より上", ["flood", "earthquake"]],
  ["新吉田の学校", "しんよしだのがっこう", "Shin-Yoshida school", 139.6142, 35.5399, "新吉田町", "体育館", ["landslide", "earthquake"]],
  ["綱島東の学校", "つなしまひがしのがっこう", "East Tsunashima school", 139.6412, 35.5388, "綱島東四丁目", "3階より上", ["flood", "earthquake"]],
  ["綱島台の公園", "つなしまだいのこうえん", "Tsunashimadai park", 139.6368, 35.5387, "綱島台", "広場。屋根はありません", [...ANY_WATER, "earthquake", "large-fire"]],
  ["大曽根の学校", "おおそねのがっこう", "Osone school", 139.6333, 35.5275, "大曽根二丁目", "体育館", ["earthquake"]],
  ["大綱の学校", "おおつなのがっこう", "Otsuna school", 139.6318, 35.5205, "大倉山四丁目", "体育館と校庭", [...ANY_WATER, "earthquake", "large-fire"]],
  ["菊名の学校", "きくなのがっこう", "Kikuna school", 139.6293, 35.5067, "菊名五丁目", "体育館", [...ANY_WATER, "landslide", "earthquake"]],
  ["篠原の学校", "しのはらのがっこう", "Shinohara school", 139.6264, 35.4995, "篠原東二丁目", "体育館", [...ANY_WATER, "earthquake"]],
  ["岸根の公園", "きしねのこうえん", "Kishine park", 139.6187, 35.4967, "岸根町", "芝生の広場。屋根はありません", [...ANY_WATER, "earthquake", "large-fire"]],
  ["城郷の学校", "しろさとのがっこう", "Shirosato school", 139.6013, 35.5062, "小机町", "体育館", ["landslide", "earthquake"]],
  ["新羽の学校", "にっぱのがっこう", "Nippa school", 139.6088, 35.5292, "新羽町", "2階より上", ["flood", "earthquake"]],
];
