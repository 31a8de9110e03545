import { describe, expect, it } from "vitest";
import { lineMetres } from "#app/domain/course.ts";
import {
  hashCardKey,
  mintCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import * as list from "#app/routes/_resident.courses._index/route.tsx";
import * as page from "#app/routes/_resident.courses.$slug/route.tsx";
import * as shopPage from "#app/routes/_resident.shops.$slug/route.tsx";
import * as asGeojson from "#app/routes/courses.$slug[.]geojson.ts";
import * as asGpx from "#app/routes/courses.$slug[.]gpx.ts";
import { sixStreets } from "#db/seed/kohoku/courses/six-streets.ts";
import { pressAt } from "#tests/models/press.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { ORIGIN, publish, readGpx, SLUG } from "./course-world.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";

type View = Awaited<ReturnType<typeof page.loader>>;
type Themes = Awaited<ReturnType<typeof list.loader>>["themes"];

async function open(search = "", cookie?: string, slug = SLUG): Promise<View> {
  const request = getRequest(`/courses/${slug}${search}`, { cookie });
  const { status, body } = await call(page.loader, request, { slug });
  expect(status).toBe(200);
  return body as View;
}

async function themes(cookie?: string): Promise<Themes> {
  const { body } = await call(list.loader, getRequest("/courses", { cookie }));
  return (body as { themes: Themes }).themes;
}

async function stampOf(slug: string) {
  const edition = await sampleEdition();
  const there = edition.checkpoints.find(({ shop }) => shop.slug === slug)!;
  const key = mintCardKey();
  await checkIn(pressAt(edition, there), hashCardKey(key));
  return writeCardKey(key).split(";")[0]!;
}

describe("a course's page", () => {
  it("tells its length, its times and its stops in order, the first shop the next", async () => {
    const view = await open();
    const metres = lineMetres(sixStreets.content.line);
    expect(view).toMatchObject({
      metres,
      minutes: Math.ceil(metres / 80),
      slow: Math.ceil(metres / 60),
      next: 1,
      progress: { visited: 0, total: 9 },
      estimate: { points: 5 },
      left: 0,
      isPart: false,
    });
    expect(view.legs.map(({ number }) => number)).toEqual(
      sixStreets.content.stops.map((_, index) => index + 1),
    );
    for (const asked of ["", "?reverse=1", "?start=8", "?start=3&reverse=1"]) {
      const { legs, lastWay, ...walk } = await open(asked);
      const ways = [...legs.map(({ way }) => way), lastWay];
      const sum = (key: "metres" | "minutes") =>
        ways.reduce((all, way) => all + way[key], 0);
      expect(sum("minutes")).toBe(walk.minutes);
      expect(Math.abs(sum("metres") - walk.metres)).toBeLessThanOrEqual(5);
      if (asked.includes("start")) expect(ways[0]!.minutes).toBe(0);
    }
    expect(view.social?.things[0]).toMatchObject({
      "@type": "TouristTrip",
      url: `${ORIGIN}/courses/${SLUG}`,
      itinerary: { numberOfItems: 11 },
    });
  });

  it("begins at the other end or at a stop, and takes no nonsense for one", async () => {
    const back = await open("?reverse=1");
    expect(back.legs[0]).toMatchObject({
      number: 11,
      href: "/shops/takaoka-en",
    });
    expect(back).toMatchObject({
      next: 11,
      ends: { walked: { from: { ja: "高田" } } },
    });
    const [inside, whole] = [await open("?start=8"), await open()];
    expect(inside.legs.map(({ number }) => number)).toEqual([8, 9, 10, 11]);
    expect(inside).toMatchObject({ next: 9, skipped: 7, isPart: true });
    expect(inside.metres).toBeLessThan(whole.metres / 3);
    expect(await open("?start=99&reverse=2")).toMatchObject({
      metres: whole.metres,
      skipped: 0,
    });
  });

  it("shows a card's own stamps, on the list too", async () => {
    const cookie = await stampOf("kikunoya");
    const view = await open("", cookie);
    expect(view).toMatchObject({ next: 3, progress: { visited: 1, total: 9 } });
    expect(view.legs[0]!.shop!.stampedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const rows = (await themes(cookie)).flatMap((theme) => theme.courses);
    const visited = rows.filter(({ progress }) => progress.visited > 0);
    expect(visited.map(({ slug }) => slug)).toEqual([SLUG]);
    expect((await themes()).map(({ theme }) => theme)).toEqual([
      "shopping",
      "walking",
      "reading",
      "eco",
      "sports",
      "nature",
    ]);
  });

  it("stands on the page of each of its shops", async () => {
    const request = getRequest("/shops/kikunoya");
    const { body } = await call(shopPage.loader, request, { slug: "kikunoya" });
    expect(body).toMatchObject({ courses: [{ slug: SLUG }] });
  });

  it("leaves out a shop that left, and counts on without a gap", async () => {
    const { rally, checkpoints } = await sampleEdition();
    const { shop } = checkpoints.find((one) => one.shop.slug === "mugibue")!;
    const by = { staffId: "somebody", reason: "閉店" };
    await withdrawShop(shop, rally, by, new Date());
    const view = await open();
    expect(view).toMatchObject({ left: 1, progress: { total: 8 } });
    expect(view.legs.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
    expect((await readGpx()).points.length).toBe(10);
  });

  it("is nobody's in another ward, whose list is empty", async () => {
    const { context } = await makeOtherWard();
    const doors = [page, asGpx, asGeojson] as const;
    for (const { loader } of doors) {
      const request = getRequest(`/courses/${SLUG}`);
      const answer = await call(loader, request, { slug: SLUG }, context);
      expect(answer.status).toBe(404);
      expect((await call(loader, request, { slug: "no-such" })).status).toBe(
        404,
      );
    }
    const { body } = await call(
      list.loader,
      getRequest("/courses"),
      {},
      context,
    );
    expect(body).toMatchObject({ themes: [] });
  });

  it("has its shops in a ward without a public rally too, and leads to no map there", async () => {
    const { context, ward, shop } = await makeOtherWard();
    const stops = [{ kind: "shop" as const, slug: shop.slug }];
    await publish("lone", { ...sixStreets.content, stops }, ward.id);
    const request = getRequest("/courses/lone", {
      headers: { "User-Agent": "Linux; Android 15" },
    });
    const slug = { slug: "lone" };
    const { body } = await call(page.loader, request, slug, context);
    const view = body as View;
    expect(view).toMatchObject({ left: 0, progress: { total: 0 } });
    expect(view.legs).toMatchObject([
      { names: shop.names, href: null, shop: null },
    ]);
    expect(view.legs[0]!.handOff).toContain(`geo:${shop.lat},${shop.lng}`);
    const all = await call(list.loader, getRequest("/courses"), {}, context);
    expect(all.body).toMatchObject({ hasRally: false });
  });

  it("may have no stop at all", async () => {
    await publish("bare", { ...sixStreets.content, stops: [] });
    const view = await open("?start=1", undefined, "bare");
    expect(view).toMatchObject({
      legs: [],
      next: null,
      progress: { total: 0 },
    });
    expect(view.lastWay.minutes).toBe(view.minutes);
  });
});
