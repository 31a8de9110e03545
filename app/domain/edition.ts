import { z } from "zod";
import { allOfSchema } from "./rules/all-of.ts";
import {
  allStreetsRuleSchema,
  type AllStreetsRule,
} from "./rules/all-streets.ts";
import { anyOfSchema } from "./rules/any-of.ts";
import { areasRuleSchema, type AreasRule } from "./rules/areas.ts";
import { categoryRuleSchema, type CategoryRule } from "./rules/category.ts";
import { evidenceRuleSchema, type EvidenceRule } from "./rules/evidence.ts";
import { pointsRuleSchema, type PointsRule } from "./rules/points.ts";
import { stampsRuleSchema, type StampsRule } from "./rules/stamps.ts";
import { streetsRuleSchema, type StreetsRule } from "./rules/streets.ts";
import { themeRuleSchema, type ThemeRule } from "./rules/theme.ts";

export type TierRule =
  | StampsRule
  | StreetsRule
  | AllStreetsRule
  | AreasRule
  | CategoryRule
  | ThemeRule
  | PointsRule
  | EvidenceRule
  | { kind: "all-of"; rules: RuleList }
  | { kind: "any-of"; rules: RuleList };

export type RuleList = [TierRule, ...TierRule[]];

/** What a tier asks for, as data: one counting rule, or a tree of them. */
export const tierRuleSchema: z.ZodType<TierRule> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    stampsRuleSchema,
    streetsRuleSchema,
    allStreetsRuleSchema,
    areasRuleSchema,
    categoryRuleSchema,
    themeRuleSchema,
    pointsRuleSchema,
    evidenceRuleSchema,
    allOfSchema(tierRuleSchema),
    anyOfSchema(tierRuleSchema),
  ]),
);

const repeatSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("once") }),
  z.object({ kind: z.literal("daily") }),
  z.object({
    kind: z.literal("times"),
    perDay: z.int().min(1).max(99).default(1),
    total: z.int().min(1).max(999),
  }),
]);

export const awardSchema = z.enum(["draw", "everyone"]);
export type Award = z.infer<typeof awardSchema>;

export const entriesSchema = z.enum(["once", "monthly", "unlimited"]);
export type Entries = z.infer<typeof entriesSchema>;

export const evidencePresetSchema = z.enum(["none", "standard", "high"]);
export type EvidencePreset = z.infer<typeof evidencePresetSchema>;

/**
 * What the legal lint is told of one edition: as what its prizes are drawn, the
 * expected sales in yen, and for one street how often and on how many days it
 * does so this year, this rally included.
 */
export const prizeFrameSchema = z.object({
  system: z.enum(["general", "joint", "joint-street"]),
  expectedSalesYen: z.int().min(0).nullable(),
  streetYear: z.object({ times: z.int(), days: z.int() }).nullable(),
});

export type PrizeFrame = z.infer<typeof prizeFrameSchema>;

/**
 * What one edition decides for all its tiers: how often a shop stamps a card,
 * the least purchase in yen for a stamp (0 asks for none), how often a card may
 * enter a draw, how prizes are given, and how well stamps must be proved.
 * The empty object is the plainest rally.
 */
export const rallyRulesSchema = z.object({
  repeat: repeatSchema.default({ kind: "once" }),
  minimumYen: z.int().min(0).max(100_000).default(0),
  entries: entriesSchema.default("once"),
  award: awardSchema.default("draw"),
  evidence: evidencePresetSchema.default("none"),
  prizeFrame: prizeFrameSchema.optional(),
});

export type RallyRules = z.infer<typeof rallyRulesSchema>;

/** The plain tier: so many stamps. */
export function stampsRule(n: number): StampsRule {
  return { kind: "stamps", n, perShop: null, perStreet: null };
}
