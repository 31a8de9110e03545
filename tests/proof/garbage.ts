import type { Row } from "./row.ts";

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
  { type: form, body: "%" },
  { type: form, body: "title=%FF%FE&message=%00&reason=%00&code=%00" },
  { type: "multipart/form-data; boundary=x", body: "--x\r\nno end" },
  { type: "multipart/form-data", body: "--x--" },
  { type: "application/json", body: '{"__proto__":{"x":1}}' },
];
