import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, weekday } from "#app/domain/business-day.ts";
import { newId } from "#app/models/id.server.ts";
import * as ofRally from "#app/routes/rallies.$slug.calendar[.]ics.ts";
import * as ofShop from "#app/routes/shops.$slug.calendar[.]ics.ts";
import { transaction } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { harmless, insertClosure, insertPromotion } from "./feed-world.ts";
import {
  firstShop,
  makeOtherWard,
  otherShop,
  sampleEdition,
  TODAY,
} from "./merchant-world.ts";

type Door = typeof ofShop | typeof ofRally;

function ask({ loader }: Door, place: string, slug: string, headers = {}) {
  const path = `/${place}/${slug}/calendar.ics`;
  return call(loader, getRequest(path, { headers }), { slug });
}

const shopCalendar = (slug: string, headers = {}) =>
  ask(ofShop, "shops", slug, headers);

/** What another library reads of a calendar. */
function read(body: unknown) {
  const calendar = new ICAL.Component(ICAL.parse(body as string) as unknown[]);
  const events = calendar
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));
  const zones = calendar
    .getAllSubcomponents("vtimezone")
    .map((one) => new ICAL.Timezone(one));
  return {
    calendar,
    zones,
    byId: new Map(events.map((event) => [event.uid, event])),
  };
}

function instant(time: ICAL.Time, zones: ICAL.Timezone[]): string {
  if (!time.zone || time.zone.tzid === "floating") time.zone = zones[0]!;
  return time.toJSDate().toISOString();
}

describe("a shop's calendar", () => {
  it("has closures as whole days, and neither old nor undone ones", async () => {
    const { shop } = await firstShop();
    const closed = await insertClosure(shop.id, addDays(TODAY, 3));
    const early = await insertClosure(shop.id, addDays(TODAY, 4), {
      closesAt: "25:30",
    });
    const undone = await insertClosure(shop.id, addDays(TODAY, 5), {
      undone: true,
    });
    const old = await insertClosure(shop.id, addDays(TODAY, -40));
    const { status, headers, body } = await shopCalendar(shop.slug);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const { byId } = read(body);
    const event = byId.get(closed)!;
    expect(event.summary).toBe(`臨時休業 ${shop.name}`);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(addDays(TODAY, 3));
    expect(event.endDate.toString()).toBe(addDays(TODAY, 4));
    expect(byId.get(early)?.summary).toBe(`早じまい 1:30まで ${shop.name}`);
    expect(byId.has(undone)).toBe(false);
    expect(byId.has(old)).toBe(false);
  });

  it("has promotions with their period, weekdays and Tokyo's hours", async () => {
    const { shop } = await firstShop();
    const long = `BEGIN:VEVENT,;\\n${harmless}`;
    const whole = await insertPromotion(shop.id, {
      title: "全部の日",
      text: "二,つめ;\nは半額",
    });
    const timed = await insertPromotion(shop.id, {
      title: "朝市",
      weekdays: [0, 3],
      fromTime: "07:30",
      toTime: "09:00",
    });
    const days = await insertPromotion(shop.id, {
      title: "土日",
      weekdays: [6, 0],
    });
    const odd = await insertPromotion(shop.id, {
      title: long,
      startsOn: addDays(TODAY, 1),
    });
    const draft = await insertPromotion(shop.id, {
      title: "下書き",
      postedAt: null,
    });
    const { body } = await shopCalendar(shop.slug);
    const { byId, zones } = read(body);
    expect(zones.map(({ tzid }) => tzid)).toEqual(["Asia/Tokyo"]);
    expect(byId.get(whole)?.startDate.toString()).toBe(TODAY);
    expect(byId.get(whole)?.endDate.toString()).toBe(addDays(TODAY, 14));
    expect(byId.get(whole)?.description).toMatch(/^二,つめ;\nは半額\n.+〜.+$/);
    expect(byId.get(odd)?.summary).toBe(`${long}（${shop.name}）`);
    expect(byId.has(draft)).toBe(false);

    const market = byId.get(timed)!;
    const first = Array.from({ length: 7 }, (_, i) => addDays(TODAY, i)).find(
      (day) => [0, 3].includes(weekday(day)),
    )!;
    expect(instant(market.startDate, zones)).toBe(
      new Date(`${first}T07:30:00+09:00`).toISOString(),
    );
    expect(instant(market.endDate, zones)).toBe(
      new Date(`${first}T09:00:00+09:00`).toISOString(),
    );
    for (const [id, wanted] of [
      [timed, [0, 3]],
      [days, [6, 0]],
    ] as const) {
      const event = byId.get(id)!;
      const on: string[] = [];
      const times = event.iterator();
      for (let next = times.next(); next && on.length < 20; next = times.next())
        on.push(next.toString().slice(0, 10));
      const all = Array.from({ length: 14 }, (_, i) => addDays(TODAY, i));
      expect(on).toEqual(
        all.filter((day) =>
          (wanted as readonly number[]).includes(weekday(day)),
        ),
      );
    }
  });

  it("says so when nothing has changed, and changes at once", async () => {
    const { shop } = await otherShop();
    const first = await shopCalendar(shop.slug);
    const known = { "If-None-Match": first.headers.get("ETag")! };
    expect((await shopCalendar(shop.slug, known)).status).toBe(304);
    expect((await shopCalendar(shop.slug)).body).toBe(first.body);
    await insertClosure(shop.id, addDays(TODAY, 9));
    expect((await shopCalendar(shop.slug, known)).status).toBe(200);
  });

  it("is nobody's for an unknown slug", async () => {
    expect((await shopCalendar("no-such")).status).toBe(404);
  });
});

describe("a rally's calendar", () => {
  it("has its first and last day and each channel's period", async () => {
    const { rally, channels } = await sampleEdition();
    const { body } = await ask(ofRally, "rallies", rally.slug);
    const { byId } = read(body);
    expect(byId.size).toBe(channels.length + 2);
    expect(byId.get(`${rally.id}-first`)?.startDate.toString()).toBe(
      rally.startsOn,
    );
    expect(byId.get(`${rally.id}-last`)?.startDate.toString()).toBe(
      rally.endsOn,
    );
    for (const channel of channels) {
      const event = byId.get(channel.id)!;
      expect(event.summary).toContain(
        channel.kind === "paper" ? "紙カード" : "スマホ",
      );
      expect(event.startDate.toString()).toBe(channel.startsOn);
      expect(event.endDate.toString()).toBe(addDays(channel.endsOn, 1));
    }
    expect(body).not.toMatch(/DTSTAMP:\d+T\d+\r/);
  });

  it("is not there for a rally in preparation, an unknown one or another ward's", async () => {
    const { ward, rally } = await sampleEdition();
    const now = new Date();
    await transaction(async (tx) => {
      await tx.insert(rallies).values({
        ...rally,
        id: newId(now),
        slug: "preparing",
        wardId: ward.id,
        publishedAt: null,
      });
    });
    for (const slug of ["preparing", "no-such"])
      expect((await ask(ofRally, "rallies", slug)).status).toBe(404);
    const { context } = await makeOtherWard();
    const request = getRequest(`/rallies/${rally.slug}/calendar.ics`);
    const answer = await call(
      ofRally.loader,
      request,
      { slug: rally.slug },
      context,
    );
    expect(answer.status).toBe(404);
  });
});
