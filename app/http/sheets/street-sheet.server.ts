import {
  DETOUR,
  distanceMetres,
  METRES_A_DEGREE,
  walkingMinutes,
} from "#app/domain/distance.ts";
import { easeOf } from "#app/domain/ease.ts";
import { stationNames } from "#app/domain/geography.ts";
import type { PrintLanguage } from "#app/domain/print-order.ts";
import { streetMiddle } from "#app/domain/street-middle.ts";
import { pointsOf } from "#app/domain/walk/network.ts";
import {
  type StreetMark,
  type StreetSheet,
  type StreetSheetWords,
  streetSheetWords,
} from "#app/print/map-sheet.ts";
import type { Point } from "#app/ui/map/types.ts";
import { project } from "#app/ui/map/projection.ts";
import { textFor } from "#app/ui/text.tsx";
import {
  type MapSource,
  type MapSourceStreet,
  mapSheetBase,
  markedTexts,
} from "./map-sheet.server.ts";
import { weekWords } from "./week-words.server.ts";

const MARKS: StreetMark[] = ["flat", "wheelchair", "pram"];
const NEAR = 2;
const SCALE_METRES = [20, 50, 100, 200, 500, 1000, 2000];
/** Ways farther than this from every shop, in drawing units, are not on the sheet. */
const AROUND = 60;

type Printed = MapSource["edition"];

function averageOf(
  shops: MapSource["approved"],
  edition: Printed,
  street: MapSourceStreet,
) {
  if (shops.length === 0) return streetMiddle(edition.ward.geography, street);
  const sum = (of: "lat" | "lng") =>
    shops.reduce((all, { shop }) => all + shop[of], 0) / shops.length;
  return { lat: sum("lat"), lng: sum("lng") };
}

/** The nearest stations to the middle of the street's shops, with the minutes on foot: 1.3 × the straight line at 80 m a minute. */
function nearOf(
  edition: Printed,
  middle: { lat: number; lng: number },
  language: PrintLanguage,
): string[] {
  const t = textFor(language);
  const say = markedTexts(language);
  return edition.ward.geography.stations
    .map((station) => ({ station, metres: distanceMetres(middle, station) }))
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, NEAR)
    .map(({ station, metres }) =>
      say("leaflet.street.near", {
        station: t.raw(stationNames(station)),
        minutes: walkingMinutes(metres * DETOUR),
      }),
    );
}

function isNear(way: Point[], shops: Point[]): boolean {
  const xs = shops.map(([x]) => x);
  const ys = shops.map(([, y]) => y);
  const within = (value: number, all: number[]) =>
    value > Math.min(...all) - AROUND && value < Math.max(...all) + AROUND;
  return way.some(([x, y]) => within(x, xs) && within(y, ys));
}

function waysOf({ edition: { ward }, ways: found }: MapSource, shops: Point[]) {
  if (!found) return { ways: [], waysCredit: "" };
  const { network } = found;
  const ways = network.segments
    .map((segment) =>
      pointsOf(network, segment).map((at) => project(ward.geography.frame, at)),
    )
    .filter((way) => isNear(way, shops));
  return { ways, waysCredit: ways.length > 0 ? found.credit : "" };
}

function scaleOf({ ward }: Printed, language: PrintLanguage, lat: number) {
  const metres = METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  const say = markedTexts(language);
  return SCALE_METRES.map((n) => ({
    metres: n,
    label: say("leaflet.street.metres", { n }),
    units: (n * ward.geography.frame.scaleX) / metres,
  }));
}

/** One street's sheet in a language: its shops that may be printed, at their own places, and the ways round them. */
export function streetSheet(
  source: MapSource,
  street: MapSourceStreet,
  language: PrintLanguage,
  origin: string,
): StreetSheet {
  const { edition, approved } = source;
  const t = textFor(language);
  const say = markedTexts(language);
  const own = approved.filter((one) => one.street.id === street.id);
  const { frame } = edition.ward.geography;
  const shops = own.map(({ number, shop }) => {
    const category = say(`categories.${shop.category}` as "categories.tea");
    const hours = weekWords(language, shop.hours);
    const ease = easeOf(shop);
    return {
      number,
      name: t.raw(shop.names),
      detail: [category, hours].filter(Boolean).join("　"),
      marks: MARKS.filter((mark) => ease.includes(mark)),
      at: project(frame, [shop.lng, shop.lat]),
    };
  });
  const middle = averageOf(own, edition, street);
  const places = shops.map(({ at }) => at);
  const { ways, waysCredit } = waysOf(source, places);
  const path = `/map?street=${encodeURIComponent(street.slug)}`;
  return {
    kind: "street-sheet",
    ...mapSheetBase(edition, language, origin, path),
    words: Object.fromEntries(
      streetSheetWords.map((word) => [word, say(`leaflet.${word}`)]),
    ) as StreetSheetWords,
    street: {
      name: t.raw(street.names),
      emblem: street.emblem,
      count: say("leaflet.street.shops", { n: shops.length }),
    },
    near: nearOf(edition, middle, language),
    shops,
    ways,
    waysCredit: waysCredit && t.rawJapanese(waysCredit),
    marks: {
      flat: say("ease.badge.flat"),
      wheelchair: say("ease.badge.wheelchair"),
      pram: say("ease.badge.pram"),
    },
    scale: scaleOf(edition, language, middle.lat),
    beyond: say("leaflet.street.beyond", { numbers: "{{numbers}}" }),
  };
}
