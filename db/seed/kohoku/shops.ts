import type { SampleShop } from "./shop.ts";
import { hiyoshi } from "./shops/hiyoshi.ts";
import { kikuna } from "./shops/kikuna.ts";
import { kozukue } from "./shops/kozukue.ts";
import { minamiHiyoshi } from "./shops/minami-hiyoshi.ts";
import { myorenji } from "./shops/myorenji.ts";
import { nippa } from "./shops/nippa.ts";
import { okurayama } from "./shops/okurayama.ts";
import { osone } from "./shops/osone.ts";
import { shinYokohama } from "./shops/shin-yokohama.ts";
import { takata } from "./shops/takata.ts";
import { tsunashima } from "./shops/tsunashima.ts";

/**
 * The 110 invented shops, ten a street in the order of `streets`, numbered 1
 * to 110.
 */
export const shops: SampleShop[] = [
  ...tsunashima,
  ...hiyoshi,
  ...okurayama,
  ...kikuna,
  ...myorenji,
  ...kozukue,
  ...osone,
  ...takata,
  ...minamiHiyoshi,
  ...shinYokohama,
  ...nippa,
];
