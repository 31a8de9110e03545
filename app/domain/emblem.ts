/** The drawings a street can be told by; each has its own hue. */
export const emblemNames = [
  "peach",
  "ginkgo",
  "plum",
  "kiku",
  "lotus",
  "castle",
  "kingfisher",
  "rice",
  "pine",
  "train",
  "feather",
] as const;

export type EmblemName = (typeof emblemNames)[number];
