import type { ja } from "#app/locales/ja/index.ts";

export const common = {
  brand: "ちょいより{散歩|さんぽ}",
  brandShort: "ちょいより",
  sealWord: "{寄|よ}",
  pageTitle: "{{page}}｜ちょいより{散歩|さんぽ}",
  sample: "{見本|みほん}",
  language: "ことばを えらぶ",
  languages: {
    ja: "{日本語|にほんご}",
    "ja-easy": "やさしい{日本語|にほんご}",
    en: "English",
    "zh-Hans": "简体中文",
    ko: "한국어",
  },
  trouble: "わからない とき",
  tabs: {
    home: "ホーム",
    map: "{地図|ちず}",
    card: "カード",
    offers: "おとく",
  },
  mainMenu: "メニュー",
  separator: "・",
  skip: "{本文|ほんぶん}へ",
  aboutSite: "この サイトの こと",
  privacy: "あなたの {情報|じょうほう}の こと",
  accessibility: "みんなが {使|つか}える ように",
  terms: "{使|つか}う ときの きまり",
  commerce: "{売|う}る {人|ひと}の こと",
  number: "{{number}}{番|ばん}",
  minutes: "*{{minutes}}* {分|ふん}",
  minutesPlain: "{歩|ある}いて {{minutes}}{分|ふん}",
  stamped: "{押|お}しました",
  notStamped: "まだです",
  sampleNote: "{店|みせ}の {名前|なまえ}は {全部|ぜんぶ} {見本|みほん}です。",
} satisfies (typeof ja)["common"];

export const errors = {
  notFound: "ページが ありません",
  notFoundWhy:
    "アドレスが まちがって います。または、ページが なくなりました。",
  failed: "うまく {動|うご}きませんでした",
  failedWhy:
    "{押|お}した スタンプは {消|き}えて いません。{少|すこ}し {待|ま}って ください。そして、もう {一度|いちど} {開|ひら}いて ください。",
  noRally: "いま、ちょいより{散歩|さんぽ}は ありません",
  noRallyWhy: "{次|つぎ}が {決|き}まると、ここに {出|で}ます。",
} satisfies (typeof ja)["errors"];
