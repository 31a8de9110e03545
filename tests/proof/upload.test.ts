import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import {
  bomb,
  endlessZip,
  lyingZip,
  ole,
  zipOf,
} from "#tests/factories/hostile-file.ts";
import { csvOf, excelOf } from "#tests/factories/spreadsheet.ts";
import { cameraJpeg } from "#tests/models/pictures.ts";
import {
  firstShop,
  sampleEdition,
  signedIn,
} from "#tests/routes/merchant-world.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import type { TestServer } from "#tests/setup/server.ts";
import { sendRaw } from "./raw.ts";
import { ID } from "./row.ts";
import { sizeOf, startHere } from "./start.ts";

/** Shorter ones are no boundary to our Node. */
const BOUNDARY = "x".repeat(30);
const UPLOADS = sizeOf("PROOF_UPLOADS", 60);
const MOST_BYTES = 8 * 1024 * 1024;
const HEAD = ["店舗コード", "店名", "商店街", "緯度", "経度", "参加", "番号"];
const SHOP = ["T-1", "花のこうだ", "綱島商店街", 35.5371, 139.6342, "", ""];
const SENTENCE = /[ぁ-んァ-ヶ一-龠][^。]{3,}。/;

let server: TestServer;
let cookie = "";
let shopCookie = "";

beforeAll(async () => {
  server = await startHere();
  ({ cookie } = await makeOfficial("送る人"));
  const { ward } = await sampleEdition();
  shopCookie = await signedIn(ward, (await firstShop()).shop);
});

afterAll(async () => {
  await server.stop();
});

const IMPORT = { path: "/ward/shops/import", as: () => cookie };

function headAt({ path, as }: typeof IMPORT, ...more: string[]): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost:${server.port}`,
    `Origin: ${server.origin}`,
    `Cookie: ${as()}`,
    "Accept-Language: ja",
    `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
    "Connection: close",
    ...more,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1");
}

const headOf = (...more: string[]) => headAt(IMPORT, ...more);

