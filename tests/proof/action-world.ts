import { asc, eq } from "drizzle-orm";
import { addDays } from "#app/domain/business-day.ts";
import { askShops, answerApplication } from "#app/models/application.server.ts";
import { makeRun } from "#app/models/card-run.server.ts";
import { codesOf } from "#app/models/code.server.ts";
import { draftEdition } from "#app/models/edition-draft.server.ts";
import { issueLetter, letterCode } from "#app/models/letter.server.ts";
import {
  findPrint,
  switchPrint,
  writePrint,
} from "#app/models/print.server.ts";
import { keepPlaceList } from "#app/models/place-list-upload.server.ts";
import { keepImport } from "#app/models/shop-import.server.ts";
import { keepWalkNetwork } from "#app/models/walk-network-upload.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { prints } from "#db/schema/print.ts";
import { shops } from "#db/schema/shop.ts";
import { stamps } from "#db/schema/stamp.ts";
import {
  makeOtherWard,
  newsOf,
  sampleEdition,
  TODAY,
} from "#tests/routes/merchant-world.ts";
import { courses } from "#db/seed/kohoku/courses.ts";
import { createCourse } from "#app/models/course-create.server.ts";
import { makeCoupon } from "#tests/models/coupon-world.ts";
import { newShop } from "#tests/routes/shop-world.ts";
import { makeSurvey } from "#tests/routes/survey-world.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { makePortal } from "./portal-world.ts";

const part = {
  mode: "static" as const,
  minimumYen: 0,
  number: undefined,
  themes: [],
};

const closed = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };

const answer = {
  joins: true,
  mode: "static" as const,
  minimumYen: 0,
  hours: { weekly: closed, closedOnHolidays: false },
  offer: "",
  amenities: [],
  contactName: "店の人",
  contactPhone: "045-000-3333",
};

const fileOf = (rallyId: string | null) => ({
  rallyId,
  fileName: "一覧.csv",
  sheet: null,
  table: {
    columns: [{ column: "name" as const, title: "店名" }],
    ignored: [],
    rows: [{ line: 2, cells: { name: "店" } }],
  },
});

/** A stopped order: nothing is drawn while the table of actions is walked. */
async function stopAll(wardId: string, staffId: string) {
  for (const { id } of await db.select({ id: prints.id }).from(prints)) {
    const print = await findPrint(wardId, id);
    if (print) await switchPrint(wardId, print, "stop", staffId, new Date());
  }
}

async function makePaper(staffId: string) {
  const edition = await sampleEdition();
  const { ward } = edition;
  const address = {
    running: "http://localhost",
    isPublic: false,
    choice: null,
  };
  const now = new Date();
  const made = await makeRun(edition, 3, address, staffId, now);
  if (!made.ok) throw new Error(made.refusal);
  await stopAll(ward.id, staffId);
  return { run: made.run.id, print: made.run.printId };
}

async function makeShops(staffId: string) {
  const { ward, rally } = await sampleEdition();
  const [asked, answered] = [
    await newShop("聞かれた店"),
    await newShop("答えた店"),
  ];
  const lettered = await newShop("手紙の店", part);
  const now = new Date();
  await askShops(
    { rally, ward },
    [asked, answered].map((shop) => ({ shop, state: "none" as const })),
    staffId,
    now,
  );
  await answerApplication(rally, answered, answer, { kind: "shop" }, now);
  const issue = (shopId: string, purpose: "sign-in" | "application") =>
    transaction((tx) => issueLetter(tx, rally, shopId, purpose, staffId, now));
  return {
    asked: asked.slug,
    answered: answered.slug,
    application: letterCode(await issue(asked.id, "application")),
    letter: letterCode(await issue(lettered.id, "sign-in")),
  };
}

