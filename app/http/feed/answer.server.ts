import { feed as texts } from "#app/locales/ja/feed.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { fill } from "#app/print/fill.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { machineLine } from "../machine-text.ts";
import { requireEdition } from "../edition.server.ts";
import { requirePlace } from "../place.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import { type FeedScope, listFeedItems } from "./item.server.ts";
import { type FeedFormat, feedTypes, writeFeed } from "./write.server.ts";

type Scoped = {
  edition: Edition;
  scope: FeedScope;
  title: string;
  page: string;
  search: string;
};

function ofPlace(place: string): string {
  return fill(texts.ofPlace, { place: machineLine(place) });
}

/** What `?shop=SLUG` or `?street=SLUG` asks for; both unset, all. 404 for a slug that is nobody's. */
async function readScope(url: URL, context: AppContext): Promise<Scoped> {
  const [shop, street] = ["shop", "street"].map((name) =>
    url.searchParams.get(name),
  );
  if (shop != null) {
    const { edition, checkpoint } = await requirePlace(context, shop);
    const { id: shopId, name } = checkpoint.shop;
    const title = ofPlace(name);
    const page = `/shops/${shop}`;
    return { edition, scope: { shopId }, title, page, search: `?shop=${shop}` };
  }
  const edition = await requireEdition(context);
  if (street == null) {
    const title = fill(texts.all, { ward: edition.ward.name });
    return { edition, scope: {}, title, page: "/promotions", search: "" };
  }
  const found = edition.streets.find(({ slug }) => slug === street);
  if (!found) throw new Response("unknown", { status: 404 });
  return {
    edition,
    scope: { streetId: found.id },
    title: ofPlace(found.name),
    page: `/streets/${street}`,
    search: `?street=${street}`,
  };
}

/** `/promotions.rss`, `.atom` and `.json`, of all shops, a street's or one. */
export async function answerFeed(
  format: FeedFormat,
  request: Request,
  context: AppContext,
): Promise<Response> {
  const { origin } = context;
  const asked = await readScope(new URL(request.url), context);
  const { edition, scope, title, page, search } = asked;
  const items = await listFeedItems(edition, scope, origin, new Date());
  const self = (name: FeedFormat) => `${origin}/promotions.${name}${search}`;
  const head = {
    title,
    page: origin + page,
    self: { rss: self("rss"), atom: self("atom"), json: self("json") },
    begunAt: edition.rally.createdAt,
  };
  const tag = tagOf([format, head, items]);
  return answerValidated(request, { tag, type: feedTypes[format] }, () =>
    writeFeed(format, head, items),
  );
}
