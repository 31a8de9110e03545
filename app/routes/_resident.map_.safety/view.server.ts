import { dangers } from "#app/domain/place-list/titles.ts";
import type { PlaceLayer, PublicPlace } from "#app/domain/public-place.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import { handOffHref } from "#app/ui/live-map/hand-off.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import type { TextOf } from "#app/ui/text.tsx";

const FIRST = 60;

type Asked = {
  danger: string | null;
  isWhole: boolean;
  /** The reader's browser by its own name. */
  agent: string;
};

/** The dangers a place is for, in the list's order. */
function dangersOf({ facts }: PublicPlace) {
  return dangers.filter((danger) => facts.includes(danger));
}

/** A ward's shelters for a danger, and its AEDs: the first 60 of each, all when asked. */
export async function readSafety(ward: Ward, asked: Asked, t: TextOf) {
  const lists = await listPlaceLists(ward);
  const listOf = (layer: PlaceLayer) =>
    lists.find((list) => list.layer === layer) ?? null;
  const [all, aeds] = [listOf("shelter"), listOf("aed")];
  const shelters = all?.places ?? [];
  const known = dangers.filter((danger) =>
    shelters.some(({ facts }) => facts.includes(danger)),
  );
  const danger = known.find((one) => one === asked.danger) ?? null;
  const found = shelters.filter(
    ({ facts }) => danger === null || facts.includes(danger),
  );
  const cut = <T>(rows: T[]) => (asked.isWhole ? rows : rows.slice(0, FIRST));
  const rowOf = ({ names, at, address, note }: PublicPlace) => ({
    ...{ names, address, note },
    handOff: handOffHref(asked.agent, at, t.plainName(names)),
  });
  const drawn = (layer: PlaceLayer, places: PublicPlace[]) =>
    cut(places).map(({ at, names }) => ({
      ...{ at, layer },
      name: t.plainName(names),
    }));
  return {
    danger,
    known,
    shelters: all && {
      credit: all.credit,
      n: found.length,
      rows: cut(found).map((place) => ({
        ...rowOf(place),
        dangers: dangersOf(place),
      })),
    },
    aeds: aeds && {
      credit: aeds.credit,
      n: aeds.places.length,
      rows: cut(aeds.places).map((place) => ({
        ...rowOf(place),
        dangers: null,
      })),
    },
    drawn: [...drawn("shelter", found), ...drawn("aed", aeds?.places ?? [])],
    geography: geographyIn(t.language, ward.geography),
  };
}

export type SafetyView = Awaited<ReturnType<typeof readSafety>>;
