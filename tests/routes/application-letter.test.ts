import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { findApplication } from "#app/models/application.server.ts";
import { sweepOld } from "#app/models/sweep.server.ts";
import * as answer from "#app/routes/a.$code/route.tsx";
import { transaction } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { call, getRequest, testContext } from "#tests/setup/request.ts";
import { makeOtherWard, TODAY } from "./merchant-world.ts";
import {
  asked,
  decideAs,
  makeDesk,
  open,
  seenOf,
  send,
  yes,
} from "./application-world.ts";

let cookie: string;
let staffId: string;

beforeAll(async () => {
  ({ cookie, staffId } = await makeDesk());
});

describe("a letter's page", () => {
  it("opens in any case with what is known, and changes nothing", async () => {
    const { shop, code, rally } = await asked(staffId);
    for (const typed of [code, code.toLowerCase()]) {
      const { status, body } = await open(typed);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        refusal: null,
        view: {
          state: "asked",
          deletedOn: addDays(rally.endsOn, 90),
          typed: { contactPhone: "045-000-2222" },
        },
      });
    }
    expect((await findApplication(rally.id, shop.id))!.answeredAt).toBeNull();
  });

  it("takes an answer, and another until it is decided", async () => {
    const { shop, code, rally } = await asked(staffId);
    const first = await send(code, yes);
    expect(first.status).toBe(303);
    expect(first.headers.get("Location")).toBe(`/a/${code}?sent=1`);
    expect((await send(code, { ...yes, minimumYen: "300" })).status).toBe(303);
    expect(await findApplication(rally.id, shop.id)).toMatchObject({
      joins: true,
      mode: "till",
      minimumYen: 300,
      amenities: ["pram"],
    });
    const approved = await decideAs(cookie, shop.slug, {
      intent: "approve",
      answeredAt: await seenOf(shop),
    });
    expect(approved.status).toBe(303);
    expect((await send(code, { joins: "no" })).status).toBe(409);
    const { body } = await open(code);
    expect(body).toMatchObject({ view: { decision: "approved" } });
  });

  it("keeps what is wrong and says where", async () => {
    const { code } = await asked(staffId);
    const { status, body } = await send(code, {
      ...yes,
      contactName: "",
      h2: "ひる",
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { h2: ["not-hours"] },
      initialValue: { offer: yes.offer },
    });
  });

  it("answers 404 to a code that is none, and 429 to many", async () => {
    const { body, status } = await open("0000-0000-0000");
    expect(status).toBe(404);
    expect(body).toMatchObject({ refusal: "unknown" });
    expect((await send("0000-0000-0000", yes)).status).toBe(404);
    const context = { ...(await testContext()), address: "198.51.100.9" };
    const tries = [];
    for (let i = 0; i < 61; i++)
      tries.push(
        (
          await call(
            answer.loader,
            getRequest("/a/X"),
            { code: `XXXXXXXXXX${String(i).padStart(2, "0")}` },
            context,
          )
        ).status,
      );
    expect(tries.slice(0, 60)).toEqual(Array(60).fill(404));
    expect(tries[60]).toBe(429);
    const { code } = await asked(staffId);
    const shut = await call(
      answer.loader,
      getRequest(`/a/${code}`),
      { code },
      context,
    );
    expect(shut.status).toBe(429);
    expect((await open(code)).status).toBe(200);
  });

  it("is another ward's nobody's", async () => {
    const { code } = await asked(staffId);
    const other = await makeOtherWard();
    const { status } = await call(
      answer.loader,
      getRequest(`/a/${code}`),
      { code },
      other.context,
    );
    expect(status).toBe(404);
  });

  it("is 410 after the rally, and who answered is forgotten 90 days later", async () => {
    const { shop, code, rally } = await asked(staffId);
    await send(code, yes);
    const endOn = (endsOn: string) =>
      transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: addDays(endsOn, -1), endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    const known = async () =>
      (await findApplication(rally.id, shop.id))!.contactName;
    try {
      await endOn(addDays(TODAY, -1));
      expect((await open(code)).status).toBe(410);
      expect((await send(code, yes)).status).toBe(410);
      await endOn(addDays(TODAY, -90));
      await sweepOld(new Date());
      expect(await known()).toBe("山田");
      await endOn(addDays(TODAY, -91));
      await sweepOld(new Date());
      expect(await known()).toBe("");
    } finally {
      await transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: rally.startsOn, endsOn: rally.endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    }
  });
});
