import fc from "fast-check";

type Body = { headers: string[]; content: string };

const FORM = "application/x-www-form-urlencoded";

const names = fc.oneof(
  fc.constantFrom(
    ..."code id pressedAt language next token email kind title text startsOn endsOn intent message reason preview".split(
      " ",
    ),
    ..."file rally name role slug street lat lng version answeredAt device from to sheets shops count session kept".split(
      " ",
    ),
    ..."period perCard stock photo removePhoto picture known weekdays fromTime coupon press own credential digits number day lastDay closesAt".split(
      " ",
    ),
    ..."d0 d0Words uOpen step on q1 q2 q3 q4 closesOn questions[0].text questions[12].text questions[0].kind tiers[7].n rally.name shops[3] id[2] email.toString q1.valueOf".split(
      " ",
    ),
    ..."__proto__ __proto__[x] constructor.prototype.y a[ a[b a[0] a[4294967295] a[-1] a[1e9] a[] [] . a..b a[].b toString __intent__ __state__".split(
      " ",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

const values = fc.oneof(
  fc.constantFrom(
    "",
    "\0",
    "{",
    "null",
    "0",
    '{"type":"insert","payload":{"name":"title","index":1e9}}',
    '{"type":"remove","payload":{"name":"a[","index":0}}',
    '{"type":"update","payload":{"name":"__proto__.x","value":{}}}',
    '{"type":"reset","payload":{}}',
    '{"type":"__proto__","payload":null}',
    "2026-11-22T03:00:00Z",
    "1e999",
    "-8640000000000001",
    "9999-12-31",
    "2026-13-40",
    ..."news coupon one today days undo early ask add preview draft rename remove 1 25:99".split(
      " ",
    ),
    "ja",
    "javascript:1",
    "//evil.example",
    "\u202e\ud83d\ude00\ufeff",
    "あ".repeat(5000),
    "<script>alert(1)</script>",
    "' OR 1=1 --",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

const lines = fc.array(fc.tuple(names, values), { maxLength: 6 });

function withLength(type: string, content: string): Body {
  return {
    headers: [
      `Content-Type: ${type}`,
      `Content-Length: ${Buffer.byteLength(content)}`,
    ],
    content,
  };
}

/** Forms as a browser sends them, with fields that it does not. */
export const forms = fc
  .tuple(
    lines,
    fc.constantFrom(FORM, FORM, `${FORM}; charset=utf-16`, "text/plain"),
  )
  .map(([pairs, type]) =>
    withLength(
      type,
      new URLSearchParams(
        pairs.map(([name, value]) => [
          name.toWellFormed(),
          value.toWellFormed(),
        ]),
      ).toString(),
    ),
  );

/** Shorter ones are no boundary to our Node. */
const EDGE = "x".repeat(30);

const multiparts = fc
  .tuple(
    lines,
    fc.constantFrom("--\r\n", "", "\r\n--x", "--x--x--"),
    fc.constantFrom(
      ...[`boundary=${EDGE}`, `boundary=${EDGE}`, "boundary=x"],
      ...["boundary=", "", 'boundary="x'],
    ),
  )
  .map(([pairs, end, boundary]) => {
    const parts = pairs.map(
      ([name, value]) =>
        `--${EDGE}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n\r\n${value}\r\n`,
    );
    const content = `${parts.join("")}--${EDGE}${end}`;
    return withLength(`multipart/form-data; ${boundary}`, content);
  });

const others: Body[] = [
  { headers: [], content: "" },
  withLength("application/json", '{"__proto__":{"x":1}}'),
  withLength("", "code=ZZZZZZZZZZZ"),
  withLength(FORM, "%"),
  withLength(FORM, "&=&=%FF%00&".repeat(50)),
  withLength(FORM, `code=${"A".repeat(70_000)}`),
  withLength(FORM, "a=1&".repeat(15_000)),
  {
    headers: [`Content-Type: ${FORM}`, "Content-Length: 500"],
    content: "code=",
  },
  { headers: ["Content-Length: -1"], content: "" },
  { headers: ["Content-Length: 1", "Content-Length: 2"], content: "ab" },
  { headers: ["Content-Length: 99999999999999999999"], content: "a" },
  {
    headers: ["Transfer-Encoding: chunked", `Content-Type: ${FORM}`],
    content: "5\r\ncode=\r\n0\r\n\r\n",
  },
  {
    headers: ["Transfer-Encoding: chunked", `Content-Type: ${FORM}`],
    content: "zz\r\ncode=\r\n",
  },
  {
    headers: ["Transfer-Encoding: chunked", "Content-Length: 4"],
    content: "0\r\n\r\n",
  },
  { headers: ["Transfer-Encoding: gzip"], content: "x" },
  { headers: [`Content-Type: ${FORM}`], content: "no length" },
];

export const bodies: fc.Arbitrary<Body> = fc.oneof(
  { weight: 4, arbitrary: forms },
  { weight: 2, arbitrary: multiparts },
  { weight: 2, arbitrary: fc.constantFrom(...others) },
);
