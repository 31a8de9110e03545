import { officeActions } from "./office-actions.ts";
import { type Action, actionsAs, ID, SLUG } from "./row.ts";

/**
 * Every action of the product, by who may press it, with what it answers to
 * garbage; 303 where that leads back to a page, 200 where nothing is asked for.
 */
export const actions: Action[] = [
  ...actionsAs("nobody", [
    [`/s/${SLUG}`, 404],
    ["/prizes/c/entry", 409],
    ["/sign-in", 400],
    ["/sign-in/again", 303],
    ["/sign-in/challenge", 200],
    ["/sign-in/passkey", 400],
    ["/sign-out", 303],
    ["/language", 303],
    [`/a/${SLUG}`, 404],
    ["/a/{application}", 400],
    [`/l/${SLUG}`, 404],
    ["/l/{letter}", 400],
    ["/posters/{poster}", 404],
  ]),
  ...actionsAs("resident", [
    ["/s/ZZZZZZZZZZZ", 404],
    ["/card/rescue", 400],
    [`/prizes/${SLUG}/entry`, 404],
    ["/prizes/c/entry", 409],
  ]),
  ...actionsAs("merchant", [
    ["/merchant/promotions/new", 400],
    [`/merchant/promotions/${ID}`, 404],
    ["/merchant/promotions/{promotion}", 400],
    ["/merchant/promotions/{otherPromotion}", 404],
    [`/merchant/promotions/${ID}/withdrawal`, 404],
    ["/merchant/promotions/{otherPromotion}/withdrawal", 404],
    ["/merchant/devices", 400],
    ["/c/12345", 404],
    [`/c/${SLUG}`, 404],
    ["/posters/{otherPoster}", 404],
  ]),
  ...officeActions,
];
