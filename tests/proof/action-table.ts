export type Row = {
  /** Who presses: nobody has a card or a session. */
  as: "nobody" | "resident" | "merchant" | "official";
  path: string;
  /** The fields of the form, or a whole body with its content type. */
  send: Record<string, string> | { type: string; body: string };
  status: number;
};

const SLUG = "__proto__";
const ID = "01900000-0000-7000-8000-000000000000";
const form = "application/x-www-form-urlencoded";

const field = (name: string, value: string) => ({ [name]: value });

/** Field names and values that no form of ours sends. */
export const garbage: Row["send"][] = [
  {},
  field("__proto__[x]", "1"),
  field("constructor.prototype.x", "1"),
  field("a[", "1"),
  field("a[4294967295]", "1"),
  field("__intent__", "{"),
  field(
    "__intent__",
    '{"type":"insert","payload":{"name":"title","index":1000000000}}',
  ),
  field("__state__", "x"),
  { type: form, body: "%" },
  { type: form, body: "title=%FF%FE&message=%00&reason=%00&code=%00" },
  { type: "multipart/form-data; boundary=x", body: "--x\r\nno end" },
  { type: "multipart/form-data", body: "--x--" },
  { type: "application/json", body: '{"__proto__":{"x":1}}' },
];

/** Every action of the product, by who may press it, with what it answers to garbage. */
export const actions: Omit<Row, "send">[] = [
  { as: "nobody", path: `/s/${SLUG}`, status: 404 },
  { as: "resident", path: "/s/ZZZZZZZZZZZ", status: 404 },
  { as: "resident", path: "/card/rescue", status: 400 },
  { as: "resident", path: `/prizes/${SLUG}/entry`, status: 404 },
  { as: "resident", path: "/prizes/c/entry", status: 409 },
  { as: "nobody", path: "/prizes/c/entry", status: 409 },
  { as: "nobody", path: "/sign-in", status: 400 },
  { as: "nobody", path: "/sign-in/passkey", status: 400 },
  { as: "merchant", path: "/merchant/promotions/new", status: 400 },
  { as: "merchant", path: `/merchant/promotions/${ID}`, status: 404 },
  {
    as: "merchant",
    path: `/merchant/promotions/${ID}/withdrawal`,
    status: 404,
  },
  { as: "merchant", path: "/c/12345", status: 404 },
  { as: "merchant", path: `/c/${SLUG}`, status: 404 },
  { as: "merchant", path: "/merchant/devices", status: 400 },
  { as: "nobody", path: `/a/${SLUG}`, status: 404 },
  { as: "nobody", path: `/l/${SLUG}`, status: 404 },
  { as: "official", path: "/ward/shops/new", status: 400 },
  { as: "official", path: `/ward/shops/${SLUG}`, status: 400 },
  ...["place", "withdrawal", "return", "letter", "devices"].map((act) => ({
    as: "official" as const,
    path: `/ward/shops/${SLUG}/${act}`,
    status: 404,
  })),
  { as: "official", path: "/ward/streets", status: 404 },
  { as: "official", path: "/ward/streets/new", status: 400 },
  { as: "official", path: `/ward/streets/${SLUG}`, status: 400 },
  { as: "official", path: `/ward/streets/${SLUG}/pin`, status: 404 },
  { as: "official", path: "/ward/applications", status: 404 },
  { as: "official", path: `/ward/applications/${SLUG}`, status: 404 },
  { as: "official", path: "/ward/pause", status: 400 },
  { as: "official", path: "/ward/resumption", status: 409 },
  { as: "official", path: "/ward/resending", status: 410 },
  { as: "official", path: "/ward/people/invitation", status: 400 },
  { as: "official", path: `/ward/people/${ID}`, status: 404 },
  { as: "official", path: "/ward/security", status: 404 },
  { as: "official", path: "/ward/security/passkey", status: 400 },
  { as: "official", path: "/ward/editions/new", status: 400 },
  { as: "official", path: "/ward/editions/new?preset=event", status: 400 },
  { as: "official", path: `/ward/editions/${SLUG}?index`, status: 404 },
  { as: "official", path: `/ward/editions/${SLUG}/copy`, status: 404 },
  { as: "official", path: `/ward/editions/${SLUG}/publication`, status: 404 },
  { as: "official", path: `/ward/editions/${SLUG}/dry-run`, status: 404 },
  { as: "official", path: `/ward/holds/${ID}/clearance`, status: 409 },
  { as: "official", path: `/ward/holds/${ID}/void`, status: 400 },
  { as: "official", path: `/ward/shops/import/${ID}/readings`, status: 404 },
  {
    as: "official",
    path: `/ward/shops/import/${ID}/confirmation`,
    status: 404,
  },
  {
    as: "official",
    path: `/ward/shops/import/${ID}/abandonment`,
    status: 404,
  },
];

/** Actions with fields of the right names and wrong values. */
export const wrongFields: Row[] = [
  row("resident", "/card/rescue", { code: "ABCD" }, 400),
  row("resident", "/card/rescue", { code: "ZZZZ-ZZZZ-ZZZZ" }, 400),
  row("resident", "/card/rescue", { code: "\0".repeat(12) }, 400),
  row("resident", "/card/rescue", { code: "9".repeat(3000) }, 400),
  row("nobody", "/sign-in", { email: "nobody" }, 400),
  row("nobody", "/sign-in", { email: `${"a".repeat(300)}@example.jp` }, 400),
  row("nobody", "/sign-in", { token: "" }, 410),
  row("nobody", "/sign-in", { token: "x".repeat(9000) }, 410),
  row("official", "/ward/pause", { message: "" }, 400),
  row("official", "/ward/pause", { message: "\0" }, 400),
  row("official", "/ward/pause", { message: "長".repeat(5000) }, 400),
  row("official", `/ward/holds/${ID}/void`, { reason: "" }, 400),
  row("official", `/ward/holds/${ID}/void`, { reason: "x" }, 409),
  ...[
    { kind: "sale" },
    { title: "長".repeat(41) },
    { text: "長".repeat(401) },
    { startsOn: "2026-13-40" },
    { startsOn: "2999-01-02", endsOn: "2999-01-01" },
    { endsOn: "2001-01-01", startsOn: "2001-01-01" },
  ].map((change) =>
    row(
      "merchant",
      "/merchant/promotions/new",
      { ...goodPromotion(), ...change },
      400,
    ),
  ),
];

function row(
  as: Row["as"],
  path: string,
  send: Row["send"],
  status: number,
): Row {
  return { as, path, send, status };
}

function goodPromotion() {
  return {
    kind: "news",
    title: "題",
    text: "文",
    startsOn: "2999-01-01",
    endsOn: "2999-01-02",
  };
}
