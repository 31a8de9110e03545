import type { ja } from "#app/locales/ja/index.ts";

export const showCard = {
  title: "{店|みせ}の {人|ひと}に {見|み}せる",
  link: "{店|みせ}の {人|ひと}に {見|み}せる（QR）",
  why: "{店|みせ}の {人|ひと}が この QRを {読|よ}むと、スタンプが {押|お}されます。{番号|ばんごう}を {言|い}っても いいです。",
  number: "カードの {番号|ばんごう}",
  qrLabel: "カードの {番号|ばんごう}の QR",
  none: "スタンプを 1こ {押|お}すと、カードの {番号|ばんごう}と QRが {出|で}ます。",
  back: "カードへ もどる",
} satisfies (typeof ja)["showCard"];
