import { offer } from "./promotion.ts";

export const offers = [
  offer(
    "yaohachi",
    [-3, 0],
    ["柿1こ おまけ", "500円以上のお買い物で"],
    ["One free persimmon", "When you spend ¥500 or more"],
    [
      "{柿|かき}を 1{個|こ} もらえます",
      "500{円|えん}より たくさん {買|か}った {人|ひと}。",
    ],
  ),
  offer(
    "momodo",
    [-5, 1],
    ["どら焼き 10円引き", "スタンプを見せた方に、1人3こまで"],
    ["¥10 off dorayaki", "Show your stamp; up to three each"],
    [
      "どら{焼|や}きが 10{円|えん} {安|やす}いです",
      "スタンプを {見|み}せて ください。{1人|ひとり} 3{個|こ}まで。",
    ],
  ),
  offer(
    "torifusa",
    [-2, 8],
    ["珈琲に小さな菓子", "ホット珈琲をご注文の方に"],
    ["A small sweet with your coffee", "With any hot coffee"],
    [
      "コーヒーに {小|ちい}さい お{菓子|かし}が つきます",
      "{熱|あつ}い コーヒーを {買|か}った {人|ひと}。",
    ],
  ),
  offer(
    "sankakuya",
    [-1, 13],
    ["コロッケ 3こで1こ サービス", "午後3時から、なくなるまで"],
    ["Buy three croquettes, get one free", "From 3 pm while they last"],
    [
      "コロッケを 3{個|こ} {買|か}うと 1{個|こ} もらえます",
      "{午後|ごご}3{時|じ}から。なくなったら {終|お}わりです。",
    ],
  ),
  offer(
    "inaho",
    [-10, 20],
    ["新米 5キロで お茶わん1つ", "おひとり1回"],
    ["A rice bowl with 5 kg of new rice", "Once a person"],
    [
      "{新|あたら}しい お{米|こめ} 5キロで {茶|ちゃ}わんを もらえます",
      "{1人|ひとり} 1{回|かい}です。",
    ],
  ),
  offer(
    "chachaen",
    [-4, 5],
    ["ほうじ茶の試し飲み", "お子さまもどうぞ"],
    ["Taste our roasted tea", "Children are welcome too"],
    [
      "ほうじ{茶|ちゃ}を {飲|の}んで みて ください",
      "お{金|かね}は いりません。{子|こ}どもも どうぞ。",
    ],
  ),
  offer(
    "hanasaka",
    [0, 6],
    ["一輪ざしの花 100円", "その日のおすすめの花です"],
    ["A single flower for ¥100", "The flower of the day"],
    [
      "{花|はな} 1{本|ほん} 100{円|えん}です",
      "{今日|きょう}の きれいな {花|はな}です。",
    ],
  ),
  offer(
    "yunagi",
    [-7, 23],
    ["手ぬぐいの貸し出し 無料", "スタンプを押した日にかぎります"],
    ["Free towel to borrow", "On the day of your stamp"],
    [
      "タオルを {無料|むりょう}で {借|か}りられます",
      "スタンプを {押|お}した {日|ひ}だけです。",
    ],
  ),
  offer(
    "natsudo",
    [-1, 3],
    ["栗まんじゅう もう1こ", "箱入りをお求めの方に"],
    ["One extra chestnut bun", "When you buy a box"],
    [
      "{栗|くり}まんじゅうを もう 1{個|こ} もらえます",
      "{箱|はこ}で {買|か}った {人|ひと}。",
    ],
  ),
  offer(
    "coffee-stand-1km",
    [-14, 30],
    ["歩いて来た方は 50円引き", "カードのスタンプが2こ以上の方"],
    ["¥50 off if you walked here", "With two or more stamps on your card"],
    [
      "{歩|ある}いて {来|き}た {人|ひと}は 50{円|えん} {安|やす}いです",
      "スタンプが 2{個|こ}より {多|おお}い {人|ひと}。",
    ],
  ),
];
