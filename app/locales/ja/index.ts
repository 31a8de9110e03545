import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { coupon } from "./coupon.ts";
import { course } from "./course.ts";
import { courseDrawing } from "./course-drawing.ts";
import { shopImport } from "./import.ts";
import { application, letter } from "./application.ts";
import { desk } from "./desk.ts";
import { doors } from "./doors.ts";
import { counter } from "./counter.ts";
import { live } from "./live.ts";
import { mapPage } from "./map-page.ts";
import { merchant } from "./merchant.ts";
import { mark, photo } from "./photo.ts";
import { poster } from "./poster.ts";
import { edition } from "./edition.ts";
import { rally } from "./rally.ts";
import { prints } from "./prints.ts";
import { post } from "./post.ts";
import { ownShop } from "./own-shop.ts";
import { people } from "./people.ts";
import { placeList } from "./place-list.ts";
import { ease } from "./ease.ts";
import { leaflet } from "./leaflet.ts";
import { evening } from "./evening.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import { liveMap } from "./live-map.ts";
import { showCard } from "./show-card.ts";
import { safety } from "./safety.ts";
import { slip } from "./slip.ts";
import * as scan from "./scan.ts";
import { share } from "./share.ts";
import * as shop from "./shop.ts";
import { shopCoupon } from "./shop-coupon.ts";
import { settings } from "./settings.ts";
import { shops } from "./shops.ts";
import { signIn } from "./sign-in.ts";
import { survey } from "./survey.ts";
import { walkNetwork } from "./walk-network.ts";
import { ward } from "./ward.ts";
import { wardCourse } from "./ward-course.ts";
import { wardPromotions } from "./ward-promotion.ts";
import { walk } from "./walk.ts";

/** What residents read. */
export const resident = {
  ...browse,
  ...card,
  ...common,
  ...scan,
  ...shop,
  mapPage,
  about,
  rally,
  safety,
  slip,
  ease,
  leaflet,
  coupon,
  course,
  refusal,
  rescue,
  liveMap,
  showCard,
  share,
  walk,
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
  placeList,
  photo,
  poster,
  post,
  prints,
  settings,
  shopCoupon,
  shopImport,
  signIn,
  survey,
  walkNetwork,
  ward,
  courseDrawing,
  wardCourse,
  wardPromotions,
};

export const ja = { ...resident, ...office };
