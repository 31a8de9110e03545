import { SETTING, STAFF, type Retention } from "./words.ts";

export const office: Record<string, Retention> = {
  wards: {
    holds: "A ward: its names, desk and map.",
    owner: "ward",
    person: null,
    deleted: null,
    kept: SETTING,
  },
  staff: {
    holds: "An official: e-mail address, name, role.",
    owner: "official",
    person: "By name and e-mail address.",
    deleted: null,
    kept: "The audit log names them by id; who has left is disabled and cannot sign in.",
  },
  passkeys: {
    holds: "An official's or a shop's passkey: its public half.",
    owner: "official",
    person: "By the official's or shop's id.",
    deleted: "When its owner, a manager, or for a shop the ward removes it.",
    kept: "It opens the office, or the shop's pages.",
  },
  passkeyChallenges: {
    holds: "A question a passkey has to answer once.",
    owner: "official",
    person: "By the official's id, where one is signed in.",
    deleted: "At its answer; left ones 5 minutes later, at the next question.",
    kept: "Until it is answered.",
  },
  signInLinks: {
    holds: "The hash of a sign-in link that was sent.",
    owner: "official",
    person: "By the id of the official or shop.",
    deleted: "A day after it expires.",
    kept: "A link is good once.",
    isSwept: true,
  },
  sessions: {
    holds:
      "A sign-in of an official or a shop's device: hash of its key, device.",
    owner: "official",
    person: "By the id of the official or shop.",
    deleted:
      "At sign-out, when it is ended from a list of devices, or a day after it expires.",
    kept: "It is the sign-in.",
    isSwept: true,
  },
  auditLog: {
    holds: "Who changed what and when, chained by hashes.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: "A log that can be shortened proves nothing; append-only by trigger. It holds ids, not names.",
  },
  attempts: {
    holds: "How often a door was tried: by card, address or e-mail.",
    owner: "platform",
    person: "By a network address, for a day.",
    deleted: "A day after its window began.",
    kept: "It slows guessing.",
    isSwept: true,
  },
  jobs: {
    holds: "A run of the timetable and how it ended.",
    owner: "platform",
    person: null,
    deleted: "A day after it was claimed.",
    kept: "Two processes must not both run it.",
    isSwept: true,
  },
};
