import { businessDay } from "#app/domain/business-day.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { writeSession } from "#app/http/session.server.ts";
import { type Edition, findEdition } from "#app/models/edition.server.ts";
import { newId } from "#app/models/id.server.ts";
import { postPromotion } from "#app/models/promotion.server.ts";
import { issueMerchantLink, signIn } from "#app/models/sign-in.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import { transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";
import { wards } from "#db/schema/ward.ts";
import { testContext } from "#tests/setup/request.ts";

export const TODAY = businessDay(new Date());

export async function sampleEdition(): Promise<Edition> {
  const { ward } = await testContext();
  const edition = await findEdition(ward.id);
  if (!edition) throw new Error("the base has no rally");
  return edition;
}

type Shop = { id: string; wardId: string };

/** The cookie of a device that has just signed in for a shop. */
export async function signedIn(ward: Ward, shop: Shop): Promise<string> {
  const link = await issueMerchantLink(ward, shop, new Date());
  const token = new URL(link).searchParams.get("token") ?? "";
  const outcome = await signIn(ward.id, token, new Date());
  if (!outcome.ok) throw new Error(outcome.refusal);
  return writeSession(outcome.key).split(";")[0] ?? "";
}

/** A second ward with one street and one shop, beside the sample. */
export async function makeOtherWard() {
  const [ownShop, { ward }] = [await firstShop(), await sampleEdition()];
  const now = new Date();
  const wardId = newId(now);
  const street = { id: newId(now), wardId, slug: "tonari-dori" };
  return transaction(async (tx) => {
    const [other] = await tx
      .insert(wards)
      .values({
        ...ward,
        id: wardId,
        slug: `tonari-${wardId}`,
        host: `${wardId}.example.jp`,
        createdAt: now,
      })
      .returning();
    await tx.insert(streets).values({ ...ownShop.street, ...street });
    const [shop] = await tx
      .insert(shops)
      .values({
        ...ownShop.shop,
        id: newId(now),
        wardId,
        streetId: street.id,
        associationId: null,
      })
      .returning();
    const context: AppContext = {
      ward: other!,
      origin: "http://tonari.example.jp",
      address: "203.0.113.8",
    };
    return { ward: other!, shop: shop!, context };
  });
}

export async function firstShop() {
  const { checkpoints } = await sampleEdition();
  return checkpoints[0]!;
}

export async function otherShop() {
  const { checkpoints } = await sampleEdition();
  return checkpoints[1]!;
}

/** News of a shop that shows today. */
export function newsOf(shop: Shop, title = "あすは休みます") {
  return postPromotion(
    shop,
    { kind: "news", title, text: "", startsOn: TODAY, endsOn: TODAY },
    new Date(),
  );
}
