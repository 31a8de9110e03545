import { editionForm } from "./edition-form.ts";
import { editionLint } from "./edition-lint.ts";

const states = { draft: "Draft", public: "Public", ended: "Over" };

const list = {
  title: "Rules of the rallies",
  create: "Make a new one",
  event: "Make a one-day event",
  none: "There is no rally yet.",
  name: "Rally",
  state: "Now",
  period: "Period",
  shops: "Shops",
  source: "Copied from",
  copy: "Copy this one",
  copyOf: "Copy {{name}}",
  edit: "See the rules of {{name}}",
  from: "{{from}} to {{to}}",
};

const create = {
  title: "Make a rally",
  titleEvent: "Make a one-day event",
  lead: "It starts with prizes for 3, 6 and 9 stamps and for all streets. All of it can be changed later.",
  leadEvent:
    "A one-day event such as Fureai Matsuri, from nothing but the names of its booths.",
  toEvent: "For a one-day event",
  toWalk: "For a rally of many days",
  name: "Name",
  slug: "Name in the address",
  slugHint: "Small letters, digits and hyphens. It cannot be changed later.",
  digital: "Digital period",
  paper: "Paper period",
  day: "Day",
  street: "Place (street)",
  booths: "Booths",
  boothsHint: "One name a line. QR codes and numbers come by themselves.",
  boothsExample: "Fried noodles\nCandy floss\nWard safety corner",
  noStreet: "First make a street on the page of shops.",
  submit: "Make it",
  back: "Stop and go back",
  errors: {
    "slug-taken":
      "There is a rally at this address already. Choose another name.",
    "bad-slug":
      "Use 2 to 40 small letters, digits and hyphens; not the word new.",
    "unknown-street": "This street is not in this ward. Choose another.",
    "too-many": "200 booths at most. Take some lines out.",
    twice: "{{line}} is there twice. Keep one, or give it a name of its own.",
    "too-long-booth": "{{line}} is too long. 40 letters at most.",
  },
};

const copy = {
  title: "Copy {{name}}",
  lead: "Rules, prizes, periods and what is said of paper cards are copied. Stamps, entries, pauses and notices are not.",
  startsOn: "First day",
  startsOnHint:
    "All periods move by the same number of days. Suggested: {{days}} days later, so that weekdays stay the same.",
  withShops: "Copy the {{n}} shops that take part too (with new QR codes)",
};

const publication = {
  title: "Publication",
  titleOf: "Publication of {{name}}",
  isPublic: "It is public. Residents see it.",
  isDraft: "It is a draft. Residents do not see it.",
  missing: "Before it can be public",
  ready: "Everything that publication needs is there.",
  warnings: "The legal check warns of this",
  warningsNote:
    "It can be published all the same. Ask your legal officer first.",
  overlap:
    "{{name}} ({{from}} to {{to}}) overlaps with this one without standing inside it. Residents may not know whose stamp they get.",
  publish: "Publish",
  unpublish: "Back to draft",
  unpublishNote: "It can go back to draft only while nobody has a stamp.",
  already: "It is public already.",
  problems: {
    "no-channel": "There is no digital and no paper period.",
    "no-tier": "There is no prize.",
    "no-checkpoint": "No shop takes part.",
    unreachable: "{{tier}}: {{why}}",
    evidence: "{{tier}}: {{why}}",
  },
  refusals: {
    "already-public": "It is public already. Somebody else was first.",
    "not-public": "It is a draft already. Somebody else was first.",
    "has-stamps":
      "There are stamps already, so it cannot go back to draft. To stop it, pause it.",
    "not-ready": "It cannot be published yet. See to what is below.",
  },
};

const dryRun = {
  title: "Dry run",
  titleOf: "Dry run of {{name}}",
  lead: "Counts the real stamps of an earlier rally again under these rules.",
  how: "Only stamps of the same shops are counted. Those of shops that are not in this rally are left out.",
  source: "With the stamps of",
  sourceOf: "{{name}} ({{n}} people)",
  submit: "Count",
  none: "No other rally has stamps.",
  noShops:
    "No shop takes part yet, so no prize can be reached. Add shops first.",
  waiting: "Counting with {{source}}. It takes some seconds.",
  update: "Update",
  results: "Results",
  noResults: "Nothing was counted yet.",
  result: "With the stamps of {{source}}: {{tiers}}.",
  tier: "{{name}} {{n}} people",
  and: ", ",
  of: "{{cards}} people, {{stamps}} stamps, counted {{day}} {{time}}",
  unknownSource: "There are no stamps of this rally. Choose another.",
};

export const edition = {
  states,
  list,
  create,
  copy,
  form: editionForm,
  lint: editionLint,
  publication,
  dryRun,
};
