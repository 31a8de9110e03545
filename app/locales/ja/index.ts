import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { shopImport } from "./import.ts";
import { application, letter } from "./application.ts";
import { desk } from "./desk.ts";
import { merchant } from "./merchant.ts";
import { poster } from "./poster.ts";
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

/** What residents read. */
export const resident = {
  ...browse,
  ...card,
  ...common,
  ...scan,
  ...shop,
  about,
  rally,
  refusal,
  rescue,
};

/** What shops and the ward read: Japanese and English only. */
export const office = {
  application,
  letter,
  shops,
  edition,
  desk,
  merchant,
  people,
  poster,
  prints,
  settings,
  shopImport,
  signIn,
  ward,
};

export const ja = { ...resident, ...office };
