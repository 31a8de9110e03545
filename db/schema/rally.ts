import type { RallyRules, TierRule } from "#app/domain/edition.ts";
import type { PaperDetails } from "#app/domain/paper-details.ts";
import type { Names } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { shops } from "./shop.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, bool, instant, bytes, json } = columns;
const { uniqueIndex, index, check, sql } = columns;

export const rallies = table(
  "rallies",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    slug: string().notNull(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    startsOn: string().notNull(),
    endsOn: string().notNull(),
    key: bytes().notNull(),
    rules: json<RallyRules>().notNull(),
    paper: json<PaperDetails | null>(),
    createdAt: instant().notNull(),
    publishedAt: instant(),
    printedOrigin: string(),
    version: int().notNull().default(1),
  },
  (rally) => [
    uniqueIndex("rallies_slug").on(rally.wardId, rally.slug),
    check("rallies_forward", sql`${rally.startsOn} <= ${rally.endsOn}`),
  ],
);

export const channels = table(
  "channels",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    kind: string(["paper", "digital"]).notNull(),
    startsOn: string().notNull(),
    endsOn: string().notNull(),
  },
  (channel) => [
    uniqueIndex("channels_kind").on(channel.rallyId, channel.kind),
    check("channels_forward", sql`${channel.startsOn} <= ${channel.endsOn}`),
  ],
);

export const tiers = table(
  "tiers",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    slug: string().notNull(),
    position: int().notNull(),
    mark: string().notNull(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    rule: json<TierRule>().notNull(),
    prize: string().notNull(),
    prizes: json<Names>().notNull(),
    valueYen: int().notNull(),
    winners: int().notNull(),
    award: string(["draw", "everyone"]).notNull(),
    evidence: string(["none", "standard", "high"]).notNull().default("none"),
    version: int().notNull().default(1),
  },
  (tier) => [uniqueIndex("tiers_slug").on(tier.rallyId, tier.slug)],
);

export const pauses = table(
  "pauses",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    message: string().notNull(),
    startedAt: instant().notNull(),
    startedBy: string().notNull(),
    endedAt: instant(),
    endedBy: string(),
  },
  (pause) => [
    uniqueIndex("pauses_one_open")
      .on(pause.rallyId)
      .where(sql`ended_at IS NULL`),
  ],
);

export const checkpoints = table(
  "checkpoints",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    number: int().notNull(),
    mode: string(["static", "till", "staff"]).notNull(),
    minimumYen: int().notNull(),
    points: int().notNull().default(1),
    themes: json<string[]>().notNull(),
    asksPlace: bool().notNull().default(false),
    withdrawnAt: instant(),
  },
  (checkpoint) => [
    uniqueIndex("checkpoints_shop").on(checkpoint.rallyId, checkpoint.shopId),
    uniqueIndex("checkpoints_number").on(checkpoint.rallyId, checkpoint.number),
  ],
);

export const codes = table(
  "codes",
  {
    code: string().primaryKey(),
    checkpointId: id()
      .notNull()
      .references(() => checkpoints.id),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (code) => [index("codes_checkpoint").on(code.checkpointId)],
);

/** What residents are told of a change of the rules while a rally runs. */
export const rallyNotices = table(
  "rally_notices",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    text: string().notNull(),
    postedAt: instant().notNull(),
    postedBy: string().notNull(),
  },
  (notice) => [index("rally_notices_rally").on(notice.rallyId)],
);

/** 掲示を確認: somebody scanned the poster on the wall. */
export const posterChecks = table(
  "poster_checks",
  {
    id: id().primaryKey(),
    checkpointId: id()
      .notNull()
      .references(() => checkpoints.id),
    code: string()
      .notNull()
      .references(() => codes.code),
    checkedAt: instant().notNull(),
    checkedBy: string().notNull(),
  },
  (row) => [index("poster_checks_checkpoint").on(row.checkpointId)],
);
