import { coffee } from "./pictures/coffee.ts";
import { dorayaki } from "./pictures/dorayaki.ts";
import { persimmons } from "./pictures/persimmons.ts";

/** What some shops photographed, by shop, drawn as SVG. */
export const pictures: Record<string, string> = {
  yaohachi: persimmons,
  momodo: dorayaki,
  torifusa: coffee,
};
