export const editionLint = {
  recheck: "Changed. It is checked again when you save.",
  ok: "Within the limit",
  over: "Over the limit",
  limit: "Limit {{limit}} yen ({{formula}})",
  formula: {
    general: "{{stamps}} stamps × {{yen}} yen × 20",
    capped: "100,000 yen in a general draw",
    joint: "300,000 yen in a joint draw",
    everyoneSmall: "for everyone, 200 yen under 1,000 yen",
    everyone: "for everyone, 20 % of {{transaction}} yen",
  },
  overBy: "{{over}} yen too much.",
  what: {
    general:
      "Make it {{limit}} yen or less, or see whether this can be a joint draw (300,000 yen a prize).",
    joint: "Make it {{limit}} yen or less.",
    everyone: "Make it {{limit}} yen or less, or draw it.",
  },
  source: {
    general: "Premiums Act, general draw, one prize",
    joint: "Premiums Act, joint draw, one prize",
    everyone: "Premiums Act, premiums for everyone",
    total: "Premiums Act, all prizes",
    street: "Premiums Act, conditions of a joint draw",
  },
  sum: "{{total}} yen",
  total:
    "Limit {{limit}} yen ({{percent}} % of expected sales of {{sales}} yen)",
  totalWhat:
    "Bring all prizes to {{limit}} yen or less, or look at the expected sales again.",
  salesUnknown: "Cannot be checked yet",
  salesUnknownWhat:
    "With the expected sales, all drawn prizes are checked against {{percent}} % of them.",
  "street-times":
    "Joint draws of one street: at most 3 a year (now {{actual}})",
  "street-days":
    "Joint draws of one street: at most 70 days a year (now {{actual}})",
  streetWhat: "Have fewer times or days, or make it a general draw.",
  note: "This check is a guide. Ask your legal officer before you decide.",
};
