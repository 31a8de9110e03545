import { type Action, ID, LONG, type Row, wrongWays } from "./row.ts";

const on = (path: string, status = 400): Action => ({
  as: "official",
  path,
  status,
});

const shop = {
  version: "0",
  kind: "shop",
  name: "ためしの店",
  street: "{streetId}",
  category: "cafe",
  lat: "35.5371",
  lng: "139.6342",
  isPlaceChecked: "on",
  joins: "on",
  mode: "static",
};

const street = { name: "ためし通り", shortName: "ためし", emblem: "peach" };

const shopChanges: Record<string, string>[] = [
  { name: "" },
  { name: LONG },
  { kind: "__proto__" },
  { street: "" },
  { street: ID },
  { street: "__proto__" },
  { street: "{otherStreet}" },
  { seal: "二字" },
  { phone: "電話" },
  { h0: "99:99〜" },
  { lat: "1e999" },
  { lat: "0", lng: "0" },
  { lat: LONG },
  { number: "-1" },
  { number: "99999" },
  { number: "1.5" },
  { minimumYen: "-5", mode: "till" },
  { minimumYen: "1e300", mode: "till" },
];

const places: Record<string, string>[] = [
  { lat: "", lng: "" },
  { lat: "NaN", lng: "NaN" },
  { lat: "91", lng: "181" },
  { lat: "-35.5371", lng: "139.6342" },
  { lat: "1e999", lng: LONG },
];

const place = { lat: "35.5371", lng: "139.6342" };

export const wrongShopFields: Row[] = [
  ...wrongWays(on("/ward/shops/new"), shop, shopChanges),
  ...wrongWays(
    on("/ward/shops/{shop}"),
    { ...shop, version: "{version}" },
    shopChanges,
  ),
  ...wrongWays(on("/ward/shops/{shop}", 409), shop, [
    { version: "-1" },
    { version: "1e300" },
    { version: "9007199254740991" },
    { version: "__proto__" },
  ]),
  ...wrongWays(on("/ward/shops/{shop}/place"), { version: "1" }, places),
  ...wrongWays(on("/ward/shops/{shop}/place", 409), place, [
    { version: "-1" },
    { version: "0.5" },
    { version: "1e300" },
    { version: "__proto__" },
  ]),
  ...wrongWays(on("/ward/shops/{shop}/withdrawal"), { reason: "わけ" }, [
    { from: "__proto__" },
    { from: "all", reason: "" },
    { from: "all", reason: LONG },
  ]),
  ...wrongWays(on("/ward/shops/{shop}/devices", 303), {}, [
    { device: ID },
    { device: LONG },
  ]),
  ...wrongWays(on("/ward/streets", 404), {}, [
    { up: "__proto__" },
    { down: LONG },
    { up: "tonari-dori" },
  ]),
  ...wrongWays(on("/ward/streets/new"), street, [
    { name: "" },
    { name: LONG },
    { shortName: LONG },
    { emblem: "__proto__" },
    { associations: LONG },
    { associations: "会\n".repeat(3000) + LONG },
  ]),
  ...wrongWays(on("/ward/streets/{street}"), street, [
    { name: LONG },
    { emblem: "__proto__" },
  ]),
  ...wrongWays(on("/ward/streets/{street}", 409), street, [
    { mark: "" },
    { mark: LONG },
    { intent: "remove" },
  ]),
  ...wrongWays(on("/ward/streets/{street}/pin"), {}, places),
  ...wrongWays(on("/ward/applications", 404), {}, [
    { approve: "__proto__" },
    { approve: LONG },
    { intent: "toString" },
  ]),
  ...wrongWays(on("/ward/applications", 303), {}, [
    { intent: "ask", street: ID },
    { intent: "ask", street: "{otherStreet}" },
    { intent: "approve-plain", asOf: "1e300" },
    { intent: "approve-plain", asOf: "__proto__" },
    { approve: "{answered}", asOf: "1e300" },
    { approve: "{answered}", asOf: "-1" },
  ]),
  ...wrongWays(on("/ward/applications/{answered}", 409), {}, [
    { intent: "approve", answeredAt: "1e300" },
    { intent: "approve", answeredAt: "-8640000000000001" },
    { intent: "decline", answeredAt: "1e300", reason: "わけ" },
  ]),
  ...wrongWays(on("/ward/applications/{answered}"), {}, [
    { intent: "toString" },
    { intent: "hasOwnProperty" },
    { intent: "decline", reason: LONG },
    { joins: "__proto__" },
  ]),
  ...wrongWays(on("/ward/shops/import/{import}/readings", 303), {}, [
    { line: "-1", column: "lat" },
    { line: "1e300", column: "lat" },
    { line: "2", column: "__proto__" },
    { line: "9007199254740991", column: "lat" },
  ]),
  ...wrongWays(on("/ward/shops/import/{import}/confirmation", 303), {}, [
    { seen: "" },
    { seen: LONG },
  ]),
];
