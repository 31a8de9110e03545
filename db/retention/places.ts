import { SETTING, STAFF, type Retention } from "./words.ts";

export const places: Record<string, Retention> = {
  streets: {
    holds: "A shopping street: names, emblem, stations, place.",
    owner: "ward",
    person: null,
    deleted: "When an official removes a street without shops.",
    kept: SETTING,
  },
  associations: {
    holds: "An association within a street.",
    owner: "ward",
    person: null,
    deleted: "When an official removes it, or its street.",
    kept: SETTING,
  },
  shops: {
    holds: "A shop or other place: names, address, telephone, hours, place.",
    owner: "shop",
    person: "A shop can bear its owner's name or private telephone.",
    deleted: null,
    kept: "Stamps refer to it: a shop that leaves is withdrawn, never deleted.",
  },
  shopImports: {
    holds: "A spreadsheet of shops as it was read.",
    owner: "ward",
    person: "By whatever the sheet says, and the id of who uploaded it.",
    deleted:
      "A day after the upload when nobody confirmed it, or at once when it is dropped.",
    kept: "A confirmed one shows where the shops came from.",
    isSwept: true,
  },
  applications: {
    holds: "A shop asked to take part, its answer, and a contact.",
    owner: "shop",
    person: "By the contact's name and telephone.",
    deleted:
      "Name and telephone are blanked 90 days after the rally's last day; the row stays.",
    kept: "Consent and decision belong to the edition's record.",
  },
  letters: {
    holds: "A letter to a shop: the hash of its code.",
    owner: "shop",
    person: STAFF,
    deleted: null,
    kept: "Which letter was good when; revoked ones open nothing.",
  },
};
