import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { merchant } from "./merchant.ts";
import { poster } from "./poster.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import * as scan from "./scan.ts";
import * as shop from "./shop.ts";
import { signIn } from "./sign-in.ts";
import { ward } from "./ward.ts";

export const ja = {
  ...browse,
  ...card,
  ...common,
  ...scan,
  ...shop,
  about,
  merchant,
  poster,
  refusal,
  rescue,
  signIn,
  ward,
};
