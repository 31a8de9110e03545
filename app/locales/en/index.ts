import { ja } from "#app/locales/ja/index.ts";
import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { shopImport } from "./import.ts";
import { application, letter } from "./application.ts";
import { desk } from "./desk.ts";
import { merchant } from "./merchant.ts";
import { edition } from "./edition.ts";
import { rally } from "./rally.ts";
import { prints } from "./prints.ts";
import { people } from "./people.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import * as scan from "./scan.ts";
import * as shop from "./shop.ts";
import { settings } from "./settings.ts";
import { shops } from "./shops.ts";
import { signIn } from "./sign-in.ts";
import { ward } from "./ward.ts";

/** Posters are Japanese with a line in each language, whoever prints them. */
export const en = {
  application,
  letter,
  shops,
  ...common,
  ...shop,
  ...scan,
  ...card,
  ...browse,
  rescue,
  about,
  edition,
  desk,
  merchant,
  poster: ja.poster,
  rally,
  prints,
  people,
  refusal,
  settings,
  shopImport,
  signIn,
  ward,
} satisfies typeof ja;
