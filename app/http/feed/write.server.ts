import { escapeMarkup } from "#app/domain/markup.ts";
import { Feed, type Item } from "feed";
import { feed as texts } from "#app/locales/ja/feed.ts";
import { fill } from "#app/print/fill.ts";
import type { FeedItem } from "./item.server.ts";

export const feedTypes = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

export type FeedFormat = keyof typeof feedTypes;

export type FeedHead = {
  title: string;
  /** The page of the same promotions. */
  page: string;
  /** Address of each format. */
  self: Record<FeedFormat, string>;
  /** For a feed without items. */
  begunAt: Date;
};

function linesOf({ kind, text, shop, street, periods }: FeedItem): string[] {
  const sample = shop.isSample ? `${texts.sample} ` : "";
  const where = {
    kind: texts.kind[kind],
    shop: sample + shop.name,
    street,
  };
  const said = text === "" ? [] : text.split("\n");
  return [...said, fill(texts.where, where), ...periods];
}

function contentOf(item: FeedItem): string {
  const picture = item.picture
    ? `<p><img src="${escapeMarkup(item.picture)}" alt=""></p>`
    : "";
  return `${picture}<p>${linesOf(item).map(escapeMarkup).join("<br>")}</p>`;
}

function itemFor(format: FeedFormat, item: FeedItem): Item {
  const { url, title, shop, picture } = item;
  const isAtom = format === "atom";
  return {
    id: url,
    link: url,
    title: isAtom ? escapeMarkup(title) : title,
    date: item.changedAt,
    published: item.shownAt,
    description: escapeMarkup(linesOf(item).join("\n")),
    content: contentOf(item),
    image: picture ? { url: picture, type: "image/webp" } : undefined,
    // RSS's own author is a mail address.
    ...(format === "rss"
      ? { extensions: [{ name: "dc:creator", objects: { _text: shop.name } }] }
      : { author: [{ name: shop.name, link: shop.url }] }),
  };
}

type JsonItem = { author: unknown; summary: string };

/** The library writes JSON Feed 1; 1.1 names the language and several authors, and takes plain text. */
function asJsonFeed(written: string, items: FeedItem[]): string {
  const old = JSON.parse(written) as { items: JsonItem[] };
  return JSON.stringify({
    ...old,
    version: "https://jsonfeed.org/version/1.1",
    language: "ja",
    items: old.items.map(({ author, summary: _, ...item }, i) => ({
      ...item,
      content_text: linesOf(items[i]!).join("\n"),
      authors: [author],
    })),
  });
}

/**
 * Promotions as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. Texts of shops are
 * plain: where a format reads HTML they are escaped.
 */
export function writeFeed(
  format: FeedFormat,
  head: FeedHead,
  items: FeedItem[],
): string {
  const changes = items.map(({ changedAt }) => changedAt.getTime());
  const feed = new Feed({
    id: head.page,
    link: head.page,
    title: head.title,
    description: texts.about,
    language: "ja",
    generator: false,
    feedLinks: head.self,
    updated: new Date(Math.max(head.begunAt.getTime(), ...changes)),
  });
  for (const item of items) feed.addItem(itemFor(format, item));
  if (format === "rss") return feed.rss2();
  return format === "atom" ? feed.atom1() : asJsonFeed(feed.json1(), items);
}
