import { type Action, ID, LONG, type Row, SLUG, wrongWays } from "./row.ts";
import { wrongCourseFields } from "./wrong-course-fields.ts";
import { wrongShopFields } from "./wrong-shop-fields.ts";
import { wrongSurveyFields } from "./wrong-survey-fields.ts";

const on = (path: string, status = 400): Action => ({
  as: "official",
  path,
  status,
});

const walk = {
  name: "ためし",
  slug: "tameshi",
  digitalFrom: "2027-11-01",
  digitalTo: "2027-11-30",
  paperFrom: "2027-11-01",
  paperTo: "2027-11-30",
};

const event = {
  name: "ためし",
  slug: "tameshi",
  day: "2027-11-03",
  streetId: "{streetId}",
  booths: "屋台",
};

const details = {
  name: "港北区",
  organiser: "港北区役所",
  deskName: "地域振興課",
  deskPhone: "045-540-2234",
  deskHours: "平日9:00〜17:00",
};

const start = {
  ...details,
  managerName: "係長",
  managerEmail: "kakari@example.jp",
  isSure: "on",
};

const copy = { name: "次の年", slug: "tsugi", startsOn: "2027-11-01" };

const badDays = ["2026-99-99", "2026-02-31", "-1", "__proto__", LONG];
const badSlugs = ["", "__proto__", "../x", "あ", LONG];

const rallyRows: Row[] = [
  ...wrongWays(on("/ward/pause"), {}, [
    { message: "" },
    { message: "\0" },
    { message: LONG },
  ]),
  ...wrongWays(on(`/ward/holds/${ID}/void`), {}, [{ reason: "" }]),
  ...wrongWays(on(`/ward/holds/${ID}/void`, 409), {}, [{ reason: "x" }]),
  ...wrongWays(on("/ward/promotions/{promotion}/hiding"), {}, [
    { reason: "" },
    { reason: "\0" },
    { reason: LONG },
  ]),
  ...wrongWays(on("/ward/editions/new"), walk, [
    { name: "" },
    { name: LONG },
    ...badSlugs.map((slug) => ({ slug })),
    ...badDays.map((digitalFrom) => ({ digitalFrom })),
    { digitalFrom: "2027-12-01" },
    { digitalFrom: "" },
  ]),
  ...wrongWays(on("/ward/editions/new?preset=event"), event, [
    { booths: "" },
    { booths: LONG },
    { booths: "屋台\n".repeat(3000) },
    ...badDays.map((day) => ({ day })),
  ]),
  ...wrongWays(on("/ward/editions/new?preset=event", 409), event, [
    { streetId: ID },
    { streetId: "__proto__" },
    { streetId: "{otherStreet}" },
    { slug: "{edition}" },
  ]),
  ...wrongWays(on("/ward/editions/{edition}/copy"), copy, [
    { name: LONG },
    ...badSlugs.map((slug) => ({ slug })),
    ...badDays.map((startsOn) => ({ startsOn })),
  ]),
  ...wrongWays(on("/ward/editions/{edition}/copy", 409), copy, [
    { slug: "{edition}" },
  ]),
  ...wrongWays(on("/ward/editions/{edition}/publication"), {}, [
    { to: "__proto__" },
    { to: LONG },
  ]),
  ...wrongWays(on("/ward/editions/{edition}/publication", 409), {}, [
    { to: "draft" },
  ]),
  ...wrongWays(on("/ward/editions/{edition}/dry-run"), {}, [
    { source: ID },
    { source: "{otherRally}" },
    { source: "__proto__" },
  ]),
  ...wrongWays(on("/ward/editions/{edition}"), {}, [
    { "rally.version": "1e300", "rally.was": "x", "rally.name": "x" },
    { "rally.startsOn": "2026-99-99" },
    { "tiers[0].id": ID, "tiers[0].version": "1.5", "tiers[0].remove": "on" },
    { "tiers[0].n": "-1", "tiers[0].unitYen": "1e999" },
    { "tiers[999].n": "1" },
    { "tiers[7].unitYen": "1", "tiers[3]": "x" },
    { "tiers[].n": "1", "tiers.n": "1", tiers: "1" },
    { "rally[2]": "x", rally: "x" },
    { "rally.__proto__.x": "1", "tiers[0].__proto__": "1" },
    { note: LONG },
  ]),
];

