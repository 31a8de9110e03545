import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import * as copy from "#app/routes/ward.editions.$slug.copy/route.tsx";
import * as dryRun from "#app/routes/ward.editions.$slug.dry-run/route.tsx";
import * as publication from "#app/routes/ward.editions.$slug.publication/route.tsx";
import * as list from "#app/routes/ward.editions._index/route.tsx";
import * as create from "#app/routes/ward.editions.new/route.tsx";
import { TODAY } from "#tests/models/edition-world.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  type Fields,
  fieldsOf,
  makeDraft,
  openEditor,
  sendEditor,
} from "./edition-form.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let ana: string;
let slug: string;

beforeAll(async () => {
  ana = (await makeOfficial("あな")).cookie;
  slug = (await sampleEdition()).rally.slug;
});

test("a draft of no shops is saved freely and cannot be public yet", async () => {
  const own = await makeDraft("draft-1", ana);
  const page = await openEditor(own, ana);
  expect(page).toMatchObject({ state: "draft", isRunning: false });
  const fields = {
    ...fieldsOf(page),
    "tiers[0].n": "500",
    "tiers[4].name": "D賞",
    "tiers[4].n": "2",
    "tiers[4].kind": "streets",
    "tiers[4].prize": "手ぬぐい",
    "tiers[4].valueYen": "１，０００",
    "tiers[4].winners": "5",
    "tiers[4].award": "draw",
    "tiers[4].evidence": "none",
    intent: "try",
  };
  const answer = await sendEditor(own, fields, ana);
  expect(answer.headers.get("Location")).toBe(`/ward/editions/${own}/dry-run`);
  expect(
    (await openEditor(own, ana)).tiers.map(({ row }) => row.name),
  ).toContain("D賞");
  const switchTo = (to: string) =>
    call(publication.action, postRequest("/x", { to }, { cookie: ana }), {
      slug: own,
    });
  expect(await switchTo("public")).toMatchObject({
    status: 409,
    body: { refusal: "not-ready" },
  });
  const { body } = await call(
    publication.loader,
    getRequest("/x", { cookie: ana }),
    { slug: own },
  );
  expect(body).toMatchObject({
    isPublic: false,
    missing: [{ kind: "no-checkpoint" }],
  });
  expect(await switchTo("draft")).toMatchObject({
    status: 409,
    body: { refusal: "not-public" },
  });
  expect((await switchTo("nonsense")).status).toBe(400);
});

test.each([
  [{ slug: "2026 秋" }, "slug", "bad-slug"],
  [{ slug: "new" }, "slug", "bad-slug"],
  [{ digitalTo: "2020-01-01" }, "digitalTo", "backwards"],
  [{ paperTo: "" }, "paperTo", "half-period"],
  [
    { digitalFrom: "", digitalTo: "", paperFrom: "", paperTo: "" },
    "digitalFrom",
    "missing",
  ],
])("a new rally with %j is refused", async (change, field, error) => {
  const day = (n: number) => addDays(TODAY, n);
  const fields = {
    name: "x",
    slug: "xx",
    digitalFrom: day(1),
    digitalTo: day(2),
    paperFrom: day(1),
    paperTo: day(2),
    ...change,
  };
  const answer = await call(
    create.action,
    postRequest("/ward/editions/new", fields as Fields, { cookie: ana }),
  );
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { [field]: [error] } },
  });
});

test("a copy keeps its weekdays and is told of in the list; a taken address is refused", async () => {
  const at = { slug };
  const shown = await call(copy.loader, getRequest("/x", { cookie: ana }), at);
  const { start, days } = shown.body as { start: Fields; days: number };
  expect(days % 7).toBe(0);
  const send = (fields: Fields) =>
    call(copy.action, postRequest("/x", fields, { cookie: ana }), at);
  expect((await send(start)).headers.get("Location")).toBe(
    `/ward/editions/${start.slug}`,
  );
  expect(await send(start)).toMatchObject({
    status: 409,
    body: { error: { slug: ["slug-taken"] } },
  });
  const { body } = await call(
    list.loader,
    getRequest("/ward/editions", { cookie: ana }),
  );
  const { rallies } = body as {
    rallies: {
      slug: string;
      state: string;
      source: string | null;
      shops: number;
    }[];
  };
  expect(rallies.find((one) => one.slug === start.slug)).toMatchObject({
    state: "draft",
    shops: 110,
    source: (await sampleEdition()).rally.name,
  });
});

test("an event's booths are refused with their line; another ward's street too", async () => {
  const { streets } = await sampleEdition();
  const path = "/ward/editions/new?preset=event";
  const fields = {
    name: "まつり",
    slug: "fair",
    day: addDays(TODAY, 3),
    streetId: streets[0]!.id,
    booths: "一\n一",
  };
  const post = (more: Fields) =>
    call(
      create.action,
      postRequest(path, { ...fields, ...more }, { cookie: ana }),
    );
  expect(await post({})).toMatchObject({
    status: 400,
    body: { error: { booths: ["twice?line=%E4%B8%80"] } },
  });
  expect(await post({ booths: "" })).toMatchObject({ status: 400 });
  expect(await post({ booths: "一", streetId: "x" })).toMatchObject({
    status: 409,
    body: { error: { streetId: ["unknown-street"] } },
  });
});

test("a dry run is asked for, and shown when it is done", async () => {
  const own = await makeDraft("draft-2", ana);
  const at = { slug: own };
  const send = (source: string) =>
    call(dryRun.action, postRequest("/x", { source }, { cookie: ana }), at);
  expect((await send("nothing")).status).toBe(400);
  const { rally } = await sampleEdition();
  expect((await send(rally.id)).status).toBe(303);
  const { body } = await call(
    dryRun.loader,
    getRequest("/x", { cookie: ana }),
    at,
  );
  expect(body).toMatchObject({
    hasShops: false,
    runs: [{ source: rally.name, result: null }],
  });
});
