import type { Row } from "./row.ts";

const asked =
  "title text name reason message code email intent kind day id shop street device own credential number digits press coupon q1 d0 step on sheets shops tiers questions closesOn version lat picture photo".split(
    " ",
  );

const form = "application/x-www-form-urlencoded";

const field = (name: string, value: string) => ({ [name]: value });

/** Field names and values that no form of ours sends. */
export const garbage: Row["send"][] = [
  {},
  field("__proto__[x]", "1"),
  field("constructor.prototype.x", "1"),
  field("intent", "__proto__"),
  field("intent", "constructor"),
  field("a[", "1"),
  field("a[4294967295]", "1"),
  field("__intent__", "{"),
  field(
    "__intent__",
    '{"type":"insert","payload":{"name":"title","index":1000000000}}',
  ),
  field("__state__", "x"),
  { type: form, body: asked.map((name) => `${name}[12]=1`).join("&") },
  {
    type: form,
    body: asked.map((name) => `${name}.toString=1&${name}.x[3].y=1`).join("&"),
  },
  { type: form, body: "%" },
  { type: form, body: "title=%FF%FE&message=%00&reason=%00&code=%00" },
  { type: "multipart/form-data; boundary=x", body: "--x\r\nno end" },
  { type: "multipart/form-data", body: "--x--" },
  { type: "application/json", body: '{"__proto__":{"x":1}}' },
];
