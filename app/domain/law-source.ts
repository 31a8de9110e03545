/** Where a legal limit is written, for the reader of a finding. */
export type LawSource = { name: string; url: string };

export const CAA_PREMIUM_RULES: LawSource = {
  name: "消費者庁 景品規制の概要",
  url: "https://www.caa.go.jp/policies/policy/representation/fair_labeling/premium_regulation/",
};
