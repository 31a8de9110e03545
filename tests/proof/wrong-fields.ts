import { type Action, ID, LONG, type Row, wrongWays } from "./row.ts";
import { wrongOfficeFields } from "./wrong-office-fields.ts";
import { wrongOwnShopFields } from "./wrong-own-shop-fields.ts";
import { wrongPortalFields } from "./wrong-portal-fields.ts";

const on = (as: Row["as"], path: string, status: number): Action => ({
  as,
  path,
  status,
});

const promotion = {
  kind: "coupon",
  title: "題",
  text: "文",
  period: "days",
  perCard: "1",
  startsOn: "2999-01-01",
  endsOn: "2999-01-02",
};

const application = {
  joins: "yes",
  mode: "static",
  contactName: "店の人",
  contactPhone: "045-000-0000",
  consent: "on",
};

/** Actions with fields of the right names and wrong values. */
export const wrongFields: Row[] = [
  ...wrongWays(on("resident", "/card/rescue", 400), {}, [
    { code: "ABCD" },
    { code: "ZZZZ-ZZZZ-ZZZZ" },
    { code: "\0".repeat(12) },
    { code: "9".repeat(3000) },
  ]),
  ...wrongWays(on("nobody", "/sign-in", 400), {}, [
    { email: "nobody" },
    { email: `${"a".repeat(300)}@example.jp` },
  ]),
  ...wrongWays(on("nobody", "/sign-in", 410), {}, [
    { token: "" },
    { token: "x".repeat(9000) },
  ]),
  ...[
    on("merchant", "/merchant/promotions/new", 400),
    on("merchant", "/merchant/promotions/{promotion}", 400),
  ].flatMap((action) =>
    wrongWays(action, promotion, [
      { kind: "sale" },
      { kind: "__proto__" },
      { title: "長".repeat(61) },
      { text: LONG },
      { startsOn: "2026-13-40" },
      { startsOn: "2026-99-99" },
      { startsOn: "2999-01-02", endsOn: "2999-01-01" },
      { endsOn: "2001-01-01", startsOn: "2001-01-01" },
      { weekday: "9" },
      { fromTime: "26:00", toTime: "27:00" },
      { fromTime: LONG },
      { stock: "-1" },
      { perCard: "1e3" },
      { street: ID },
      { enText: "words" },
    ]),
  ),
  ...wrongWays(on("merchant", "/c/{card}", 404), {}, [
    { coupon: "" },
    { coupon: "__proto__" },
    { coupon: LONG },
    { coupon: "{promotion}" },
    { coupon: "{otherCoupon}", press: ID },
  ]),
  ...wrongWays(on("merchant", "/c/{card}", 409), { coupon: "{coupon}" }, [
    { press: LONG },
  ]),
  ...wrongWays(on("merchant", "/merchant/surveys/{survey}", 400), {}, [
    { q1: "__proto__" },
    { q1: "はい", q2: LONG },
    { q1: "はい", q3: "1e999" },
    { q1: "はい", q4: LONG },
  ]),
  ...wrongWays(on("merchant", "/merchant/evening", 400), {}, [
    { email: LONG },
    { email: "a@b" },
    { email: "a@example.jp\r\nBcc: b@example.jp" },
  ]),
  ...wrongOwnShopFields,
  ...wrongPortalFields,
  ...wrongWays(on("merchant", "/merchant/devices", 400), {}, [
    { own: "" },
    { own: LONG },
    { own: "\u202e" },
  ]),
  ...wrongWays(on("merchant", "/merchant/devices", 404), { intent: "remove" }, [
    { credential: "" },
    { credential: LONG },
  ]),
  ...wrongWays(
    on("nobody", "/sign-in/phone", 400),
    { number: "1", digits: "123456", device: "d" },
    [
      { number: "0" },
      { number: "1e3" },
      { digits: "１２３" },
      { digits: LONG },
      { device: LONG },
      { device: "" },
    ],
  ),
  ...wrongWays(
    on("nobody", "/sign-in/phone", 403),
    { number: "9998", digits: "123456", device: "d" },
    [{}, { kept: LONG }, { kept: "A".repeat(60) }],
  ),
  ...wrongWays(on("merchant", "/merchant/devices", 303), {}, [
    { device: ID },
    { device: "__proto__" },
    { device: LONG },
  ]),
  ...wrongWays(on("nobody", "/a/{application}", 400), application, [
    { joins: "maybe" },
    { joins: "__proto__" },
    { mode: "nfc" },
    { offer: LONG },
    { minimumYen: "-1", mode: "till" },
    { minimumYen: "1e999", mode: "till" },
    { h0: "25:99〜" },
    { h0: LONG },
    { contactPhone: "電話" },
    { contactName: "" },
    { contactName: LONG },
    { consent: "", contactName: "" },
  ]),
  ...wrongWays(on("nobody", "/l/{letter}", 400), {}, [
    { device: "" },
    { device: "\0 " },
    { device: LONG },
  ]),
  ...wrongOfficeFields,
];
