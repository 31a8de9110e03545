import type { LoaderFunctionArgs } from "@remix-run/node";
import { isAllowed } from "#app/domain/role.ts";
import { addDays, tokyoDate } from "#app/domain/business-day.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import {
  CONTACT_DAYS,
  findApplication,
} from "#app/models/application.server.ts";
import {
  formatLetterCode,
  isRallyOpen,
  letterCode,
  listShopLetters,
} from "#app/models/letter.server.ts";
import { findCheckpoint, shopState } from "#app/models/shop.server.ts";
import { typedAnswer } from "#app/ui/application/typed-answer.ts";
import { editionIn } from "#app/ui/office/shops/edition-link.ts";
import { readSaid } from "../ward.applications._index/said.ts";
import { requireOfficeShop } from "../ward.shops.$slug/office-shop.server.ts";

/** One shop's application, as an official sees it. */
export async function readApplicationPage(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const { staff, shop } = await requireOfficeShop(request, params, context);
  const { rally } = await requireOfficeEdition(request, context);
  const application = await findApplication(rally.id, shop.id);
  const point = await findCheckpoint(rally.id, shop.id);
  const state = shopState(shop, point, application);
  const at =
    application?.decidedAt ?? application?.answeredAt ?? application?.askedAt;
  const letters = await listShopLetters(shop.id);
  const letter = letters.find(
    ({ rallyId, purpose }) => rallyId === rally.id && purpose === "application",
  );
  return {
    name: shop.name,
    code:
      letter && isAllowed(staff.role, "officer")
        ? formatLetterCode(letterCode(letter))
        : null,
    edition: editionIn(request),
    said: readSaid(new URL(request.url)),
    rally: rally.name,
    state,
    at: at ? tokyoDate(at) : null,
    isOpen: isRallyOpen(rally, new Date()),
    isDecided: Boolean(application?.decision) || state === "withdrawn",
    answeredAt: application?.answeredAt?.getTime() ?? null,
    deletedOn: addDays(rally.endsOn, CONTACT_DAYS),
    typed: typedAnswer({ shop, application }),
  };
}
