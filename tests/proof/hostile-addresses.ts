import fc from "fast-check";

const KNOWN =
  `/ /s /s/ /S/ /card /card/rescue /card/history /streets /promotions
/map /language /sign-in /sign-in/again /sign-in/challenge /sign-in/passkey /merchant /merchant/card /merchant/poster
/merchant/poster.pdf /merchant/promotions /merchant/promotions/new /merchant/stamps
/ward /ward/tally /ward/tally.csv /ward/audit /ward/audit.csv /ward/holds /c /l
/ward/applications /ward/applications/unanswered /ward/applications/unanswered.csv
/ward/card-runs /ward/cards /ward/continuation /ward/editions /ward/editions/new
/ward/editions/new?preset=event /ward/first-steps /ward/pause /ward/people
/ward/people/invitation /ward/people/sessions /ward/prints /ward/prints/checks
/ward/resending /ward/security /ward/security/challenge /ward/security/passkey
/ward/settings /ward/shops /ward/shops/import /ward/shops/import/current.xlsx
/ward/shops/import/template.csv /ward/shops/new /ward/start /ward/streets
/ward/streets/new /merchant/devices /merchant/resending /merchant/shop
/sign-in/phone
/__manifest /_root.data /_index.data /healthz /readyz /metrics /favicon.ico
/robots.txt /.env /assets/ /assets/x.js /CARD /Ward/Tally * http://evil.example/
//evil.example/ /\\evil.example /s/../card /..%2f..%2fetc%2fpasswd`.split(
    /\s+/,
  );

const WITH_PARAM = `/s/{} /S/{} /s/{}.{} /streets/{} /shops/{} /about/{}
/prizes/{}/entry /PRIZES/{}/ENTRY /merchant/promotions/{}
/merchant/promotions/{}/withdrawal /merchant/promotions/{}/sold-out
/merchant/promotions/new?from={} /promotions?kind={}&street={} /ward/holds/{}/clearance /ward/holds/{}/void
/c/{} /assets/{} /{} /{}/{} /a/{} /A/{} /l/{} /L/{} /posters/{}
/ward/applications/{} /ward/card-runs/{} /ward/card-runs/{}/numbers.csv
/ward/cards/{} /ward/editions/{} /ward/editions/{}/copy /ward/editions/{}/dry-run
/ward/editions/{}/publication /ward/people/{} /ward/prints/{} /ward/prints/{}/file.pdf
/ward/prints/{}/parts/{} /ward/prints/shops/{} /ward/prints/shops/{}/poster.pdf
/ward/shops/{} /ward/shops/{}/place /ward/shops/{}/withdrawal /ward/shops/{}/return
/ward/shops/{}/letter /ward/shops/{}/phone-code /ward/shops/{}/devices /ward/shops/import/{}
/ward/shops/import/{}/bad.csv /ward/shops/import/{}/readings
/ward/shops/import/{}/confirmation /ward/shops/import/{}/abandonment
/ward/streets/{} /ward/streets/{}/pin`.split(/\s+/);

const CROCKFORD = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

const word = fc.oneof(
  fc.constantFrom(
    ..."__proto__ constructor toString .. . %00 %ff %E3%82 %2F %5C c b a about 1e999 NaN -1".split(
      " ",
    ),
    "",
    "01900000-0000-7000-8000-000000000000",
    "x".repeat(6000),
  ),
  fc
    .array(fc.constantFrom(...CROCKFORD), { minLength: 11, maxLength: 11 })
    .map((letters) => letters.join("")),
  fc.string({ unit: "grapheme", maxLength: 12 }).map(encodeLone),
  fc
    .string({ unit: "grapheme-ascii", maxLength: 12 })
    .map((text) => text.replaceAll(/[\s%]/g, "+")),
);

function encodeLone(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Addresses of ours with anything where a code, a slug or an id belongs; `codes` are true ones. */
export function addresses(codes: string[]) {
  const param = fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom(...codes) },
  );
  return fc.oneof(
    fc.constantFrom(...KNOWN),
    fc
      .tuple(fc.constantFrom(...WITH_PARAM), param, param)
      .map(([path, one, two]) => path.replace("{}", one).replace("{}", two)),
  );
}

export const endings = fc.oneof(
  { weight: 8, arbitrary: fc.constant("") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ".data",
      "/",
      "//",
      "/_root.data",
      ".data.data",
      ".DATA",
      ";x=1",
      "%20",
      "%00",
      "%",
      "#x",
      "/.",
      "\u00e9",
    ),
  },
);

const NAMES =
  "_data _routes index p version token next done here from to street channel pressed q edition number day page actor action subject month said n place preset __proto__ constructor a[b] a[".split(
    " ",
  );

const VALUES = fc.oneof(
  fc.constantFrom(
    "",
    "1",
    "routes/_resident.s.$code",
    "root,routes/ward",
    "/",
    "//evil.example",
    "javascript:alert(1)",
    "2026-11-01",
    "2026-02-31",
    "9999-99-99",
    "0000-00-00",
    "-271821-04-20",
    "%00",
    "%ff",
    "%F0%9F%98%80",
    "y".repeat(7000),
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }).map(encodeLone),
);

export const queries = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...NAMES), VALUES), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
  },
  fc.constantFrom("?", "??", "?&&=", "?=", "?_data", "?x"),
);
