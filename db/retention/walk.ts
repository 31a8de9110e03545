import { SETTING, STAFF, type Retention } from "./words.ts";

export const walk: Record<string, Retention> = {
  courses: {
    holds: "A walking course: its address.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: SETTING,
  },
  courseVersions: {
    holds: "What a course said at one time: words, line, stops.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: "To go back to an earlier version.",
  },
  coursePublications: {
    holds: "From when to when residents saw which version.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: "What the ward told people to walk.",
  },
  coursePhotos: {
    holds: "A picture for courses in two sizes, without the camera's data.",
    owner: "ward",
    person: "Who is in the picture, if anybody.",
    deleted: "A day after it was sent, if no version shows it.",
    isSwept: true,
    kept: "Courses show it.",
  },
  walkNetworks: {
    holds: "The ways of a ward that can be walked, with stairs and slopes.",
    owner: "ward",
    person: STAFF,
    deleted:
      "A day after it was read when nobody confirmed it; when a newer one is confirmed.",
    isSwept: true,
    kept: "Walks are found on it.",
  },
  placeLists: {
    holds: "A public list of places: toilets, AEDs, Wi-Fi, shelters.",
    owner: "ward",
    person: STAFF,
    deleted:
      "A day after it was read when nobody confirmed it; when a newer one of its kind is confirmed.",
    isSwept: true,
    kept: "The map shows it.",
  },
};
