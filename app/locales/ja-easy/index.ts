import type { resident } from "#app/locales/ja/index.ts";
import { about } from "./about.ts";
import * as browse from "./browse.ts";
import * as card from "./card.ts";
import * as common from "./common.ts";
import { rally } from "./rally.ts";
import { refusal } from "./refusal.ts";
import { rescue } from "./rescue.ts";
import * as scan from "./scan.ts";
import * as shop from "./shop.ts";

export type ResidentTexts = typeof resident;

export const jaEasy = {
  ...common,
  ...shop,
  ...scan,
  ...card,
  ...browse,
  rescue,
  about,
  rally,
  refusal,
} satisfies ResidentTexts;