function upload(file: Uint8Array, start = PART, door = IMPORT) {
  const body = Buffer.concat([
    Buffer.from(start, "latin1"),
    file,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`, "latin1"),
  ]);
  const head = headAt(door, `Content-Length: ${body.length}`);
  return sendRaw(server.port, Buffer.concat([head, body]), true);
}

const PART = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`;

const refused: [string, () => Uint8Array][] = [
  ["60 MB of spaces in a small zip", bomb],
  ["a zip that lies about its sizes", lyingZip],
  ["a zip of endless files", endlessZip],
  ["a zip of something else", () => zipOf("word/document.xml")],
  ["an old Office file", () => ole()],
  ["nothing", () => new Uint8Array()],
  ["zero bytes", () => new Uint8Array(5000)],
  [
    "8 MiB less a little of one letter",
    () => new Uint8Array(8_300_000).fill(65),
  ],
];

test.each(refused)("%s: 400 in words", async (_, make) => {
  const { status, text } = await upload(make());
  expect(status, text.slice(0, 300)).toBe(400);
  expect(text).toMatch(SENTENCE);
});

test.each([
  ["announced", () => [`Content-Length: ${MOST_BYTES + 1}`], 0],
  ["in pieces without a length", () => ["Transfer-Encoding: chunked"], 1],
] as const)("more than 8 MiB, %s: 413 in words", async (_, more, pieces) => {
  const size = MOST_BYTES + 1;
  const piece = Buffer.concat([
    Buffer.from(`${size.toString(16)}\r\n`, "latin1"),
    Buffer.alloc(size, 65),
    Buffer.from("\r\n0\r\n\r\n", "latin1"),
  ]);
  const body = pieces === 0 ? Buffer.from("--x") : piece;
  const bytes = Buffer.concat([headOf(...more()), body]);
  const { status, text } = await sendRaw(server.port, bytes, true);
  expect(status).toBe(413);
  expect(text).toMatch(SENTENCE);
});

const PICTURE = PART.replace('"file"', '"picture"');
const mark = { path: "/merchant/mark", as: () => shopCookie };

const strangers: [string, typeof IMPORT][] = [
  ["nobody, a spreadsheet", { ...IMPORT, as: () => "" }],
  ["a made-up key, a spreadsheet", { ...IMPORT, as: () => "session=abc" }],
  ["a shop, the ward's spreadsheet", { ...IMPORT, as: () => shopCookie }],
  ["nobody, a mark", { ...mark, as: () => "" }],
  ["the ward, a shop's mark", { ...mark, as: () => cookie }],
  ["a shop, where no file belongs", { ...mark, path: "/merchant/devices" }],
];

test.each(strangers)("70 kB from %s: 413 in words", async (_, door) => {
  const { status, text } = await upload(new Uint8Array(70_000), PICTURE, door);
  expect(status).toBe(413);
  expect(text).toMatch(SENTENCE);
});

test("a long body of a stranger is refused before it is sent", async () => {
  const door = { ...mark, as: () => "" };
  const head = headAt(door, "Content-Length: 9000000");
  const { status } = await sendRaw(server.port, head, true);
  expect(status).toBe(413);
});

const pictures = ["mark", "promotions/new", `promotions/${ID}`].map((page) => ({
  ...mark,
  path: `/merchant/${page}`,
}));

test.each(pictures)(
  "$path: 22 MiB of a shop 413 in words, 70 kB of a stranger too",
  async (door) => {
    const size = 22 * 1024 * 1024;
    const announced = headAt(door, `Content-Length: ${size}`);
    const pieces = Buffer.concat([
      headAt(door, "Transfer-Encoding: chunked"),
      Buffer.from(`${size.toString(16)}\r\n`, "latin1"),
      Buffer.alloc(size, 65),
      Buffer.from("\r\n0\r\n\r\n", "latin1"),
    ]);
    for (const bytes of [announced, pieces]) {
      const { status, text } = await sendRaw(server.port, bytes, true);
      expect(status).toBe(413);
      expect(text).toMatch(SENTENCE);
    }
    const stranger = { ...door, as: () => "" };
    const { status } = await upload(new Uint8Array(70_000), PICTURE, stranger);
    expect(status).toBe(413);
  },
);

test("a camera's picture is taken, half of one refused in words", async () => {
  const camera = await cameraJpeg({ width: 4000, height: 3000 });
  expect(camera.length).toBeGreaterThan(300_000);
  const half = await upload(camera.subarray(0, 200_000), PICTURE, mark);
  expect(half.status).toBe(400);
  expect(half.text).toContain("とちゅうで切れている");
  const whole = await upload(camera, PICTURE, mark);
  expect(whole.status, whole.text.slice(0, 300)).toBe(303);
});

test("six large ones of a shop at once are all answered, one after another", async () => {
  const bytes = new Uint8Array(8_000_000).fill(65);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => upload(bytes, PICTURE, mark)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(400));
});

test("the text beside a picture of a device that was taken out survives", async () => {
  const as = () => `session=${"k".repeat(32)}`;
  const path = "/merchant/promotions/new";
  const title =
    '\r\n--BOUNDARY\r\nContent-Disposition: form-data; name="title"';
  const text = `${title}\r\n\r\nkaki-of-a-shop`.replace("BOUNDARY", BOUNDARY);
  const bytes = Buffer.concat([Buffer.alloc(9_000_000, 65), Buffer.from(text)]);
  const sent = await upload(bytes, PICTURE, { path, as });
  expect(sent.status).toBe(307);
  expect(sent.text).toContain("/sign-in/again?next=");
  const again = `/sign-in/again?next=${encodeURIComponent(path)}`;
  const kept = await upload(bytes, PICTURE, { path: again, as });
  expect(kept.status).toBe(403);
  expect(kept.text).toContain('name="kept"');
});

const starts = fc.constantFrom(
  PART,
  PART.replace('"file"', '"__proto__"'),
  PART.replace("a.xlsx", "x".repeat(9000)),
  PART.replace("a.xlsx", "../../%00\u00ff"),
  PART.replace('filename="a.xlsx"', ""),
  PART.replace("--", "-"),
  PART.replace("\r\n\r\n", "\n"),
  "",
);

const network = JSON.stringify({
  type: "FeatureCollection",
  features: [
    [139.61, 35.52],
    [139.62, 35.53],
  ].map(([x, y]) => ({
    type: "Feature",
    properties: { stairs: 3, slope: 2 },
    geometry: {
      type: "LineString",
      coordinates: [
        [x, y],
        [139.63, 35.54],
      ],
    },
  })),
});
const places = csvOf(["名称", "緯度", "経度"], ["駅前", 35.5371, 139.6342]);

test.each([
  ["/ward/places", `${places}\r\n`],
  ["/ward/walk-network", network],
])("broken files at %s: no 5xx, whole ones are kept", async (path, whole) => {
  const fields = ['layer"\r\n\r\naed', 'credit"\r\n\r\nx'].map(
    (field) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}\r\n`,
  );
  const start = fields.join("") + PART;
  const door = { path, as: () => cookie };
  const bytes = new TextEncoder().encode(whole);
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(), async (changes, cut) => {
      const file = bytes.slice(0, bytes.length - (cut % 40));
      for (const [at, value] of changes) file[at % file.length] = value;
      const { status, text } = await upload(file, start, door);
      expect([303, 400], text.slice(0, 300)).toContain(status);
    }),
    { numRuns: Math.ceil(UPLOADS / 4) },
  );
  const { status, text } = await upload(bytes, start, door);
  expect(status, text.slice(0, 300)).toBe(303);
});

test(`${UPLOADS} broken files: no 5xx, no shop, and the server lives`, async () => {
  const before = await db.$count(shops);
  const whole = [
    await excelOf(HEAD, SHOP),
    new TextEncoder().encode(csvOf(HEAD, SHOP)),
  ];
  const files = fc
    .record({
      file: fc.constantFrom(...whole),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      flips: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    })
    .map(({ file, cut, flips }) => {
      const bytes = file.slice(
        0,
        Math.ceil(file.length * Math.min(1, cut + 0.5)),
      );
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(files, starts, async (file, start) => {
      const { status, text } = await upload(file, start);
      expect([303, 400], text.slice(0, 300)).toContain(status);
    }),
    { numRuns: UPLOADS },
  );
  expect(await db.$count(shops)).toBe(before);
  expect(server.said()).not.toMatch(/"level":[56]0/);
  const { status, text } = await upload(whole[0]!);
  expect(status, text.slice(0, 300)).toBe(303);
});
