import type { Edition } from "#app/models/edition.server.ts";
import {
  approveApplications,
  type Deciding,
  remarksOf,
} from "#app/models/application-decision.server.ts";
import { askShops } from "#app/models/application.server.ts";
import { listOfficeShops, type OfficeShop } from "#app/models/shop.server.ts";

/** Small units of work: presses go on between them. */
const AT_ONCE = 25;

/** What an act of the page did, to be said on the page it leads to. */
export type Said = { said: string; n?: number; rest?: number };

async function ask(
  edition: Edition,
  all: OfficeShop[],
  street: string,
  staffId: string,
): Promise<Said> {
  const some = all.filter(
    ({ shop }) => street === "" || shop.streetId === street,
  );
  const n = await askShops(edition, some, staffId, new Date());
  if (n === null) return { said: "over" };
  return n === 0 ? { said: "askedNone" } : { said: "asked", n };
}

async function approve(
  edition: Edition,
  some: OfficeShop[],
  seenAt: (one: OfficeShop) => Date,
  staffId: string,
): Promise<Said> {
  const seen = some.map((one) => ({
    shop: one.shop,
    answeredAt: seenAt(one),
  }));
  const outcomes: Deciding[] = [];
  for (let from = 0; from < seen.length; from += AT_ONCE)
    outcomes.push(
      ...(await approveApplications(
        edition,
        seen.slice(from, from + AT_ONCE),
        staffId,
        new Date(),
      )),
    );
  const n = outcomes.filter(({ ok }) => ok).length;
  const rest = outcomes.length - n;
  return rest === 0
    ? { said: "approved", n }
    : { said: "approvedSome", n, rest };
}

/** Asks shops, approves one answer, or all with nothing to read that were there when the page was. */
export async function answerAct(
  edition: Edition,
  form: FormData,
  staffId: string,
): Promise<Said> {
  const textOf = (name: string) => String(form.get(name) ?? "");
  const all = await listOfficeShops(edition.ward.id, edition.rally.id);
  const asOf = new Date(Number(textOf("asOf")) || 0);
  if (textOf("intent") === "ask")
    return ask(edition, all, textOf("street"), staffId);
  const answers = all.filter(({ application }) => application?.answeredAt);
  if (textOf("intent") === "approve-plain")
    return approve(
      edition,
      answers.filter(
        (one) =>
          one.state === "waiting" &&
          one.application!.answeredAt! <= asOf &&
          remarksOf(one).length === 0,
      ),
      (one) => one.application!.answeredAt!,
      staffId,
    );
  const one = answers.filter(({ shop }) => shop.slug === textOf("approve"));
  if (one.length === 0) throw new Response("unknown", { status: 404 });
  return approve(edition, one, () => asOf, staffId);
}
