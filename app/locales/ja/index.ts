import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { coupon } from "./coupon.ts";
import { shopImport } from "./import.ts";
import { application, letter } from "./application.ts";
import { desk } from "./desk.ts";
import { doors } from "./doors.ts";
import { counter } from "./counter.ts";
import { live } from "./live.ts";
import { merchant } from "./merchant.ts";
import { mark, photo } from "./photo.ts";
import { poster } from "./poster.ts";
import { edition } from "./edition.ts";
import { rally } from "./rally.ts";
import { prints } from "./prints.ts";
import { post } from "./post.ts";
import { ownShop } from "./own-shop.ts";
import { people } from "./people.ts";
import { ease } from "./ease.ts";
import { evening } from "./evening.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import { showCard } from "./show-card.ts";
import { slip } from "./slip.ts";
import * as scan from "./scan.ts";
import { share } from "./share.ts";
import * as shop from "./shop.ts";
import { shopCoupon } from "./shop-coupon.ts";
import { settings } from "./settings.ts";
import { shops } from "./shops.ts";
import { signIn } from "./sign-in.ts";
import { survey } from "./survey.ts";
import { ward } from "./ward.ts";
import { wardPromotions } from "./ward-promotion.ts";

/** What residents read. */
export const resident = {
  ...browse,
  ...card,
  ...common,
  ...scan,
  ...shop,
  about,
  rally,
  slip,
  ease,
  coupon,
  refusal,
  rescue,
  showCard,
  share,
};

/** What shops and the ward read: Japanese and English only. */
export const office = {
  application,
  letter,
  shops,
  edition,
  desk,
  doors,
  evening,
  mark,
  counter,
  live,
  merchant,
  ownShop,
  people,
  photo,
  poster,
  post,
  prints,
  settings,
  shopCoupon,
  shopImport,
  signIn,
  survey,
  ward,
  wardPromotions,
};

export const ja = { ...resident, ...office };
