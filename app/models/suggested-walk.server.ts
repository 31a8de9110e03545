import { addDays, tokyoClock, tokyoDate } from "#app/domain/business-day.ts";
import { minutesOf } from "#app/domain/clock-time.ts";
import type { Crowding } from "#app/domain/crowding.ts";
import { easeOf } from "#app/domain/ease.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import type { Geography } from "#app/domain/geography.ts";
import { type OpenState, spansOf } from "#app/domain/opening.ts";
import type { Candidate, Span } from "#app/domain/walk/candidate.ts";
import type { Explanation } from "#app/domain/walk/explanation.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import {
  isFarAway,
  planningWalk,
  type WalkLeg,
} from "#app/domain/walk/plan.ts";
import { possibleWishes } from "#app/domain/walk/possible.ts";
import type { Steps } from "#app/domain/walk/steps.ts";
import {
  walkMinutes,
  type WalkQuestion,
  type Wishes,
  type WalkWish,
} from "#app/domain/walk/wishes.ts";
import type { Checkpoint, Edition, Shop } from "./edition.server.ts";
import { aroundShop, shopOpenState } from "./shop-hours.server.ts";
import { createTurns } from "./turns.server.ts";
import { unhurried } from "./unhurried.server.ts";

const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;

/** One walk is looked for at a time; who would be later than the twentieth is asked to come back. */
const turns = createTurns({ atOnce: 1, inLine: 20, patienceMs: 8000 });

export type SuggestedStop = {
  checkpoint: Checkpoint;
  leg: WalkLeg;
  /** As it will be when one comes to it. */
  open: OpenState;
  isVisited: boolean;
};

export type SuggestedWalk = {
  kind: "walk";
  stops: SuggestedStop[];
  /** Without a station it ends where it began. */
  end: { station: Geography["stations"][number] | null; leg: WalkLeg } | null;
  metres: number;
  minutes: number;
  explanation: Explanation;
};

/**
 * Without a walk: no shop takes part (`empty`), all are over 5 km away (`far`), too
 * many others ask just now (`busy`), or what alone would have to be let go.
 */
export type Suggestion =
  | SuggestedWalk
  | { kind: "empty" | "far" | "busy" }
  | { kind: "none"; loosen: (WalkWish | "minutes")[] };

type Asked = {
  network: WalkNetwork | null;
  crowding: Map<string, Crowding>;
  /** Checkpoints with a stamp of this card. */
  visited: Set<string>;
  now: Date;
};

/** A shop's hours of yesterday, today and tomorrow, in minutes from now. */
function spansFromNow(edition: Edition, shop: Shop, now: Date): Span[] {
  const around = aroundShop(edition.closures.get(shop.id) ?? []);
  const clock = minutesOf(tokyoClock(now));
  return [-1, 0, 1].flatMap((day) =>
    spansOf(shop.hours, addDays(tokyoDate(now), day), around).map(
      ({ open, close }) => ({
        from: open + day * DAY_MINUTES - clock,
        to: close + day * DAY_MINUTES - clock,
      }),
    ),
  );
}

function asCandidates(edition: Edition, asked: Asked, list: Checkpoint[]) {
  const { visited, crowding, now } = asked;
  const streets = new Set(
    [...visited].map((id) => edition.checkpointById.get(id)?.street.id),
  );
  return list.map(({ id, shop, street }): Candidate => {
    const { entranceStepCm } = shop;
    return {
      at: { lat: shop.lat, lng: shop.lng },
      street: street.slug,
      crowding: crowding.get(street.slug) ?? "quiet",
      isVisited: visited.has(id),
      isNewStreet: visited.size > 0 && !streets.has(street.id),
      isFlat: entranceStepCm === null ? null : easeOf(shop).includes("flat"),
      opens: spansFromNow(edition, shop, now),
    };
  });
}

/** The wishes without one of them; the next length for `minutes`, null beyond the longest. */
export function loosened(
  { minutes, wished }: Wishes,
  what: WalkWish | "minutes",
): Wishes | null {
  if (what !== "minutes")
    return { minutes, wished: wished.filter((one) => one !== what) };
  const longer = walkMinutes.find((one) => one > minutes);
  return longer ? { minutes: longer, wished } : null;
}

/**
 * おすすめ順路 from a place over shops of the rally to a station, by `planWalk`; its
 * work does not grow with participation, and is done one walk after the other, a
 * step at a time. Where nothing fits it is told which single wish let go would help.
 */
export async function suggestWalk(
  edition: Edition,
  question: WalkQuestion,
  asked: Asked,
): Promise<Suggestion> {
  if (!(await turns.take())) return { kind: "busy" };
  try {
    return await unhurried(suggesting(edition, question, asked));
  } finally {
    turns.end();
  }
}

function* suggesting(
  edition: Edition,
  { start, wishes }: WalkQuestion,
  asked: Asked,
): Steps<Suggestion> {
  const list = edition.checkpoints.filter((one) => !hasLeft(one));
  if (list.length === 0) return { kind: "empty" };
  const candidates = asCandidates(edition, asked, list);
  const { stations } = edition.ward.geography;
  const { network, visited, now } = asked;
  const ground = { network, start: start.at, stations, candidates };
  const plan = yield* planningWalk(ground, wishes);
  if (!plan) {
    if (isFarAway(start.at, candidates)) return { kind: "far" };
    const others = ([...wishes.wished, "minutes"] as const).flatMap((what) => {
      const other = loosened(wishes, what);
      return other ? [{ what, other }] : [];
    });
    const possible = yield* possibleWishes(
      ground,
      others.map(({ other }) => other),
    );
    const helps = others.filter(({ other }) => possible.includes(other));
    return { kind: "none", loosen: helps.map(({ what }) => what) };
  }
  const { stops, end, metres, minutes, explanation } = plan;
  const isRound = wishes.wished.includes("round");
  return {
    kind: "walk",
    stops: stops.map(({ candidate, leg, arrival }) => {
      const checkpoint = list[candidate]!;
      const then = new Date(now.getTime() + arrival * MINUTE_MS);
      return {
        checkpoint,
        leg,
        open: shopOpenState(edition, checkpoint.shop, then),
        isVisited: visited.has(checkpoint.id),
      };
    }),
    end: end && {
      station: isRound ? null : stations[end.station]!,
      leg: end.leg,
    },
    metres,
    minutes,
    explanation,
  };
}
