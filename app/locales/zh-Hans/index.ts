import type { ResidentTexts } from "#app/locales/ja-easy/index.ts";
import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import { mapPage } from "./map-page.ts";
import * as common from "./common.ts";
import { coupon } from "./coupon.ts";
import { course } from "./course.ts";
import { rally } from "./rally.ts";
import { ease } from "./ease.ts";
import { leaflet } from "./leaflet.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import { liveMap } from "./live-map.ts";
import { showCard } from "./show-card.ts";
import { safety } from "./safety.ts";
import { slip } from "./slip.ts";
import * as scan from "./scan.ts";
import { share } from "./share.ts";
import * as shop from "./shop.ts";
import { walk } from "./walk.ts";

export const zhHans = {
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
  rally,
  safety,
  slip,
  ease,
  leaflet,
  coupon,
  course,
  refusal,
} satisfies ResidentTexts;
