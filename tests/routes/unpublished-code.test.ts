import { beforeAll, expect, it } from "vitest";
import type { AppContext } from "#app/http/app-context.ts";
import { draftEdition } from "#app/models/edition-draft.server.ts";
import { type Edition, findEditionOf } from "#app/models/edition.server.ts";
import * as posters from "#app/routes/posters.$code/route.tsx";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import { makeEvent, nobody, TODAY } from "#tests/models/edition-world.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOtherWard, signedIn } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Draft = { context: AppContext; edition: Edition; code: string };

const codeOf = (edition: Edition) => [...edition.codes.keys()][0]!;

async function draftAlone(): Promise<Draft> {
  const { ward, shop, context } = await makeOtherWard();
  const period = { startsOn: TODAY, endsOn: TODAY };
  const made = await draftEdition(
    ward,
    nobody,
    {
      slug: "hajimete",
      name: "はじめての散歩",
      preset: "event",
      period,
      digital: period,
      paper: period,
      booths: { names: ["やきそば"], streetId: shop.streetId },
    },
    new Date(),
  );
  if (!made.ok) throw new Error(made.refusal);
  const edition = (await findEditionOf(ward.id, made.rally.id))!;
  return { context, edition, code: codeOf(edition) };
}

async function draftBeside(): Promise<Draft> {
  const edition = await makeEvent("junbi", false);
  return { context: await testContext(), edition, code: codeOf(edition) };
}

let drafts: Draft[];

beforeAll(async () => {
  drafts = [await draftBeside(), await draftAlone()];
});

const show = ({ code, context }: Draft, cookie?: string) =>
  call(scan.loader, getRequest(`/s/${code}`, { cookie }), { code }, context);

const press = ({ code, context }: Draft) =>
  call(scan.action, postRequest(`/s/${code}`), { code }, context);

it.each([0, 1])(
  "a code of a rally that is not public says so (%#)",
  async (i) => {
    const said = { status: 404, body: "unpublished", cookies: [] };
    expect(await show(drafts[i]!)).toMatchObject(said);
    expect(await press(drafts[i]!)).toMatchObject(said);
  },
);

it("a code that is none is unknown, or there is no rally", async () => {
  const [beside, alone] = drafts.map((draft) => ({ ...draft, code: "ZZZ" }));
  expect(await show(beside!)).toMatchObject({ status: 404, body: "unknown" });
  expect(await show(alone!)).toMatchObject({ status: 404, body: "no-rally" });
  expect(await press(alone!)).toMatchObject({ status: 404, body: "no-rally" });
});

it("another ward's draft is unknown", async () => {
  const [beside, alone] = drafts;
  expect(await show({ ...beside!, code: alone!.code })).toMatchObject({
    body: "unknown",
  });
  expect(await show({ ...alone!, code: beside!.code })).toMatchObject({
    body: "no-rally",
  });
});

it.each([0, 1])(
  "its shop and officials confirm the poster before publication (%#)",
  async (i) => {
    const draft = drafts[i]!;
    const { code, context, edition } = draft;
    const { shop } = edition.checkpoints.find(
      ({ id }) => id === edition.codes.get(code)!.checkpointId,
    )!;
    const own = await signedIn(edition.ward, shop);
    const { cookie } = await makeOfficial("貼る係", context, "officer");
    for (const sent of [own, cookie]) {
      const scanned = await show(draft, sent);
      expect(scanned.status).toBe(303);
      expect(scanned.headers.get("Location")).toBe(`/posters/${code}`);
      const at = `/posters/${code}`;
      const door = { code };
      const page = () =>
        call(posters.loader, getRequest(at, { cookie: sent }), door, context);
      expect(await page()).toMatchObject({
        status: 200,
        body: { state: "live" },
      });
      expect(
        await call(
          posters.action,
          postRequest(at, {}, { cookie: sent }),
          door,
          context,
        ),
      ).toMatchObject({ status: 303 });
      const { checkedAt } = (await page()).body as { checkedAt: unknown };
      expect(checkedAt).toBeInstanceOf(Date);
    }
  },
);
