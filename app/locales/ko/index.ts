import type { ResidentTexts } from "#app/locales/ja-easy/index.ts";
import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { coupon } from "./coupon.ts";
import { rally } from "./rally.ts";
import { ease } from "./ease.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import { showCard } from "./show-card.ts";
import { slip } from "./slip.ts";
import * as scan from "./scan.ts";
import { share } from "./share.ts";
import * as shop from "./shop.ts";

export const ko = {
  ...common,
  ...shop,
  ...scan,
  ...card,
  ...browse,
  rescue,
  showCard,
  share,
  about,
  rally,
  slip,
  ease,
  coupon,
  refusal,
} satisfies ResidentTexts;
