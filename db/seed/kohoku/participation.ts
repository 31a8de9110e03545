import { tokyoTime } from "./calendar.ts";
import { drawDay, walkDays, type WalkDays } from "./participation/days.ts";
import { drawOddity } from "./participation/oddity.ts";
import { walkOuting } from "./participation/outing.ts";
import {
  drawWait,
  isLucky,
  randomFrom,
  seedOf,
  type Random,
} from "./participation/random.ts";
import {
  drawProof,
  type Channel,
  type Habit,
  type SampleStamp,
} from "./participation/stamp.ts";
import {
  townOf,
  type Town,
  type WalkCheckpoint,
  type WalkStreet,
} from "./participation/town.ts";
import { drawWalker } from "./participation/walker.ts";

export type SampleCard = { channel: Channel; stamps: SampleStamp[] };

export type Participation = {
  cards: number;
  from: string;
  to: string;
  now: Date;
  streets: WalkStreet[];
  checkpoints: WalkCheckpoint[];
  seed: string;
  digital?: { from: string; to: string };
  oddities?: number;
};

const DIGITAL_SHARE = 0.7;
const DESK_SHARE = 0.46;
const MOST_AN_OUTING = 12;
const OUTINGS_TRIED = 60;

function drawHabit(digitalDays: WalkDays, random: Random): Habit {
  const prefersPhone = isLucky(DIGITAL_SHARE, random);
  if (prefersPhone && digitalDays.list.length > 0) return "phone";
  return isLucky(DESK_SHARE, random) ? "desk" : "shop";
}

function drawStamps(town: Town, days: WalkDays, habit: Habit, random: Random) {
  const walker = drawWalker(town, random);
  const used = new Set<number>();
  const stamps: SampleStamp[] = [];
  for (let tried = 0; tried < OUTINGS_TRIED; tried += 1) {
    const left = walker.goal - walker.visited.size;
    if (left <= 0 || used.size === days.list.length) break;
    const day = drawDay(days, used, random);
    if (day === null) continue;
    const usual = 1 + Math.floor(drawWait(2.2, MOST_AN_OUTING - 1, random));
    const size = Math.min(left, usual);
    for (const visit of walkOuting(town, walker, day, size, random)) {
      const { checkpoint: checkpointIndex, second } = visit;
      const mode = town.checkpoints[checkpointIndex]?.mode ?? "static";
      const at = new Date(tokyoTime(day.number, second));
      const proof = drawProof(habit, mode, random);
      stamps.push({
        checkpointIndex,
        at,
        ...proof,
        counted: true,
        reason: null,
      });
    }
  }
  return stamps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * Invented participation, one card at a time, in bounded memory: the same
 * arguments give the same cards, and the first n cards are the same however
 * many are asked for. Days are JST, both ends included; every stamp is before
 * `now`, at a shop open by its week between 9:00 and 20:00, once a checkpoint,
 * three minutes or more after the card's one before. About 70 % of stamps are
 * digital, 4.3 a card and up to 40, and 63 % of cards visit two streets or
 * more. `digital` narrows the days of digital cards. `oddities` is the share
 * (0–1) of digital cards that end in a capped or held press, `counted: false`.
 * A desk entry's `at` gives its day and its place in the order, not a time.
 * Where no shop can have been open by `now`, nothing is made.
 */
export function* generateCards(asked: Participation): Generator<SampleCard> {
  const { now, seed, digital = asked, oddities = 0 } = asked;
  const town = townOf(asked.streets, asked.checkpoints);
  const days = walkDays(asked.from, asked.to, now);
  const digitalDays = walkDays(digital.from, digital.to, now);
  for (let index = 0; index < asked.cards; index += 1) {
    const random = randomFrom(seedOf(`${seed}/${index}`));
    const habit = drawHabit(digitalDays, random);
    const isDigital = habit === "phone";
    const stamps = drawStamps(
      town,
      isDigital ? digitalDays : days,
      habit,
      random,
    );
    const isOdd = isDigital && isLucky(oddities, random);
    const oddity = isOdd ? drawOddity(town, stamps, now, random) : null;
    if (oddity !== null) stamps.push(oddity);
    const channel = isDigital ? "digital" : "paper";
    if (stamps.length > 0) yield { channel, stamps };
  }
}
