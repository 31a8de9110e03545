import type { PrintLanguage } from "#app/domain/print-order.ts";
import { env } from "#app/env.server.ts";
import { i18n } from "#app/locales/index.ts";
import type {
  Channel,
  Checkpoint,
  Edition,
} from "#app/models/edition.server.ts";
import type { PublishedCourse } from "#app/models/course.server.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { dayText } from "#app/ui/dates.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import { textFor } from "#app/ui/text.tsx";

const SAMPLE = /\s?[（(](?:見本|\{見本\|みほん\}|sample|示例|견본)[)）]$/;

/** What map sheets are made from; `approved` are the shops that may be printed, by number. */
export type MapSource = {
  edition: {
    ward: Pick<
      Edition["ward"],
      "geography" | "deskPhone" | "deskHours" | "isSample"
    >;
    rally: Pick<Edition["rally"], "names" | "startsOn" | "endsOn">;
    streets: MapSourceStreet[];
    channels: Pick<Channel, "kind" | "startsOn" | "endsOn">[];
  };
  approved: {
    number: number;
    street: { id: string };
    shop: Pick<
      Checkpoint["shop"],
      | "names"
      | "category"
      | "hours"
      | "amenities"
      | "entranceStepCm"
      | "lat"
      | "lng"
    >;
  }[];
  courses: Pick<PublishedCourse, "content">[];
  ways: { network: WalkNetwork; credit: string } | null;
};

export type MapSourceStreet = Pick<
  Edition["streets"][number],
  "id" | "slug" | "names" | "emblem" | "stations" | "pin" | "ribbon"
>;

/** The texts of a language with their readings still marked. */
export function markedTexts(language: PrintLanguage) {
  return i18n.getFixedT(language);
}

/** A rally's name and the year and season behind it: `Choi-yori Walk, autumn 2026`, `ちょいより散歩 2026 秋`. */
function partName(whole: string): { name: string; season: string } {
  const bare = whole.replace(SAMPLE, "");
  const [, name = bare, season = ""] =
    /^(.+), (.*\d{4}.*)$/.exec(bare) ?? /^(.+?) (\d{4}.*)$/.exec(bare) ?? [];
  return { name, season: season.charAt(0).toUpperCase() + season.slice(1) };
}

/** Each channel's days, the phone's first; without the channel's name where all have the same days. */
function periodsOf(
  { rally, channels }: MapSource["edition"],
  language: PrintLanguage,
) {
  const say = markedTexts(language);
  const day = (date: string) => dayText(language, date, "short");
  const periodOf = ({ startsOn, endsOn }: typeof rally, label: string) => ({
    label,
    from: say("leaflet.from", { day: day(startsOn) }),
    to: say("leaflet.to", { day: day(endsOn) }),
  });
  const known = channels.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  const [first = rally] = known;
  const isOne = known.every(
    ({ startsOn, endsOn }) =>
      startsOn === first.startsOn && endsOn === first.endsOn,
  );
  if (isOne) return [periodOf({ ...rally, ...first }, "")];
  return known.map(({ kind, ...days }) =>
    periodOf({ ...rally, ...days }, say(`home.channel.${kind}`)),
  );
}

const WEEKDAYS = /^平日\s*(\d{1,2}:\d{2})\s*[〜～~\-–]\s*(\d{1,2}:\d{2})$/;

/** The desk's hours: in the reader's language where they are plain weekdays', else in Japanese, marked so. */
function deskHoursOf(hours: string, language: PrintLanguage): string {
  const [, from, to] = WEEKDAYS.exec(hours.trim()) ?? [];
  return from && to
    ? markedTexts(language)("leaflet.weekdays", { from, to })
    : textFor(language).rawJapanese(hours);
}

/** What both map sheets carry; `address` is what the QR opens, a path of ours behind the printed origin. */
export function mapSheetBase(
  edition: MapSource["edition"],
  language: PrintLanguage,
  origin: string,
  path: string,
) {
  const t = textFor(language);
  const say = markedTexts(language);
  const { rally, ward } = edition;
  const { name, season } = partName(t.raw(rally.names));
  return {
    language,
    address: `${origin.replace(/\/+$/, "")}${path}`,
    host: new URL(origin).host,
    isTest: env.isTest,
    isSample: ward.isSample,
    rally: { name },
    season,
    periods: periodsOf(edition, language),
    deskLine: `${say("leaflet.desk", { phone: ward.deskPhone })}　${deskHoursOf(ward.deskHours, language)}`,
    credit: t.rawJapanese(ward.geography.credit),
    land: geographyIn(language, ward.geography),
  };
}
