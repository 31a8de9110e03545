import fc from "fast-check";
import { addresses, endings, queries } from "./hostile-addresses.ts";
import { bodies, forms } from "./hostile-bodies.ts";

/** What hostile requests may know: true codes, other true names, and cookies that truly open something. */
export type Known = {
  host: string;
  codes: string[];
  names: string[];
  cookies: string[];
};

const FOREIGN = [
  "Origin: http://evil.example",
  "Origin: null",
  "Sec-Fetch-Site: cross-site",
  "Sec-Fetch-Site: same-site",
  "Sec-Fetch-Site: same-origin, cross-site",
  "X-Origin: none",
];

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("GET", "POST", "POST") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ..."HEAD PUT DELETE PATCH OPTIONS TRACE PROPFIND CONNECT get Post PRI X".split(
        " ",
      ),
    ),
  },
);

const hosts = (own: string) =>
  fc.oneof(
    { weight: 19, arbitrary: fc.constant(own) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "evil.example",
        "localhost:99999",
        "localhost:0",
        "127.0.0.1:65536",
        "999.1.1.1",
        "a..b",
        "[::1]:80",
        "[::::]",
        "-",
        "",
        `${own}, evil.example`,
        "local host",
        "localhost:",
        own.toUpperCase(),
      ),
    },
  );

/** Any text that may stand in a header. */
const visible = fc
  .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes).replaceAll("\u007f", "?"));

const cookies = (known: Known) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known.cookies) },
    fc.constantFrom(
      "card=",
      "card=%00",
      "card=__proto__",
      `card=${"A".repeat(22)}; card=${"B".repeat(22)}`,
      "card=%E3%81",
      "flash=first.%00",
      "flash=new.__proto__; card=x",
      "flash=again..",
      "language=xx",
      "language=__proto__",
      "language=%00",
      "session=%00",
      `session=${"s".repeat(4000)}`,
      `shops=${"s".repeat(43)}.%00; session=x`,
      "__proto__=1; constructor=2",
      "=; ;;=;",
    ),
    visible.map((text) => `card=${text}`),
    fc
      .tuple(
        fc.constantFrom(...known.cookies),
        fc.oneof(fc.constant("%00"), visible),
      )
      .map(([own, text]) => `${own}; flash=first.${text}`),
  );

/** Refused before any page; one in a few requests is enough. */
const BROKEN = [
  ...Array.from({ length: 20 }, (_, i) => `X-Fine: ${i}`),
  `X-Long: ${"x".repeat(20_000)}`,
  "No colon at all",
  ": no name",
  "Bad Name: x",
  "X-Bytes: \u0001\u007f",
];

const spareHeaders = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(
        "Accept-Language: en",
        "Accept-Language: ja;q=x, *;q=0, zz-__proto__",
        `Accept-Language: ${"en,".repeat(900)}`,
        "Accept-Encoding: gzip, br",
        "Accept-Encoding: br;q=0, zstd",
        "Accept: */*",
        "User-Agent: Mozilla/5.0 (iPhone) Line/13",
        "User-Agent: ",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-For: 10.0.0.1, \u00ff",
        "X-Remix-Reload-Document: yes",
        "X-HTTP-Method-Override: DELETE",
        "If-None-Match: *",
        "If-Modified-Since: yesterday",
        "Range: bytes=0-999999999999",
        "Expect: 100-continue",
        "Upgrade: websocket",
        "Purpose: prefetch",
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
    { weight: 3, arbitrary: visible.map((text) => `X-Any: ${text}`) },
  ),
  { maxLength: 3 },
);

const paths = (known: Known) =>
  fc
    .tuple(addresses([...known.codes, ...known.names], 2), endings, queries)
    .map((parts) => parts.join(""));

/** Odd in every part at once: most are refused early. */
const odd = (known: Known) =>
  fc.record({
    method: methods,
    path: paths(known),
    host: hosts(known.host),
    cookie: fc.option(cookies(known)),
    headers: spareHeaders,
    isOwn: fc.constantFrom(true, true, true, false),
    foreign: fc.constantFrom(...FOREIGN),
    body: bodies,
  });

/** Of somebody who is signed in, on the product's own pages, with a form: only its fields and names are odd. */
const deep = (known: Known) =>
  fc.record({
    method: fc.constantFrom("GET", "POST"),
    path: addresses([...known.codes, ...known.names], 12),
    host: fc.constant(known.host),
    cookie: fc.constantFrom(...known.cookies),
    headers: fc.constant([]),
    isOwn: fc.constant(true),
    foreign: fc.constantFrom(...FOREIGN),
    body: forms,
  });

/** A request as its bytes; one that would be a true press of a true code never comes out. */
export function hostileRequests(known: Known) {
  return fc
    .oneof(odd(known), deep(known))
    .map(({ method, path, host, cookie, headers, isOwn, foreign, body }) => {
      const isTrue = known.codes.some((code) =>
        path.toUpperCase().includes(code),
      );
      const own = isOwn && !isTrue;
      const head = [
        `${method} ${path} HTTP/1.1`,
        `Host: ${host}`,
        own ? `Origin: http://${known.host}` : foreign,
        ...(cookie === null ? [] : [`Cookie: ${cookie}`]),
        ...headers,
        ...(method === "GET" || method === "HEAD" ? [] : body.headers),
        "Connection: close",
      ].join("\r\n");
      const content = method === "GET" || method === "HEAD" ? "" : body.content;
      return Buffer.concat([
        Buffer.from(`${head}\r\n\r\n`, "latin1"),
        Buffer.from(content, "utf8"),
      ]);
    });
}
