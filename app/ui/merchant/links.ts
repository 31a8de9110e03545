import type { LinksFunction } from "@remix-run/node";
import answer from "../application/answer.css?url";
import art from "../art/art.css?url";
import hues from "../art/hues.css?url";
import tokens from "../art/tokens.css?url";
import promotion from "../promotion/promotion.css?url";
import doors from "./doors.css?url";
import coupon from "../coupon/coupon.css?url";
import form from "./form.css?url";
import home from "./home.css?url";
import merchant from "./merchant.css?url";
import pages from "./pages.css?url";
import photo from "./photo.css?url";
import post from "./post.css?url";

/** The stylesheets of the shops' pages and of signing in. */
export const merchantLinks: LinksFunction = () =>
  [
    tokens,
    hues,
    art,
    promotion,
    coupon,
    merchant,
    doors,
    form,
    home,
    pages,
    photo,
    post,
  ].map((href) => ({
    rel: "stylesheet",
    href,
  }));

/** Those, and that of the pages behind a letter or another door. */
export const doorLinks: LinksFunction = () => [
  ...(merchantLinks() ?? []),
  { rel: "stylesheet", href: answer },
];
