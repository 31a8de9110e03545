import { addDays, tokyoDate } from "#app/domain/business-day.ts";
import {
  applicationState,
  type ApplicationState,
} from "#app/domain/application.ts";
import {
  CONTACT_DAYS,
  findApplication,
} from "#app/models/application.server.ts";
import type { FoundLetter } from "#app/models/letter.server.ts";
import { typedAnswer } from "#app/ui/application/typed-answer.ts";

/** What the page of an application letter shows. */
export async function readAnswerPage({ rally, shop }: FoundLetter) {
  const application = await findApplication(rally.id, shop.id);
  const state: ApplicationState = application
    ? applicationState(application)
    : "asked";
  return {
    shop: { names: shop.names, isSample: shop.isSample },
    rally: {
      names: rally.names,
      startsOn: rally.startsOn,
      endsOn: rally.endsOn,
    },
    state,
    decision: application?.decision ?? null,
    joins: application?.joins ?? null,
    answeredOn: application?.answeredAt
      ? tokyoDate(application.answeredAt)
      : null,
    deletedOn: addDays(rally.endsOn, CONTACT_DAYS),
    typed: typedAnswer({ shop, application }),
  };
}

export type AnswerView = Awaited<ReturnType<typeof readAnswerPage>>;
