import { prints as ja } from "../ja/prints.ts";

const order = {
  title: "Make prints",
  what: "What to make",
  sheets: {
    poster: "Poster (A4)",
    counter: "Counter card (A6)",
    daily: "Daily sheets",
    "sign-in": "Sign-in letter",
    application: "Letter asking to take part",
    "paper-card": "Paper card",
    leaflet: "Map leaflet (A3)",
    "street-sheet": "Street maps (A4)",
  },
  sheetNotes: {
    poster: "For the shop front.",
    counter: "Beside the till.",
    daily: "Each has the QR of its day only. Up to 31 days at a time.",
    "sign-in": "Carries the code to the shop’s page. Send it in an envelope.",
    application: "Asks the {{n}} shops that have not answered.",
    leaflet: "The ward's map with every shop by its number.",
    "street-sheet": "Each street's map with the list of its shops.",
  },
  from: "First day",
  to: "Last day",
  answerBy: "Answer by",
  languages: "Languages of the maps",
  whom: "For which shops",
  scopes: { all: "All shops", street: "One street", shops: "Chosen shops" },
  count: "{{n}} shops",
  street: "Street",
  chooseShops: "Choose shops",
  pending: "not answered",
  unapproved:
    "Posters and sign-in letters of {{n}} shops that are not approved yet are not made.",
  noneApproved:
    "No shop is approved yet. Posters, counter cards, daily sheets and sign-in letters can be made once one is.",
  submit: "Make the prints",
  note: "Every QR of the PDF is read back by machine. It goes on when you leave this page.",
  errors: {
    "no-sheet": "Choose at least one thing to make.",
    "no-language": "Please choose at least one language for the maps.",
    "bad-days": "Give the first and the last day of the daily sheets.",
    "bad-order": "The last day must not be before the first day.",
    "too-many-days": "Daily sheets: up to 31 days at a time. Make two orders.",
    "bad-answer-by": "Give a day after today to answer by.",
    "bad-street": "Choose a street.",
    "no-shop": "Choose at least one shop.",
    "nothing-to-print":
      "There is nothing to make here. Choose approved shops, or shops that have not answered.",
    "other-address":
      "The QRs would open another address than the earlier prints. Choose the address below. Only a manager can.",
    "too-many": "Give a number from 1 to 2,000.",
    "no-paper-channel":
      "This edition has no period for paper cards. Add one in the rules.",
    "too-many-streets":
      "A paper card holds 1 to 20 streets. Look at the shops again.",
    tiers: "A paper card holds 1 to 6 prizes. Look at the rules again.",
    range: "Give a first and a last number within this run.",
  },
};

const address = {
  title: "The QRs would open another address than the earlier prints",
  printed: "What the printed QRs open",
  running: "This server",
  meaning:
    "Posters and paper cards that are out open the earlier address. Keep it, so that it still leads to this server.",
  choose: "Which address should be printed",
  choosePrinted: "The same address as before",
  chooseRunning: "Change to this server’s address",
  managers: "Nothing can be printed until a manager has chosen.",
};

const list = {
  title: "Earlier prints",
  none: "None yet.",
  at: "Made at",
  what: "What",
  state: "State",
  progress: "Progress",
  read: "Read back",
  file: "PDF",
  states: {
    waiting: "Waiting",
    running: "Being made",
    stopped: "Stopped",
    finished: "Ready",
  },
  ofAll: "{{n}} of {{all}}",
  problems: "{{n}} to mend",
  download: "Open the PDF",
  days: "Daily sheets {{from}} to {{to}}",
};

