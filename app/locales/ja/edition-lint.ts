export const editionLint = {
  recheck: "書きかえました。保存すると、たしかめなおします。",
  ok: "範囲内です",
  over: "上限をこえています",
  limit: "上限 {{limit}}円（{{formula}}）",
  formula: {
    general: "{{stamps}}こ × {{yen}}円 × 20倍",
    capped: "一般懸賞は10万円まで",
    joint: "共同懸賞は30万円まで",
    everyoneSmall: "総付。取引が1,000円未満は200円まで",
    everyone: "総付。取引 {{transaction}}円の20%",
  },
  overBy: "{{over}}円こえています。",
  what: {
    general:
      "{{limit}}円以下にするか、共同懸賞（1本30万円まで）の条件を満たすかを確かめてください。",
    joint: "{{limit}}円以下にしてください。",
    everyone: "{{limit}}円以下にするか、抽選にしてください。",
  },
  source: {
    general: "景品表示法 一般懸賞の最高額",
    joint: "景品表示法 共同懸賞の最高額",
    everyone: "景品表示法 総付景品の最高額",
    total: "景品表示法 懸賞の総額",
    street: "景品表示法 共同懸賞の条件",
  },
  sum: "{{total}}円",
  total: "上限 {{limit}}円（売上予定 {{sales}}円の{{percent}}%）",
  totalWhat:
    "賞品の総額を{{limit}}円以下にするか、売上予定を見直してください。",
  salesUnknown: "まだ、たしかめられません",
  salesUnknownWhat:
    "売上予定を書くと、抽選の賞品の総額（売上予定の{{percent}}%まで）をたしかめます。",
  "street-times": "1つの商店街の共同懸賞は、1年に3回まで（いまは{{actual}}回）",
  "street-days": "1つの商店街の共同懸賞は、1年に70日まで（いまは{{actual}}日）",
  streetWhat: "回数か日数を減らすか、一般懸賞にしてください。",
  note: "たしかめは目安です。決める前に、法務の担当に確認してください。",
};
