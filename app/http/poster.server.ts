import type { Geography } from "#app/domain/geography.ts";
import { sealFeatures } from "#app/domain/seal.ts";
import { env } from "#app/env.server.ts";
import { i18n } from "#app/locales/index.ts";
import { poster as texts } from "#app/locales/ja/poster.ts";
import { findAssociation } from "#app/models/association.server.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { drawPoster } from "#app/print/poster.server.ts";
import { posterAddress } from "#app/print/poster-address.ts";
import type { Poster, PosterOutcome } from "#app/print/poster.ts";
import { dayText } from "#app/ui/dates.ts";
import { smoothPath } from "#app/ui/map/curve.ts";
import { rememberedLayout } from "#app/ui/map/layout-memory.ts";
import { boxOf } from "#app/ui/map/shape.ts";
import type { MapStreet, Point } from "#app/ui/map/types.ts";

const t = i18n.getFixedT("ja");
const SAMPLE = /（見本）$/;
const FIRST_PRINTING = 1;

function mapStreets({ streets }: Edition): MapStreet[] {
  return streets.map(({ slug, emblem, shortNames, stations, pin, ribbon }) => ({
    slug,
    name: shortNames.ja,
    emblem,
    href: "",
    stations,
    pin,
    ribbon,
    visited: 0,
    total: 0,
    active: false,
  }));
}

function drawingOf(geography: Geography): Geography {
  return { ...geography, landmarks: [] };
}

/** The ward's drawing with its corner at 0, 0, and where each street's pin stands on it. */
function landOf(edition: Edition, here: string) {
  const { terrain, pins } = rememberedLayout(
    drawingOf(edition.ward.geography),
    mapStreets(edition),
    "home",
  );
  const box = boxOf(terrain.outline);
  const shift = ([x, y]: Point): Point => [x - box.left, y - box.top];
  const pathOf = (points: Point[]) => smoothPath(points.map(shift));
  return {
    geography: {
      width: box.right - box.left,
      height: box.bottom - box.top,
      outline: smoothPath(terrain.outline.map(shift), true),
      rivers: terrain.rivers.map(({ points, width }) => ({
        path: pathOf(points),
        width,
      })),
      rails: terrain.courses.map(({ points }) => pathOf(points)),
    },
    pins: edition.streets.flatMap(({ id, slug, shortNames, emblem }) => {
      const pin = pins.get(slug);
      if (!pin) return [];
      const [x, y] = shift(pin);
      return [{ name: shortNames.ja, emblem, x, y, isHere: id === here }];
    }),
  };
}

function tiersText({ tiers }: Edition): string {
  const asked = tiers.map(({ rule }) => {
    if (rule.kind === "stamps" || rule.kind === "streets")
      return t(`merchant.poster.tier.${rule.kind}`, { n: rule.n });
    return rule.kind === "all-streets"
      ? t("merchant.poster.tier.all-streets")
      : null;
  });
  const isPlain = asked.length > 0 && asked.every((text) => text !== null);
  return isPlain
    ? asked.join(t("merchant.poster.tierJoin"))
    : t("merchant.poster.tierOther");
}

function channelsOf({ channels }: Edition): Poster["channels"] {
  return channels
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, startsOn, endsOn }) => ({
      label: t(`merchant.poster.channel.${kind}`),
      period: t("merchant.poster.period", {
        from: dayText("ja", startsOn),
        to: dayText("ja", endsOn),
      }),
    }));
}

/** The rally's name without the year and season that the smaller line above it takes. */
function titleOf({
  rally,
  ward,
}: Edition): Pick<Poster["rally"], "name" | "subtitle"> {
  const whole = rally.name.replace(SAMPLE, "");
  const [, name = whole, season] = /^(.+?)[ 　](\d{4}.*)$/.exec(whole) ?? [];
  return {
    name,
    subtitle: season
      ? t("merchant.poster.subtitleWith", { ward: ward.name, season })
      : t("merchant.poster.subtitle", { ward: ward.name }),
  };
}

function codeOf({ codes }: Edition, { id }: Checkpoint) {
  const own = [...codes.values()].filter(
    ({ checkpointId, revokedAt }) => checkpointId === id && !revokedAt,
  );
  return own.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}

async function shopOf({ shop, street, number }: Checkpoint) {
  const association = await findAssociation(shop);
  return {
    name: shop.name,
    streetName: street.name,
    streetShortName: street.shortNames.ja,
    associationName: association?.name ?? null,
    number: String(number).padStart(3, "0"),
    emblem: street.emblem,
    category: t(`categories.${shop.category}` as "categories.tea"),
  };
}

/** A checkpoint's A4 poster for its newest code; null when every code of it is revoked. `origin` is what the QR opens. */
export async function makePoster(
  edition: Edition,
  checkpoint: Checkpoint,
  origin: string,
): Promise<PosterOutcome | null> {
  const code = codeOf(edition, checkpoint)?.code;
  if (!code) return null;
  const { shop, street, number, mode } = checkpoint;
  const { ward } = edition;
  const { geography, pins } = landOf(edition, street.id);
  const { tilt, ring, kanji } = sealFeatures({
    ...shop,
    number,
    character: shop.kanji,
  });
  return drawPoster({
    address: posterAddress(origin, code),
    host: new URL(origin).host,
    code,
    isTest: env.isTest,
    isSample: shop.isSample || ward.isSample,
    edition: FIRST_PRINTING,
    ward: {
      name: ward.name,
      organiser: ward.organiser.replace(SAMPLE, ""),
      deskPhone: ward.deskPhone,
      deskHours: ward.deskHours,
      geography,
    },
    rally: { ...titleOf(edition), tiers: tiersText(edition) },
    channels: channelsOf(edition),
    shop: await shopOf(checkpoint),
    seal: { kanji, ring, tilt },
    mode,
    pins,
    texts,
  });
}