const detail = {
  title: "Prints of {{day}}, {{time}}",
  back: "All prints",
  shops: "shops",
  cards: "cards",
  sheets: "sheets",
  leafletOf: "Leaflet, {{language}}",
  streetOf: "{{street}}, {{language}}",
  pages: "pages",
  read: "Read back",
  allRead: "Every QR could be read back.",
  readSoFar: "All codes so far were read back.",
  someRead: "Of {{codes}}, {{read}} could be read back.",
  refresh: "This page renews itself every 3 seconds.",
  opens: "The QRs open",
  stop: "Stop",
  goOn: "Go on",
  stopped: "Stopped. What is made stays. “Go on” continues from there.",
  problems: "To mend ({{n}})",
  who: "Shop or card",
  sheet: "What",
  why: "Why, and what to do",
  rest: "The rest can be printed.",
  kinds: {
    "not-read": "The printed QR could not be read back ({{details}}).",
    "missing-glyph":
      "There are characters that cannot be printed ({{details}}). Change the shop’s name and make it again.",
    "no-code":
      "There is no QR in use. Press “Make a new QR” on this shop’s print page.",
    "gave-up":
      "It could not be drawn in three tries. Order it again, apart from the other shops.",
  },
  shopPage: "Prints of this shop",
  parts: "Ready parts can be opened already",
  part: "Part {{n}} ({{first}} to {{last}})",
  partOne: "Part {{n}} ({{first}})",
  noFile:
    "There is no PDF to open: nothing could be drawn, or it held letters and was deleted after 30 days. It can be made again.",
};

const shop = {
  title: "Prints of {{shop}}",
  number: "No. {{number}}",
  poster: "Open the poster (PDF)",
  posterNote: "Prints one more with the same QR. Printing {{n}}.",
  withdrawn: "This shop takes no part in the edition. There are no prints.",
  noCode: "There is no QR in use. Make a new one below.",
  renew: "Make a new QR",
  renewLead:
    "For when a photo of it has spread, or it is lost. The QRs of earlier posters, cards and daily sheets stop at once.",
  renewConfirm: "I have told the shop that the earlier QR stops",
  renewError: "Tell the shop first, then tick the box.",
  renewed:
    "The QR is new. Earlier posters no longer work. Print the new poster and put it up instead.",
  codes: "QRs of this shop",
  code: "Code",
  since: "Made",
  state: "State",
  live: "In use",
  revoked: "Stopped on {{day}}",
  checked: "Seen on the wall",
  lastChecked: "Seen on {{day}}, {{time}}",
  unchecked: "Not seen yet",
  refused: {
    "missing-glyph":
      "There are characters that cannot be printed: {{characters}}. Change the shop’s name.",
    "address-not-alphanumeric":
      "No QR can be made of this server’s address. Tell whoever runs it.",
  },
};

const checks = {
  title: "Posters on the wall",
  lead: "Counts the shops whose poster was scanned by a signed-in phone and confirmed.",
  link: "Posters on the wall: {{n}} of {{all}}",
  street: "Street",
  done: "Seen",
  left: "Not seen yet",
  all: "All posters were seen.",
  total: "Total",
  none: "No shop takes part yet.",
};

const check = {
  title: "Check the poster",
  lead: "This is the poster of {{shop}} (no. {{number}}).",
  button: "Confirm the poster",
  why: "Tells the ward that the poster on the wall can be read.",
  done: "The poster is confirmed",
  doneNote: "The ward was told on {{day}}, {{time}}.",
  old: "This poster is an old one. Please replace it",
  oldNote: "Its QR no longer works. Print the new poster and put it up.",
  withdrawn: "This shop takes no part in the edition",
  withdrawnNote: "Please take the poster down.",
  print: "Print the new poster",
  again: "To read it again, point the phone’s camera at the poster.",
};

const runs = {
  title: "Paper cards",
  link: "Make paper cards",
  count: "How many",
  hint: "1 to 2,000. Each has a number and a QR of its own.",
  submit: "Make paper cards",
  list: "Earlier runs",
  none: "None yet.",
  at: "Made on",
  made: "Cards",
  printed: "Printed",
  used: "Used",
  entered: "In a draw",
  print: "Print",
  numbers: "Numbers (CSV)",
  run: "Run of {{day}} ({{n}} cards)",
  range: "Numbers",
  reprint: "Print again",
  reprintLead: "Prints cards with the same numbers, after a paper jam.",
  from: "From card",
  to: "To card",
  position: "Card",
  number: "Number",
  sheets: "{{n}} pages of A4. Print on both sides and fold in half.",
  usedNote: "“Used” counts cards with a stamp and cards moved to a phone.",
};

/** What stands on the card itself is Japanese, whoever prints it. */
export const prints = {
  title: "Prints",
  order,
  address,
  list,
  detail,
  shop,
  checks,
  check,
  runs,
  paper: ja.paper,
};
