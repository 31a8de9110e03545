import type { RallyRules, TierRule } from "../edition.ts";
import type { PaperDetails } from "../paper-details.ts";
import type { Names } from "../place.ts";
import type { Period } from "../rally-period.ts";
import { areasText, type NamedStreet } from "./areas-text.ts";
import type { RallyRow } from "./rally-row.ts";
import { linesOf } from "./tier-line.ts";
import type { OtherNames, TierRow } from "./tier-row.ts";

type StoredTier = {
  mark: string;
  names: Names;
  rule: TierRule;
  prizes: Names;
  valueYen: number;
  winners: number;
  award: string;
  evidence: string;
};

/** Digits in groups of three, as people write yen. */
function numberText(n: number | null | undefined): string {
  return n == null ? "" : String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A stored tier as the form shows it. */
export function tierRowOf(tier: StoredTier, streets: NamedStreet[]): TierRow {
  const lines = linesOf(tier.rule);
  return {
    name: tier.names.ja,
    mark: tier.mark,
    kind: lines?.first.kind ?? "kept",
    n: numberText(lines?.first.n),
    of: lines?.first.of ?? "",
    join: lines?.join ?? "none",
    kind2: lines?.second?.kind ?? "stamps",
    n2: numberText(lines?.second?.n),
    of2: lines?.second?.of ?? "",
    areas: areasText(lines?.areas ?? [], streets),
    prize: tier.prizes.ja,
    valueYen: numberText(tier.valueYen),
    winners: numberText(tier.winners),
    award: tier.award,
    evidence: tier.evidence,
    nameEn: tier.names.en ?? "",
    nameZh: tier.names.zh ?? "",
    nameKo: tier.names.ko ?? "",
    prizeEn: tier.prizes.en ?? "",
    prizeZh: tier.prizes.zh ?? "",
    prizeKo: tier.prizes.ko ?? "",
  };
}

type StoredRally = Period & {
  names: Names;
  rules: RallyRules;
  paper: PaperDetails | null;
};

type StoredChannel = Period & { kind: "paper" | "digital" };

/** A stored rally as the form shows it. */
export function rallyRowOf(
  { names, rules, paper, startsOn, endsOn }: StoredRally,
  channels: StoredChannel[],
): RallyRow {
  const digital = channels.find(({ kind }) => kind === "digital");
  const onPaper = channels.find(({ kind }) => kind === "paper");
  const { repeat, prizeFrame } = rules;
  const times = repeat.kind === "times" ? repeat : null;
  return {
    name: names.ja,
    nameEn: names.en ?? "",
    nameZh: names.zh ?? "",
    nameKo: names.ko ?? "",
    startsOn,
    endsOn,
    digitalFrom: digital?.startsOn ?? "",
    digitalTo: digital?.endsOn ?? "",
    paperFrom: onPaper?.startsOn ?? "",
    paperTo: onPaper?.endsOn ?? "",
    minimumYen: numberText(rules.minimumYen),
    repeat: repeat.kind,
    perDay: numberText(times?.perDay),
    total: numberText(times?.total),
    entries: rules.entries,
    system: prizeFrame?.system ?? "general",
    salesYen: numberText(prizeFrame?.expectedSalesYen),
    streetTimes: numberText(prizeFrame?.streetYear?.times),
    streetDays: numberText(prizeFrame?.streetYear?.days),
    returnBoxes: paper?.returnBoxes.join("\n") ?? "",
    returnUntil: paper?.returnUntil ?? "",
  };
}

/**
 * Names as they are stored after an edit: the readings of a Japanese name that
 * was changed are dropped, for they are another name's.
 */
export function editNames(before: Names | null, typed: OtherNames): Names {
  const kept = before?.ja === typed.ja ? before : null;
  const { kana, easy } = kept ?? {};
  const others = { kana, easy, en: typed.en, zh: typed.zh, ko: typed.ko };
  const known = Object.entries(others).filter(([, value]) => value);
  return { ja: typed.ja, ...Object.fromEntries(known) };
}
