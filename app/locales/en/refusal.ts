import type { ja } from "#app/locales/ja/index.ts";

export const refusal = {
  "bad-address":
    "We cannot read this address. Please scan the QR code once more.",
  "bad-host": "There is no server of this name here. Please check the address.",
  "not-allowed": "This cannot be used in this way.",
  "too-long": "That was too long. Please make it shorter and send it again.",
  "signed-out":
    "You are signed out, so we did not take the file. Please sign in and send it again.",
  busy: "We are taking other photos and files just now. Please wait ten seconds and send it again.",
  "foreign-form":
    "This came from another site, so we did not take it. Please press again on a page of this site.",
  "not-found": "Not found.",
  failed:
    "Something went wrong. Please wait a moment and try again. Your stamps are safe.",
} satisfies (typeof ja)["refusal"];
