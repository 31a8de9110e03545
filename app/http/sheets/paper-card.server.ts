import type { TierRule } from "#app/domain/edition.ts";
import { env } from "#app/env.server.ts";
import { i18n } from "#app/locales/index.ts";
import type { Edition, Tier } from "#app/models/edition.server.ts";
import { cardAddress } from "#app/print/sheet-address.ts";
import type { PaperCard, PaperStreet, PaperTier } from "#app/print/sheet.ts";
import { rallyWords } from "./rally-words.server.ts";
import { officeOf } from "./shop-sheets.server.ts";
import { landOf } from "./ward-land.server.ts";

const t = i18n.getFixedT("ja");

/** What a paper card has room for. */
export const MOST_STREETS = 20;
export const MOST_TIERS = 6;

function streetsOf({ streets, checkpointsByStreet }: Edition): PaperStreet[] {
  return streets.flatMap(({ id, shortNames, stations, emblem }) => {
    const here = checkpointsByStreet.get(id) ?? [];
    const shops = here.filter(({ withdrawnAt }) => !withdrawnAt).length;
    if (shops === 0) return [];
    const names = stations.map((name) => t("prints.paper.station", { name }));
    const joined = names.join(t("prints.paper.join"));
    return [{ name: shortNames.ja, stations: joined, emblem, shops }];
  });
}

function ruleWords(rule: TierRule): string {
  switch (rule.kind) {
    case "all-of":
    case "any-of":
      return rule.rules
        .map(ruleWords)
        .join(t(`prints.paper.${rule.kind === "all-of" ? "and" : "or"}`));
    case "all-streets":
      return t("prints.paper.rules.all-streets");
    case "category":
      return t("prints.paper.rules.category", {
        n: rule.n,
        category: t(`categories.${rule.category}` as "categories.tea"),
      });
    case "theme":
      return t("prints.paper.rules.theme", { n: rule.n, theme: rule.theme });
    default:
      return t(`prints.paper.rules.${rule.kind}`, { n: rule.n });
  }
}

function needsOf(rule: TierRule, streets: number): PaperTier["needs"] {
  if (rule.kind === "all-streets") return { n: streets, unit: "streets" };
  if (rule.kind === "streets") return { n: rule.n, unit: "streets" };
  const isPlain =
    rule.kind === "stamps" && rule.perShop === null && rule.perStreet === null;
  return isPlain ? { n: rule.n, unit: "stamps" } : { words: ruleWords(rule) };
}

/** Stamps first by how many, then streets, then what is told in words. */
function rankOf({ needs }: PaperTier): number {
  if ("words" in needs) return 2e6;
  return needs.n + (needs.unit === "streets" ? 1e6 : 0);
}

function tierOf({ name, prize, rule, award, winners }: Tier, streets: number) {
  const needs = needsOf(rule, streets);
  return { name, prize, needs, award, count: winners };
}

export type PaperRefusal = "no-paper-channel" | "too-many-streets" | "tiers";

/** Why an edition has no paper card: no paper channel, not 1–20 streets with shops, not 1–6 tiers. Null when it has one. */
export function refusePaper(edition: Edition): PaperRefusal | null {
  const streets = streetsOf(edition).length;
  const tiers = edition.tiers.length;
  if (!edition.channels.some(({ kind }) => kind === "paper"))
    return "no-paper-channel";
  if (streets < 1 || streets > MOST_STREETS) return "too-many-streets";
  return tiers < 1 || tiers > MOST_TIERS ? "tiers" : null;
}

/** The stamp card on paper of one number; null where the edition has no paper channel. */
export function paperCardSheet(
  edition: Edition,
  number: string,
  origin: string,
): PaperCard | null {
  const { rally, ward, channels } = edition;
  const paper = channels.find(({ kind }) => kind === "paper");
  if (!paper) return null;
  const { geography, pinsFor } = landOf(edition);
  const streets = streetsOf(edition);
  return {
    kind: "paper-card",
    address: cardAddress(origin, number),
    host: new URL(origin).host,
    isTest: env.isTest,
    isSample: ward.isSample,
    number,
    ward: { ...officeOf(edition), geography },
    rally: rallyWords(edition),
    startsOn: paper.startsOn,
    endsOn: paper.endsOn,
    closesAt: rally.paper?.returnUntil ?? null,
    returnBoxes: rally.paper?.returnBoxes ?? [],
    streets,
    pins: pinsFor(null),
    tiers: edition.tiers
      .map((tier) => tierOf(tier, streets.length))
      .sort((a, b) => rankOf(a) - rankOf(b)),
  };
}
