import { ja } from "#app/locales/ja/index.ts";
import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { merchant } from "./merchant.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import * as scan from "./scan.ts";
import * as shop from "./shop.ts";
import { signIn } from "./sign-in.ts";
import { ward } from "./ward.ts";

/** Posters are Japanese with a line in each language, whoever prints them. */
export const en = {
  ...common,
  ...shop,
  ...scan,
  ...card,
  ...browse,
  rescue,
  about,
  merchant,
  poster: ja.poster,
  refusal,
  signIn,
  ward,
} satisfies typeof ja;
