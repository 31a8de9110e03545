import { editionForm } from "./edition-form.ts";
import { editionLint } from "./edition-lint.ts";

const states = { draft: "下書き", public: "公開中", ended: "終わり" };

const list = {
  title: "開催回のきまり",
  create: "新しく作る",
  event: "1日のイベントを作る",
  none: "開催回が、まだありません。",
  name: "開催回",
  state: "いま",
  period: "期間",
  shops: "店",
  source: "もとにした開催回",
  copy: "写して作る",
  copyOf: "{{name}}を写して作る",
  edit: "{{name}}のきまりを見る",
  from: "{{from}}〜{{to}}",
};

const create = {
  title: "開催回を作る",
  titleEvent: "1日のイベントを作る",
  lead: "3こ・6こ・9こと全商店街の賞で始めます。あとで、どれも直せます。",
  leadEvent: "ふれあいまつりのような1日の催しを、出店の名前だけで用意します。",
  toEvent: "1日のイベントを作るとき",
  toWalk: "何日もつづく開催回を作るとき",
  name: "名前",
  slug: "アドレスに使う名前",
  slugHint: "小文字の英字・数字・ハイフン。あとで変えられません。",
  digital: "デジタルの期間",
  paper: "紙カードの期間",
  day: "日にち",
  street: "場所（商店街）",
  booths: "出店",
  boothsHint: "1行に1つ、出店の名前を書きます。QRと番号は、自動でつきます。",
  boothsExample: "やきそば\nわたあめ\n区の防災コーナー",
  noStreet: "先に、店舗の画面で商店街を作ってください。",
  submit: "作る",
  back: "やめて、もどる",
  errors: {
    "slug-taken":
      "このアドレスの開催回は、もうあります。ほかの名前にしてください。",
    "bad-slug":
      "小文字の英字・数字・ハイフンで、2〜40字にしてください。new は使えません。",
    "unknown-street":
      "この商店街は、この区にありません。えらびなおしてください。",
    "too-many": "出店は200までです。行を減らしてください。",
    twice:
      "「{{line}}」が2回あります。1つにするか、区別できる名前にしてください。",
    "too-long-booth": "「{{line}}」は長すぎます。40字までにしてください。",
  },
};

const copy = {
  title: "{{name}}を写して作る",
  lead: "きまり・賞・経路の期間・紙カードのことを写します。スタンプ、応募、一時停止、お知らせは写しません。",
  startsOn: "はじまる日",
  startsOnHint:
    "ほかの期間も、同じ日数だけ動きます。曜日が変わらないように、{{days}}日うしろの日を入れてあります。",
  withShops: "いま参加している{{n}}店も写す（QRコードは、新しくなります）",
};

const publication = {
  title: "公開",
  titleOf: "{{name}}の公開",
  isPublic: "公開中です。参加者の画面に出ています。",
  isDraft: "下書きです。参加者の画面には出ていません。",
  missing: "公開する前に、つぎのことをすませてください",
  ready: "公開に必要なことは、そろっています。",
  warnings: "法令のたしかめで、つぎの注意が出ています",
  warningsNote:
    "注意があっても公開できます。決める前に、法務の担当に確認してください。",
  overlap:
    "「{{name}}」（{{from}}〜{{to}}）と、期間が食いちがって重なります。どちらのスタンプか、参加者が迷うかもしれません。",
  publish: "公開する",
  unpublish: "下書きにもどす",
  unpublishNote:
    "下書きにもどせるのは、だれもスタンプを押していない間だけです。",
  already: "もう公開されています。",
  problems: {
    "no-channel": "デジタルか紙カードの期間がありません。",
    "no-tier": "賞が1つもありません。",
    "no-checkpoint": "参加する店が1つもありません。",
    unreachable: "{{tier}}：{{why}}",
    evidence: "{{tier}}：{{why}}",
  },
  refusals: {
    "already-public": "もう公開されています。ほかの人が先に公開しました。",
    "not-public": "もう下書きです。ほかの人が先にもどしました。",
    "has-stamps":
      "もうスタンプが押されているので、下書きにもどせません。止めるときは、一時停止にしてください。",
    "not-ready": "まだ公開できません。下のことをすませてください。",
  },
};

const dryRun = {
  title: "ためし計算",
  titleOf: "{{name}}のためし計算",
  lead: "前の開催回のほんとうのスタンプを、いまのきまりで数えなおします。",
  how: "同じ店に押されたスタンプだけを数えます。この開催回にない店のスタンプは、入りません。",
  source: "どの開催回のスタンプで",
  sourceOf: "{{name}}（{{n}}人）",
  submit: "計算する",
  none: "スタンプのある開催回が、ほかにありません。",
  noShops:
    "参加する店がまだないので、どの賞にもとどきません。先に店を入れてください。",
  waiting: "「{{source}}」で計算しています。数秒で出ます。",
  update: "更新",
  results: "結果",
  noResults: "まだ計算していません。",
  result: "{{source}}のスタンプなら、{{tiers}}が届きます。",
  tier: "{{name}} {{n}}人",
  and: "・",
  of: "{{cards}}人・{{stamps}}こ、{{day}} {{time}}に計算",
  unknownSource: "この開催回のスタンプはありません。えらびなおしてください。",
};

export const edition = {
  states,
  list,
  create,
  copy,
  form: editionForm,
  lint: editionLint,
  publication,
  dryRun,
};
