import fc from "fast-check";
import { places, placesWith } from "./hostile-places.ts";

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

/** Addresses of ours with anything where a code, a slug or an id belongs; `names` are true ones, `weight` in `weight + 4` times. */
export function addresses(names: string[], weight: number) {
  const param = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight, arbitrary: fc.constantFrom(...names) },
  );
  return fc.oneof(
    fc.constantFrom(...places),
    fc
      .tuple(fc.constantFrom(...placesWith), param, param)
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
  "_data _routes index p version token next done here from to street channel pressed q edition number day page actor action subject month said n place preset __proto__ constructor a[b] a[ shop kind state words ease wheelchair street[] kind[0] day.toString after of used coupon ended gone rally code encoding cut show again address saved".split(
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
    "2026-99-99",
    "-271821-04-20",
    "1e9",
    "1e300",
    "-1",
    "__proto__",
    "live",
    "coupon",
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
