import type { LinksFunction } from "@remix-run/node";
import style from "./own-shop.css?url";

/** The stylesheet of what a shop says of itself. */
export const ownShopLinks: LinksFunction = () => [
  { rel: "stylesheet", href: style },
];
