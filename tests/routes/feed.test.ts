import Parser from "rss-parser";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { withdrawPromotion } from "#app/models/promotion.server.ts";
import * as atom from "#app/routes/promotions[.]atom.ts";
import * as json from "#app/routes/promotions[.]json.ts";
import * as rss from "#app/routes/promotions[.]rss.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { harmless, hostile, insertPromotion } from "./feed-world.ts";
import {
  firstShop,
  newsOf,
  otherShop,
  sampleEdition,
} from "./merchant-world.ts";

const doors = { rss, atom, json };
type Format = keyof typeof doors;
const formats = ["rss", "atom", "json"] as const;

afterEach(() => vi.useRealTimers());

function ask(format: Format, search = "", headers = {}) {
  const path = `/promotions.${format}${search}`;
  return call(doors[format].loader, getRequest(path, { headers }));
}

type JsonFeed = {
  version: string;
  language: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_text: string;
    content_html: string;
    date_published: string;
    authors: { name: string }[];
    image?: string;
  }[];
};

type Read = { title: string; link: string; author: string; html: string };

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** What another library reads of a feed. */
async function read(format: Format, body: string): Promise<Read[]> {
  if (format === "json")
    return (JSON.parse(body) as JsonFeed).items.map((item) => ({
      title: item.title,
      link: item.url,
      author: item.authors[0]!.name,
      html: item.content_html,
    }));
  const { items } = await new Parser().parseString(body);
  return items.map((item) => ({
    title: format === "atom" ? unescaped(item.title!) : item.title!,
    link: item.link!,
    author: (item["creator"] ?? item["author"]) as string,
    html: (item["content:encoded"] ?? item.content) as string,
  }));
}

describe.each(formats)("promotions.%s", (format) => {
  it("is read by another library, whatever a title holds", async () => {
    const { shop } = await firstShop();
    const id = await insertPromotion(shop.id, {
      title: hostile,
      text: `${hostile}\n二行目`,
    });
    const { status, headers, body } = await ask(format);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toMatch(
      /^application\/(rss|atom|feed)\+(xml|json); charset=utf-8$/,
    );
    const [first] = await read(format, body as string);
    expect(first).toMatchObject({
      title: harmless,
      link: `http://localhost:3000/promotions/${id}`,
      author: shop.name,
    });
    expect(first!.html).toContain("&lt;/script&gt;]]&gt;&amp;&lt;b&gt;");
    expect(first!.html).toContain("<br>二行目<br>");
    expect(body).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
  });

  it("shows a new one at once, and none that is taken away, not yet begun or hidden", async () => {
    const { shop } = await firstShop();
    const day = businessDay(new Date());
    const links = async () =>
      (await read(format, (await ask(format)).body as string)).map(({ link }) =>
        link.split("/").at(-1),
      );
    const { id } = await newsOf(shop);
    const later = await insertPromotion(shop.id, { startsOn: addDays(day, 1) });
    const draft = await insertPromotion(shop.id, { postedAt: null });
    const hidden = await insertPromotion(shop.id, {
      hiddenAt: new Date(),
      hiddenBy: "staff:x",
      hiddenReason: "x",
    });
    expect((await links())[0]).toBe(id);
    for (const one of [later, draft, hidden])
      expect(await links()).not.toContain(one);
    await withdrawPromotion(shop, id, new Date());
    expect(await links()).not.toContain(id);
  });

  it("answers 304 by tag or date until something changes, and HEAD as GET", async () => {
    const { shop } = await firstShop();
    vi.useFakeTimers({ toFake: ["Date"] });
    const settle = () => vi.setSystemTime(Date.now() + 10_000);
    await ask(format);
    settle();
    const first = await ask(format);
    const tag = first.headers.get("ETag")!;
    const date = first.headers.get("Last-Modified")!;
    expect(first.headers.get("Cache-Control")).toBe("public, no-cache");
    const again = [
      { "If-None-Match": tag },
      { "If-None-Match": `"x", ${tag.replace("W/", "")}` },
      { "If-None-Match": "*" },
      { "If-Modified-Since": date },
    ];
    for (const headers of again) {
      const answer = await ask(format, "", headers);
      expect([answer.status, answer.body]).toEqual([304, ""]);
      expect(answer.headers.get("ETag")).toBe(tag);
    }
    const wrong = [
      { "If-None-Match": '"x"', "If-Modified-Since": date },
      { "If-Modified-Since": "yesterday" },
    ];
    for (const headers of wrong)
      expect((await ask(format, "", headers)).status).toBe(200);
    const { id } = await newsOf(shop);
    expect((await ask(format, "", { "If-None-Match": tag })).status).toBe(200);
    const changed = await ask(format, "", { "If-Modified-Since": date });
    expect(changed.status).toBe(200);
    expect(changed.headers.has("Last-Modified")).toBe(false);
    settle();
    const then = (await ask(format)).headers.get("Last-Modified")!;
    await withdrawPromotion(shop, id, new Date());
    expect((await ask(format, "", { "If-Modified-Since": then })).status).toBe(
      200,
    );
  });

  it("keeps to a shop, and to a street and what its neighbours show there", async () => {
    const [one, other] = [await firstShop(), await otherShop()];
    const elsewhere = (await sampleEdition()).checkpoints.find(
      ({ street }) => street.id !== one.street.id,
    )!;
    const own = await newsOf(one.shop);
    const beside = await newsOf(other.shop);
    const guest = await insertPromotion(elsewhere.shop.id, {
      streetIds: [one.street.id],
    });
    const far = await insertPromotion(elsewhere.shop.id);
    const ids = async (search: string) =>
      (await read(format, (await ask(format, search)).body as string)).map(
        ({ link }) => link.split("/").at(-1),
      );
    const ofShop = await ids(`?shop=${one.shop.slug}`);
    expect(ofShop).toContain(own.id);
    expect(ofShop).not.toContain(beside.id);
    const ofStreet = await ids(`?street=${one.street.slug}`);
    expect(ofStreet).toContain(own.id);
    expect(ofStreet).toContain(guest);
    expect(ofStreet).not.toContain(far);
  });

  it.each(["?street=no-such", "?shop=no-such", "?street=", "?shop=%00"])(
    "knows nothing of %s",
    async (search) => {
      expect((await ask(format, search)).status).toBe(404);
    },
  );

  it("holds the 50 latest at most", async () => {
    const { shop } = await otherShop();
    for (let n = 0; n < 51; n++) await newsOf(shop);
    const items = await read(format, (await ask(format)).body as string);
    expect(items).toHaveLength(50);
  });
});

it("is a JSON Feed 1.1 in Japanese", async () => {
  const { shop } = await firstShop();
  const { id } = await newsOf(shop, "柿1こ おまけ");
  const feed = JSON.parse((await ask("json")).body as string) as JsonFeed;
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    language: "ja",
    feed_url: "http://localhost:3000/promotions.json",
  });
  expect(feed.items[0]).toMatchObject({
    id: `http://localhost:3000/promotions/${id}`,
    title: "柿1こ おまけ",
    authors: [{ name: shop.name }],
  });
  expect(feed.items[0]!.content_text).toMatch(
    /お知らせ｜.+\n\d+月\d+日（.）だけ$/,
  );
  expect(Date.parse(feed.items[0]!.date_published)).toBeLessThanOrEqual(
    Date.now(),
  );
});