const deskRows: Row[] = [
  ...wrongWays(on("/ward/cards"), { number: "{card}", shops: "1" }, [
    { day: "2026-99-99" },
    { day: "-271821-04-20" },
    { day: LONG },
    { day: "2026-11-03", shops: "-1" },
    { day: "2026-11-03", shops: "9".repeat(40) },
    { day: "2026-11-03", shops: "９９９９ ".repeat(900) },
    { day: "2026-11-03", number: "12345678" },
    { day: "2026-11-03", number: LONG },
  ]),
  ...wrongWays(on("/ward/cards", 303), {}, [
    { undo: ID },
    { undo: "__proto__" },
    { undo: LONG },
  ]),
  ...wrongWays(on("/ward/cards/{card}", 409), { reason: "わけ" }, [
    { intent: "grant", shop: "1", reason: " " },
    { intent: "grant", shop: "-1" },
    { intent: "grant", shop: "1e300" },
    { intent: "grant", shop: "1.5" },
    { intent: "grant", shop: LONG },
    { intent: "void", stamp: ID },
    { intent: "void", stamp: LONG },
    { intent: "void", stamp: "{stamp}", reason: "" },
    { intent: "entry", tier: "__proto__" },
    { intent: "rescue", shop1: "NaN", day1: "2026-99-99" },
    { intent: "rescue", shop1: "1e300", day1: LONG },
  ]),
  ...wrongWays(on("/ward/cards/{card}", 404), {}, [
    { intent: "toString" },
    { intent: LONG },
  ]),
  ...wrongWays(on("/ward/card-runs"), {}, [
    { count: "-1" },
    { count: "0" },
    { count: "1.5" },
    { count: "1e999" },
    { count: "2001" },
    { count: LONG },
  ]),
  ...wrongWays(on("/ward/card-runs/{run}"), { from: "1", to: "1" }, [
    { from: "0" },
    { from: "-1" },
    { to: "4" },
    { from: "3", to: "2" },
    { to: "1e300" },
    { to: "__proto__" },
  ]),
  ...wrongWays(on("/ward/prints"), { sheets: "poster", scope: "all" }, [
    { sheets: "__proto__" },
    { sheets: "daily", from: "2026-99-99", to: "2026-11-03" },
    { sheets: "daily", from: "2026-11-05", to: "2026-11-03" },
    { sheets: "daily", from: "2026-01-01", to: "9999-12-31" },
    { sheets: "application", answerBy: "2001-01-01" },
    { scope: "street", street: "__proto__" },
    { scope: "shops" },
    { scope: "shops", "shops[1999]": ID },
    { scope: "shops", "shops[3].x": ID },
  ]),
  ...wrongWays(on("/ward/prints", 409), { sheets: "poster", scope: "shops" }, [
    { shops: ID },
    { shops: "__proto__" },
    { shops: "{otherShop}" },
  ]),
  ...wrongWays(on("/ward/prints/{print}"), {}, [
    { to: "__proto__" },
    { to: LONG },
  ]),
  ...wrongWays(on("/ward/prints/shops/{shop}"), {}, [{ told: "no" }]),
];

const ownRows: Row[] = [
  ...wrongWays(on("/ward/settings"), details, [
    { name: "" },
    { name: LONG },
    { deskPhone: "110" },
    { deskPhone: LONG },
    { organiser: "\0" },
  ]),
  ...wrongWays(on("/ward/start"), start, [
    { isSure: "" },
    { name: "" },
    { managerEmail: "係長" },
    { managerEmail: `${"a".repeat(300)}@example.jp` },
    { managerName: LONG },
  ]),
  ...wrongWays(
    on("/ward/people/invitation"),
    { name: "人", email: "hito@example.jp", role: "officer" },
    [
      { name: "" },
      { name: LONG },
      { email: "hito" },
      { email: `${"a".repeat(300)}@example.jp` },
      { role: "__proto__" },
      { role: "owner" },
    ],
  ),
  ...wrongWays(on("/ward/people/{person}"), {}, [
    { intent: "role", role: "owner" },
    { intent: "role", role: "__proto__" },
    { intent: "toString" },
  ]),
  ...wrongWays(on("/ward/people/sessions", 303), {}, [
    { session: ID },
    { session: LONG },
    { intent: "__proto__", session: "__proto__" },
  ]),
  ...wrongWays(on("/ward/security", 404), {}, [
    { intent: "remove", credential: ID },
    { intent: "rename", credential: LONG, name: "鍵" },
    { intent: SLUG, credential: SLUG },
  ]),
  ...wrongWays(on("/ward/security"), {}, [
    { intent: "rename", credential: ID, name: LONG },
  ]),
  ...wrongWays(on("/ward/resending", 410), {}, [
    { kept: "__proto__" },
    { kept: LONG },
  ]),
];

export const wrongOfficeFields: Row[] = [
  ...rallyRows,
  ...deskRows,
  ...ownRows,
  ...wrongCourseFields,
  ...wrongSurveyFields,
  ...wrongShopFields,
];
