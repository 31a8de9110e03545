import { ja } from "#app/locales/ja/index.ts";
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
import { edition } from "./edition.ts";
import { rally } from "./rally.ts";
import { mark, photo } from "./photo.ts";
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

/** Posters are Japanese with a line in each language, whoever prints them. */
export const en = {
  application,
  letter,
  shops,
  ...common,
  ...shop,
  mapPage,
  ...scan,
  ...card,
  ...browse,
  rescue,
  liveMap,
  showCard,
  share,
  walk,
  about,
  edition,
  desk,
  doors,
  evening,
  mark,
  counter,
  live,
  merchant,
  poster: ja.poster,
  rally,
  post,
  prints,
  ownShop,
  people,
  placeList,
  photo,
  safety,
  slip,
  ease,
  leaflet,
  coupon,
  course,
  refusal,
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
} satisfies typeof ja;
