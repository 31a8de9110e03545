import type { LinksFunction } from "@remix-run/node";
import art from "../art/art.css?url";
import hues from "../art/hues.css?url";
import tokens from "../art/tokens.css?url";
import promotion from "../promotion/promotion.css?url";
import form from "./form.css?url";
import merchant from "./merchant.css?url";
import pages from "./pages.css?url";

/** The stylesheets of the shops' pages and of signing in. */
export const merchantLinks: LinksFunction = () =>
  [tokens, hues, art, promotion, merchant, form, pages].map((href) => ({
    rel: "stylesheet",
    href,
  }));
