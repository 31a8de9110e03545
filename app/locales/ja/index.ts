import { about } from "./about.ts";
import { merchant } from "./merchant.ts";
import { poster } from "./poster.ts";
import { refusal } from "./refusal.ts";
import * as resident from "./resident.ts";
import { signIn } from "./sign-in.ts";
import { ward } from "./ward.ts";

export const ja = {
  ...resident,
  about,
  merchant,
  poster,
  refusal,
  signIn,
  ward,
};
