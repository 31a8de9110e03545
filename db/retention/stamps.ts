import { STAFF, type Retention } from "./words.ts";

const CARD =
  "A card is anonymous; whoever holds its key, number or rescue code can say it is theirs.";
const LOG = "Figures and prizes rest on it; append-only by trigger.";
const COUNTS = "Sums that name no card.";

export const stamps: Record<string, Retention> = {
  cardRuns: {
    holds: "Paper cards made together.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: "The cards refer to it.",
  },
  cards: {
    holds: "A stamp card: its number, the hash of its rescue code.",
    owner: "resident",
    person: CARD,
    deleted: null,
    kept: "Stamps and entries refer to it. One that lost a race for its key is deleted at once.",
  },
  cardKeys: {
    holds: "The hash of the key a browser holds.",
    owner: "resident",
    person: CARD,
    deleted: null,
    kept: "It opens the card.",
  },
  cardMerges: {
    holds: "Which card went into which.",
    owner: "resident",
    person: CARD,
    deleted: null,
    kept: "An old number still leads to its stamps.",
  },
  cardProgress: {
    holds: "A card's counted stamps and streets in a rally.",
    owner: "resident",
    person: CARD,
    deleted: "When its card is merged into another.",
    kept: "It follows from the stamps.",
  },
  stamps: {
    holds: "One check-in: card, checkpoint, when, how, whether it counts.",
    owner: "resident",
    person: CARD,
    deleted: null,
    kept: LOG,
  },
  voids: {
    holds: "A stamp that was made void: who, when, why.",
    owner: "resident",
    person: STAFF,
    deleted: null,
    kept: LOG,
  },
  clearances: {
    holds: "A held stamp that was accepted: who, when, why.",
    owner: "resident",
    person: STAFF,
    deleted: null,
    kept: LOG,
  },
  deskEntries: {
    holds: "A paper card keyed in at the desk.",
    owner: "resident",
    person: `${CARD} ${STAFF}`,
    deleted: null,
    kept: "It shows where a paper card's stamps come from, and undoes them together.",
  },
  entries: {
    holds: "A card's entry in a draw, under a random number.",
    owner: "resident",
    person: CARD,
    deleted: null,
    kept: "The draw is proved from it; a withdrawn one is marked.",
  },
  tallyHours: counts("Stamps by checkpoint, hour, channel and method."),
  tallyVisits: counts("First visits by checkpoint and day."),
  tallyFlows: counts("Walks from street to street by day."),
  tallyPeople: counts("People by day, week, month and edition."),
  tallyShops: counts("Stamps by checkpoint and day."),
  tallyClock: counts("Stamps by day and hour."),
};

function counts(holds: string): Retention {
  return { holds, owner: "ward", person: null, deleted: null, kept: COUNTS };
}
