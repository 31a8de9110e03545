import type { leaflet as ja } from "#app/locales/ja/leaflet.ts";

/** The A3 map leaflet and the A4 sheet of a street, on paper. */
export const leaflet = {
  name: "{地図|ちず}の {紙|かみ}",
  testLabel: "テスト",
  testNotice: "ためしに {作|つく}った {紙|かみ}です。くばらないで ください。",
  from: "{{day}}から",
  to: "{{day}}まで",
  sample: "{見本|みほん}",
  sampleMark: "（{見本|みほん}）",
  sampleNote:
    "お{店|みせ}の {名前|なまえ}と {電話|でんわ}は、{見本|みほん}です。{本当|ほんとう}では ありません。",
  desk: "{聞|き}く ところ {{phone}}",
  weekdays: "{平日|へいじつ} {{from}}から {{to}}まで",
  drawn:
    "{絵|え}の {地図|ちず}です。{帯|おび}の {場所|ばしょ}は、だいたいです。",
  scan: "スマホで {見|み}る {地図|ちず}",
  more: "{{street}}（つづき）",
  legend: {
    title: "{地図|ちず}の {見方|みかた}",
    street: "{商店街|しょうてんがい}",
    station: "{駅|えき}",
    river: "{川|かわ}",
    office: "{区役所|くやくしょ}",
    lists: "お{店|みせ}の {名前|なまえ}は、つぎの ページに あります。",
    courses: "{散歩|さんぽ}の {道|みち}は、うしろの ページに あります。",
  },
  courses: {
    title: "{散歩|さんぽ}の {道|みち}",
    km: "{{km}}キロメートル",
    minutes: "{歩|ある}いて だいたい {{minutes}}{分|ふん}",
    way: "{{from}} → {{to}}",
    round: "{{station}}{駅|えき}から {出|で}て、もどります",
    stairs: "{階段|かいだん} {{n}}{段|だん}",
    noStairs: "{階段|かいだん}は ありません",
    slope: "{坂|さか}は {{n}}%まで",
    toilets: "トイレ {{n}}つ",
    benches: "ベンチ {{n}}つ",
    paved: "かたい {道|みち}",
    mixed: "かたい {道|みち}と {土|つち}の {道|みち}",
    unpaved: "{土|つち}の {道|みち}",
  },
  street: {
    near: "{{station}}{駅|えき}から {歩|ある}いて だいたい {{minutes}}{分|ふん}",
    shops: "お{店|みせ} {{n}}",
    off: "{休|やす}み {{days}}",
    pins: "{数字|すうじ}の ところが お{店|みせ}です。{線|せん}が あるときは、{線|せん}の さきが お{店|みせ}です。",
    beyond: "{地図|ちず}の そとの お{店|みせ}（→の ほう）：{{numbers}}",
    metres: "{{n}}メートル",
  },
} satisfies typeof ja;
