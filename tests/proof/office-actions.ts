import { type Action, actionsAs, ID, SLUG } from "./row.ts";

const shopActions: [string, number][] = [
  ["/ward/shops/new", 400],
  [`/ward/shops/${SLUG}`, 400],
  ["/ward/shops/{shop}", 400],
  [`/ward/shops/${SLUG}/place`, 404],
  ["/ward/shops/{shop}/place", 400],
  [`/ward/shops/${SLUG}/withdrawal`, 404],
  ["/ward/shops/{shop}/withdrawal", 400],
  [`/ward/shops/${SLUG}/return`, 404],
  ["/ward/shops/{shop}/return", 303],
  [`/ward/shops/${SLUG}/letter`, 404],
  [`/ward/shops/${SLUG}/phone-code`, 404],
  [`/ward/shops/${SLUG}/devices`, 404],
  ...["place", "withdrawal", "return", "letter", "phone-code", "devices"].map(
    (act): [string, number] => [`/ward/shops/{otherShopSlug}/${act}`, 404],
  ),
  ["/ward/shops/{shop}/devices", 400],
  ["/ward/streets", 404],
  ["/ward/streets/new", 400],
  [`/ward/streets/${SLUG}`, 400],
  ["/ward/streets/{street}", 400],
  [`/ward/streets/${SLUG}/pin`, 404],
  ["/ward/streets/{street}/pin", 400],
  ["/ward/applications", 404],
  [`/ward/applications/${SLUG}`, 404],
  ["/ward/applications/{asked}", 400],
];

const importActions: [string, number][] = [
  ["/ward/shops/import", 400],
  [`/ward/shops/import/${ID}/readings`, 404],
  ["/ward/shops/import/{otherImport}/readings", 404],
  ["/ward/shops/import/{import}/readings", 303],
  [`/ward/shops/import/${ID}/confirmation`, 404],
  ["/ward/shops/import/{otherImport}/confirmation", 404],
  ["/ward/shops/import/{import}/confirmation", 303],
  [`/ward/shops/import/${ID}/abandonment`, 404],
  ["/ward/shops/import/{otherImport}/abandonment", 404],
];

const mapActions: [string, number][] = [
  ["/ward/places", 400],
  ...["confirmation", "abandonment", "removal"].flatMap(
    (act): [string, number][] => [
      [`/ward/places/${ID}/${act}`, 404],
      [`/ward/places/{otherPlaces}/${act}`, 404],
    ],
  ),
  ["/ward/walk-network", 400],
  ...["confirmation", "abandonment"].flatMap((act): [string, number][] => [
    [`/ward/walk-network/${ID}/${act}`, 404],
    [`/ward/walk-network/{otherNetwork}/${act}`, 404],
  ]),
];

const rallyActions: [string, number][] = [
  ["/ward/pause", 400],
  ["/ward/resumption", 409],
  ["/ward/editions/new", 400],
  ["/ward/editions/new?preset=event", 400],
  [`/ward/editions/${SLUG}`, 404],
  ["/ward/editions/{edition}", 400],
  ["/ward/editions/{otherEdition}", 404],
  [`/ward/editions/${SLUG}/copy`, 404],
  ["/ward/editions/{edition}/copy", 400],
  [`/ward/editions/${SLUG}/publication`, 404],
  ["/ward/editions/{edition}/publication", 400],
  [`/ward/editions/${SLUG}/dry-run`, 404],
  ["/ward/editions/{edition}/dry-run", 400],
  [`/ward/holds/${ID}/clearance`, 409],
  [`/ward/holds/${ID}/void`, 400],
];

const promotionActions: [string, number][] = [
  [`/ward/promotions/${ID}/hiding`, 404],
  ["/ward/promotions/{promotion}/hiding", 400],
  ["/ward/promotions/{tonariPromotion}/hiding", 404],
  [`/ward/promotions/${ID}/showing`, 404],
  ["/ward/promotions/{tonariPromotion}/showing", 404],
  ["/ward/promotions/{promotion}/showing", 303],
];

const deskActions: [string, number][] = [
  ["/ward/cards", 400],
  [`/ward/cards/${SLUG}`, 404],
  ["/ward/cards/{card}", 404],
  ["/ward/card-runs", 400],
  [`/ward/card-runs/${ID}`, 404],
  ["/ward/card-runs/{run}", 400],
  ["/ward/prints", 400],
  [`/ward/prints/${ID}`, 404],
  ["/ward/prints/{print}", 400],
  ["/ward/prints/{otherPrint}", 404],
  [`/ward/prints/shops/${SLUG}`, 404],
  ["/ward/prints/shops/{shop}", 400],
];

const surveyActions: [string, number][] = [
  ["/ward/surveys/new", 400],
  [`/ward/surveys/${ID}`, 404],
  ["/ward/surveys/{draft}", 400],
  ["/ward/surveys/{survey}", 400],
  ["/ward/surveys/{otherSurvey}", 404],
];

const courseActions: [string, number][] = [
  ["/ward/courses/new", 400],
  [`/ward/courses/${SLUG}`, 404],
  ["/ward/courses/{course}", 400],
  ["/ward/courses/{otherCourse}", 404],
  [`/ward/courses/${SLUG}/drawing`, 404],
  ["/ward/courses/{course}/drawing", 400],
  ["/ward/courses/{otherCourse}/drawing", 404],
  [`/ward/courses/${SLUG}/versions/1`, 404],
  ["/ward/courses/{course}/versions/9", 404],
  ["/ward/courses/{course}/versions/1", 303],
  ["/ward/courses/{otherCourse}/versions/1", 404],
];

const ownActions: [string, number][] = [
  ["/ward/settings", 400],
  ["/ward/start", 400],
  ["/ward/resending", 410],
  ["/ward/continuation", 303],
  ["/ward/people/invitation", 400],
  [`/ward/people/${ID}`, 404],
  ["/ward/people/{person}", 400],
  ["/ward/people/{otherPerson}", 404],
  ["/ward/people/sessions", 303],
  ["/ward/security", 404],
  ["/ward/security/challenge", 200],
  ["/ward/security/passkey", 400],
];

/** What an official may press. */
export const officeActions: Action[] = [
  shopActions,
  importActions,
  mapActions,
  rallyActions,
  promotionActions,
  deskActions,
  surveyActions,
  courseActions,
  ownActions,
].flatMap((paths) => actionsAs("official", paths));
