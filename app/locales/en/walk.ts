import type { walk as ja } from "#app/locales/ja/walk.ts";

/** Suggested walks. */
export const walk = {
  title: "Suggested walk",
  link: "Find a suggested walk",
  lead: "We look for a walk past shops that ends at a station, by what you wish.",
  from: "Where do you start?",
  choose: "Choose a station",
  station: "{{station}} Station",
  here: "Where I am now",
  useHere: "From where I am",
  hereWhat: "Your place is rounded to about 100 m before it is used.",
  locating: "Looking for your place.",
  located: "Your place is filled in.",
  denied:
    "Your browser may not use your place. Allow it in the settings, or choose a station.",
  unavailable: "Your place could not be found. Please choose a station.",
  coarse:
    "Your place is known only to within about {{km}} km. Please choose a station.",
  minutes: "How long in all",
  minutesOf: "{{n}} min",
  wishes: "What kind of walk?",
  wish: {
    open: "Only shops open when I arrive",
    unvisited: "Only shops I have not been to",
    quieter: "Keep away from busy streets",
    "step-free": "Only ways without stairs or steep slopes",
    slow: "Walk slowly (60 m a minute)",
    round: "Come back to where I began",
  },
  find: "Find a walk",
  change: "Change what you wish",
  again: "Find the walk again",
  againWhat:
    "Press this after a stamp, or later on: we look again by how things are then.",
  why: {
    "quiet-first": "You visit {{street}} first, as it is quiet now.",
    avoided:
      "You go to {{street}}, quiet now, and keep away from busy {{busy}}.",
    "new-street": "You walk in {{street}}, where you have no stamp yet.",
    "all-open":
      "You visit only shops that are open when you arrive, by a short way.",
    nearest: "You visit the shops by a short way.",
  },
  shops: "Shops: {{n}}",
  length: "About {{km}} km",
  whole: "About {{minutes}} min",
  wholeWhat: "We count 5 minutes at each shop.",
  kept: {
    open: "Every shop is open when you arrive.",
    unvisited: "Only shops you have not been to.",
    quieter: "No busy streets.",
    "step-free": "No stairs or steep slopes on the way.",
    slow: "Counted at a slow pace, 60 m a minute.",
    round: "You come back to where you began.",
  },
  shut: "Shut when you arrive: {{n}} of {{of}} shops.",
  openOnly: "Find a walk past open shops only",
  sampleWays: "The ways are samples. They differ from the real ones.",
  mapLabel: "Map of the suggested walk",
  order: "In this order",
  startHere: "Start where you are",
  startStation: "Start at {{station}} Station",
  leg: "{{minutes}} min on foot ({{metres}} m)",
  stairs: "Stairs on the way, {{n}} steps.",
  estimate:
    "Where it says “Estimated”, no ways are known: we count 1.3 times the straight line, which is not the way you will walk.",
  guessed: "Estimated",
  noStairs: "No stairs",
  stepsUnknown: "We cannot tell whether there are stairs or slopes.",
  onArrival: "When you arrive",
  arrive: "You arrive at {{station}} Station",
  back: "You are back where you began",
  handOff: "Open the next shop in your maps app",
  toCard: "See the card",
  toMap: "See the map",
  none: {
    title: "No walk was found for this",
    why: "No shop that fits what you wish can be reached in this time.",
    helps: "Any one of these would find a walk.",
    nothing:
      "Changing one thing is not enough. Please choose another station, or wish for less.",
    open: "Shops that are shut, too",
    unvisited: "Shops I have been to, too",
    quieter: "Busy streets, too",
    "step-free": "Ways with stairs or slopes, too",
    slow: "Walk at the usual pace",
    round: "End at a station",
    minutes: "{{minutes}} minutes",
  },
  empty: {
    title: "No shop takes part just now",
    why: "This rally has no shop to walk to yet. Please look again later.",
  },
  busy: {
    title: "Many people are asking just now",
    why: "Your turn did not come. Please wait a little and look again.",
  },
  far: {
    title: "This is too far away",
    why: "Every shop is over 5 km away from there. Please choose a station of the ward.",
  },
  refusal: {
    "no-start": "No start was chosen. Please choose a station.",
    "unknown-station":
      "There is no such station in this ward. Please choose one from the list.",
    "no-place": "Your place did not reach us. Please choose a station.",
    "bad-place": "The place could not be read. Please choose a station.",
    "bad-minutes":
      "We cannot look for a walk of that length. Please choose one of the four.",
  },
} satisfies typeof ja;
