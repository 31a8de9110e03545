import type { ease as ja } from "#app/locales/ja/ease.ts";

/** Looking for shops by what is easy to use. */
export const ease = {
  filter: "できる ことで さがす",
  show: "この お{店|みせ}を {見|み}る",
  clear: "えらぶのを やめる",
  count: "お{店|みせ}は {{n}}あります",
  none: "えらんだ ことが できる お{店|みせ}は、いま ありません。えらぶ {数|かず}を {少|すく}なくして ください。",
  ofStreet: "できる お{店|みせ} {{n}}",
  step0: "{入口|いりぐち}に {段|だん}が ありません",
  step: "{入口|いりぐち}の {段|だん}の {高|たか}さは {{cm}}センチまで",
  badge: {
    flat: "{入口|いりぐち}の {段|だん}が 2センチまで",
    wheelchair: "{車|くるま}いす",
    pram: "ベビーカー",
    nappy: "おむつを かえる",
    nursing: "お{乳|ちち}を あげる",
    toilet: "トイレ",
    seat: "いす",
    multilingual: "{外国語|がいこくご}の メニュー",
  },
} satisfies typeof ja;
