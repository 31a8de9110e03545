import { beforeAll, expect, test } from "vitest";
import * as editor from "#app/routes/ward.editions.$slug._index/route.tsx";
import * as card from "#app/routes/_resident.card._index/route.tsx";
import * as home from "#app/routes/_resident._index/route.tsx";
import { fresh } from "#tests/models/edition-world.ts";
import {
  type Answer,
  call,
  getRequest,
  postRequest,
} from "#tests/setup/request.ts";
import {
  type Fields,
  fieldsOf,
  openEditor,
  sendEditor,
} from "./edition-form.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let ana: string;
let ben: string;
let slug: string;

beforeAll(async () => {
  ana = (await makeOfficial("あな")).cookie;
  ben = (await makeOfficial("べん")).cookie;
  slug = (await sampleEdition()).rally.slug;
});

type Reply = {
  reply: {
    error: Record<string, string[]>;
    initialValue: { tiers: Fields[] };
  };
  conflicts: { subject: string; who: string; now: Fields }[];
  adds: number;
};

const open = (cookie = ana) => openEditor(slug, cookie);
const send = (fields: Fields, cookie = ana) => sendEditor(slug, fields, cookie);

const errorsOf = ({ body }: Answer) => (body as Reply).reply.error;

test("nobody without a session, and no viewer, writes", async () => {
  const { cookie } = await makeOfficial("見る人", undefined, "viewer");
  expect((await send({}, cookie)).status).toBe(403);
  const stranger = await call(editor.action, postRequest("/x"), { slug });
  expect(stranger.headers.get("Location")).toMatch(/^\/sign-in/);
  expect(
    (
      await call(editor.loader, getRequest("/x", { cookie: ana }), {
        slug: "nope",
      })
    ).status,
  ).toBe(404);
});

test("a form sent as it was shown changes nothing", async () => {
  const before = await sampleEdition();
  const answer = await send(fieldsOf(await open()));
  expect(answer.headers.get("Location")).toBe(`/ward/editions/${slug}?saved=1`);
  const after = await fresh(before.rally.id);
  expect(after.tiers).toEqual(before.tiers);
  expect(after.rally).toEqual(before.rally);
});

test.each([
  [{ "rally.digitalTo": "2020-01-01" }, "rally.digitalTo", "backwards"],
  [{ "rally.digitalTo": "" }, "rally.digitalTo", "half-period"],
  [{ "rally.paperTo": "2026-13-01" }, "rally.paperTo", "bad-day"],
  [{ "rally.paperTo": "9999-12-31" }, "rally.paperTo", "bad-day"],
  [{ "rally.digitalFrom": "2019-01-01" }, "rally.digitalFrom", "outside"],
  [{ "rally.name": "" }, "rally.name", "required"],
  [{ "tiers[0].n": "" }, "tiers[0].n", "required"],
  [
    { "tiers[0].n": "111" },
    "tiers[0].n",
    "unreachable-stamps?n=111&most=110&of=",
  ],
  [
    { "tiers[0].kind": "streets", "tiers[0].n": "12" },
    "tiers[0].n",
    "unreachable-streets?n=12&most=11&of=",
  ],
  [
    { "tiers[0].kind": "theme", "tiers[0].of": "読書" },
    "tiers[0].n",
    expect.stringMatching(/^unreachable-theme/),
  ],
  [
    { "tiers[2].evidence": "high" },
    "tiers[2].evidence",
    expect.stringMatching(/^evidence-gap\?street=.*shops=/),
  ],
  [
    { "tiers[1].winners": "0" },
    "tiers[1].winners",
    expect.stringMatching(/^out-of-range/),
  ],
])(
  "%j is refused beside its field, and what was typed stays",
  async (change, field, error) => {
    const fields = { ...fieldsOf(await open()), ...change };
    const answer = await send(fields);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)[field]).toEqual([error]);
    const { tiers } = (answer.body as Reply).reply.initialValue;
    expect(tiers[1]!.prize).toBe("お買物券");
  },
);

test.each([
  [{}],
  [{ "tiers[0].n": "x".repeat(100_000) }],
  [{ "tiers[999].n": "1" }],
  [{ "tiers[4294967294].n": "1" }],
  [{ tiers: "x", rally: "y" }],
  [{ "rally.was": "{", "tiers[0].was": "[", "tiers[0].version": "abc" }],
])("nonsense (%#) is answered, not broken", async (change: Fields) => {
  const answer = await send(change);
  expect(answer.status).toBe(400);
  const rows = (answer.body as Reply).reply.initialValue.tiers ?? [];
  expect(rows.length).toBeLessThanOrEqual(1000);
});

test("another row is given on request, and nothing is saved", async () => {
  const before = await sampleEdition();
  const fields = {
    ...fieldsOf(await open()),
    "tiers[0].prize": "べつの品",
    intent: "add",
  };
  const answer = await send(fields);
  expect(answer.status).toBe(200);
  expect((answer.body as Reply).adds).toBe(1);
  expect((answer.body as Reply).reply.initialValue.tiers[0]!.prize).toBe(
    "べつの品",
  );
  expect((await fresh(before.rally.id)).tiers).toEqual(before.tiers);
});

test("the second of two officials is told who, when and both values: 409", async () => {
  const [first, second] = [await open(), await open(ben)];
  expect(
    (await send({ ...fieldsOf(first), "tiers[1].prize": "商品券" })).status,
  ).toBe(303);
  const answer = await send(
    { ...fieldsOf(second), "tiers[1].prize": "図書券" },
    ben,
  );
  expect(answer.status).toBe(409);
  const { conflicts, reply } = answer.body as Reply;
  expect(conflicts).toMatchObject([
    { subject: second.tiers[1]!.id, who: "あな", now: { prize: "商品券" } },
  ]);
  expect(reply.initialValue.tiers[1]!.prize).toBe("図書券");
  expect((await open()).tiers[1]!.row.prize).toBe("商品券");
});

test("changed thresholds in a running rally want a note; residents read it at once", async () => {
  const fields = { ...fieldsOf(await open()), "tiers[0].n": "4" };
  expect(errorsOf(await send(fields)).note).toEqual(["needs-note"]);
  expect(
    (await send({ ...fields, note: "C賞は、きょうから4こです。" })).status,
  ).toBe(303);
  const { body } = await call(home.loader, getRequest("/"));
  const told = { notices: [{ text: "C賞は、きょうから4こです。" }] };
  expect(body).toMatchObject(told);
  const onCard = await call(card.loader, getRequest("/card"));
  expect(onCard.body).toMatchObject(told);
});
