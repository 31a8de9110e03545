import type { MetaDescriptor } from "@remix-run/node";
import type { Language } from "#app/locales/index.ts";

/** What other sites and search engines read of a page. */
export type Social = {
  siteName: string;
  title: string;
  description: string;
  /** The page's address without anything added to it. */
  url: string;
  image: string;
  language: Language;
  /** Objects of schema.org. */
  things: object[];
};

const locales: Record<Language, string> = {
  ja: "ja_JP",
  "ja-easy": "ja_JP",
  en: "en_US",
  "zh-Hans": "zh_CN",
  ko: "ko_KR",
};

function property(name: string, content: string): MetaDescriptor {
  return { property: `og:${name}`, content };
}

/** A page's canonical address, its preview elsewhere and its JSON-LD; Remix writes `<` in it as \u003c. */
export function socialMeta(social: Social | undefined): MetaDescriptor[] {
  if (!social) return [];
  const { title, description, url, image, language, things } = social;
  return [
    { tagName: "link", rel: "canonical", href: url },
    property("type", "website"),
    property("site_name", social.siteName),
    property("title", title),
    property("description", description),
    property("url", url),
    property("image", image),
    property("image:type", "image/png"),
    property("image:width", "1200"),
    property("image:height", "630"),
    property("image:alt", title),
    property("locale", locales[language]),
    { name: "twitter:card", content: "summary_large_image" },
    ...things.map((thing) => ({ "script:ld+json": thing }) as MetaDescriptor),
  ];
}

const feeds = [
  ["rss", "application/rss+xml"],
  ["atom", "application/atom+xml"],
  ["json", "application/feed+json"],
] as const;

/** Where a page's promotions can be followed; `search` is the feed's own, such as `?shop=SLUG`. */
export function feedLinks(title: string, search = ""): MetaDescriptor[] {
  return feeds.map(([format, type]) => ({
    tagName: "link",
    rel: "alternate",
    type,
    title,
    href: `/promotions.${format}${search}`,
  }));
}

/** A calendar of a page's dates. */
export function calendarLink(title: string, href: string): MetaDescriptor {
  return {
    tagName: "link",
    rel: "alternate",
    type: "text/calendar",
    title,
    href,
  };
}
