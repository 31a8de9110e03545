import { i18n } from "#app/locales/index.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { Poster } from "#app/print/poster.ts";
import { datedText, dayText } from "#app/ui/dates.ts";

const t = i18n.getFixedT("ja");
const SAMPLE = /（見本）$/;

/** A name without the mark that it is invented: the sheet says so itself. */
export function withoutSampleMark(name: string): string {
  return name.replace(SAMPLE, "");
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

/** The rally's name without the year and season that the smaller line above it takes, and what its tiers ask for. */
export function rallyWords(edition: Edition): Poster["rally"] {
  const { rally, ward } = edition;
  const whole = withoutSampleMark(rally.name);
  const [, name = whole, season] = /^(.+?)[ 　](\d{4}.*)$/.exec(whole) ?? [];
  const subtitle = season
    ? t("merchant.poster.subtitleWith", { ward: ward.name, season })
    : t("merchant.poster.subtitle", { ward: ward.name });
  return { name, subtitle, tiers: tiersText(edition) };
}

/** Each channel with its period in words, the phone's first; on a letter of `today` (JST), days of another year carry it. */
export function channelWords(
  { channels }: Edition,
  today?: string,
): Poster["channels"] {
  const word = (day: string) =>
    today === undefined ? dayText("ja", day) : datedText(day, today);
  return channels
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, startsOn, endsOn }) => ({
      label: t(`merchant.poster.channel.${kind}`),
      period: t("merchant.poster.period", {
        from: word(startsOn),
        to: word(endsOn),
      }),
    }));
}
