/** Looking for shops by what is easy to use. */
export const ease = {
  filter: "使いやすさでさがす",
  show: "この条件で見る",
  clear: "条件をはずす",
  count: "あてはまるお店は {{n}}軒です",
  none: "あてはまるお店は、いまありません。条件を減らして、もういちどさがしてください。",
  ofStreet: "あてはまる店 {{n}}軒",
  step0: "入口に段差がありません",
  step: "入口の段差は {{cm}}cmまで",
  badge: {
    flat: "入口の段差 2cmまで",
    wheelchair: "車いす",
    pram: "ベビーカー",
    nappy: "おむつ替え",
    nursing: "授乳",
    toilet: "トイレ",
    seat: "いす",
    multilingual: "外国語メニュー",
  },
};