async function makeOthers() {
  const other = await makeOtherWard();
  const { id: wardId } = other.ward;
  const { id: person } = await makeOfficial("隣", other.context);
  const now = new Date();
  const period = { startsOn: TODAY, endsOn: addDays(TODAY, 30) };
  const drafted = await draftEdition(
    other.ward,
    person,
    {
      ...{ slug: "tonari", name: "隣", preset: "walk", booths: null },
      ...{ period, digital: period, paper: period },
    },
    now,
  );
  if (!drafted.ok) throw new Error(drafted.refusal);
  const { rally } = drafted;
  await transaction((tx) =>
    tx
      .update(shops)
      .set({ slug: "tonari-mise" })
      .where(eq(shops.id, other.shop.id))
      .returning(),
  );
  const order = {
    ...{ kind: "pack" as const, wishes: [{ sheet: "poster" as const }] },
    ...{ subjects: [other.shop.id], streetId: null, origin: "http://x" },
  };
  const print = await transaction((tx) =>
    writePrint(tx, rally, order, person, now),
  );
  await stopAll(wardId, person);
  const file = await keepImport(wardId, person, fileOf(null), now);
  const read = { fileName: "一覧", credit: "隣" };
  const left = { bad: [], counted: { far: 0, plain: 0 }, farLines: [] };
  const list = { ...read, left, layer: "aed" as const, places: [] };
  const network = { nodes: [], segments: [] };
  const named = { ...courses[0]!.content, names: { ja: "隣", en: "Tonari" } };
  const doing = { wardId, staffId: person, now };
  const made = await createCourse(doing, named, null);
  if (!made.ok) throw new Error(made.refusal);
  return {
    otherCourse: made.course.slug,
    otherPlaces: await keepPlaceList(wardId, person, list, now),
    otherNetwork: await keepWalkNetwork(
      wardId,
      person,
      { ...read, network },
      now,
    ),
    otherWard: wardId,
    otherEdition: rally.slug,
    otherRally: rally.id,
    otherPrint: print.id,
    otherImport: file.id,
    otherPerson: person,
    otherStreet: other.shop.streetId,
    otherShop: other.shop.id,
    otherShopSlug: "tonari-mise",
    tonariPromotion: (await newsOf(other.shop)).id,
    tonariCoupon: (await makeCoupon(other.shop)).id,
    otherSurvey: await makeSurvey(wardId, "open"),
  };
}

/**
 * True things to press at, by the name a row calls them: of the sample ward, of
 * another shop of it, and of another ward. Made before the server starts, so that
 * its timetable finds nothing to draw.
 */
export async function makeWorld(): Promise<Record<string, string>> {
  const edition = await sampleEdition();
  const { ward, rally, checkpoints } = edition;
  const { id: staffId } = await makeOfficial("世界");
  const [own, second] = [checkpoints[0]!, checkpoints[1]!];
  const file = await keepImport(ward.id, staffId, fileOf(rally.id), new Date());
  const [stamp] = await db
    .select({ id: stamps.id, card: cards.number })
    .from(stamps)
    .innerJoin(cards, eq(cards.id, stamps.cardId))
    .orderBy(asc(stamps.id))
    .limit(1);
  const news = async (at: typeof own) => (await newsOf(at.shop)).id;
  return {
    shop: own.shop.slug,
    version: String(own.shop.version),
    street: own.street.slug,
    streetId: own.street.id,
    edition: rally.slug,
    rally: rally.id,
    card: stamp!.card,
    stamp: stamp!.id,
    person: staffId,
    import: file.id,
    course: courses[0]!.slug,
    survey: await makeSurvey(ward.id, "open"),
    draft: await makeSurvey(ward.id, "draft"),
    promotion: await news(own),
    otherPromotion: await news(second),
    coupon: (await makeCoupon(own.shop, { soldOutAt: new Date() })).id,
    otherCoupon: (await makeCoupon(second.shop)).id,
    poster: codesOf(edition, own)[0]!.code,
    otherPoster: codesOf(edition, second)[0]!.code,
    ...(await makePortal(ward, second.shop)),
    ...(await makePaper(staffId)),
    ...(await makeShops(staffId)),
    ...(await makeOthers()),
  };
}
