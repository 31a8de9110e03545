import promotion from "../promotion/promotion.css?inline";
import openLine from "../resident/open-line.css?inline";
import pages from "../resident/pages.css?inline";
import { residentStyle } from "../resident/style.ts";
import coupon from "./coupon.css?inline";

/** What a promotion's own page and a coupon's screens need. */
export const promotionPageStyle =
  residentStyle + pages + openLine + promotion + coupon;
