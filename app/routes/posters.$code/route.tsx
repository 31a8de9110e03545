import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tokyoDate } from "#app/domain/business-day.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { findPosterCheck } from "#app/http/poster-check.server.ts";
import { findEditionOf } from "#app/models/edition.server.ts";
import { checkPoster, listChecked } from "#app/models/poster-check.server.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { PosterCheckForm } from "#app/ui/merchant/poster-check.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { readFrame } from "../merchant/frame.server.ts";

export { MerchantError as ErrorBoundary };

export const links = merchantLinks;
export const meta = titled("prints.check.title");

async function requireCheck(
  request: Request,
  context: AppContext,
  param: string | undefined,
) {
  const check = await findPosterCheck(request, context, param);
  if (!check) throw data("unknown", { status: 404 });
  return check;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const check = await requireCheck(request, context, params.code);
  const { poster, state, actor } = check;
  const { shop, checkpoint, code } = poster;
  const edition = await findEditionOf(context.ward.id, checkpoint.rallyId);
  const checked = edition ? await listChecked(edition) : null;
  return data(
    {
      ...(await readFrame(request, context, shop)),
      names: shop.names,
      slug: shop.slug,
      number: checkpoint.number,
      code: code.code,
      state,
      isShop: actor.startsWith("shop:"),
      checkedAt: checked?.get(checkpoint.id) ?? null,
    },
    { status: state === "live" ? 200 : 410 },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { poster, actor } = await requireCheck(request, context, params.code);
  await checkPoster(context.ward.id, poster, actor, new Date());
  return redirect(`/posters/${poster.code.code}`, 303);
}

function Standing({ state, code, checkedAt }: PageData) {
  const t = useText();
  if (state !== "live")
    return (
      <div role="alert">
        <h2 className="lead">{t(`prints.check.${state}`)}</h2>
        <p>{t(`prints.check.${state}Note`)}</p>
      </div>
    );
  if (!checkedAt) return <PosterCheckForm code={code} />;
  const day = unmarked(dayText(t.language, tokyoDate(checkedAt), "short"));
  return (
    <div role="status">
      <h2 className="lead">{t("prints.check.done")}</h2>
      <p>{t("prints.check.doneNote", { day, time: timeText(checkedAt) })}</p>
      <p>{t("prints.check.again")}</p>
    </div>
  );
}

type PageData = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  "state" | "code" | "checkedAt"
>;

export default function PosterCheckPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const number = String(page.number).padStart(3, "0");
  const shop = t.plainName(page.names);
  const printing = page.isShop
    ? "/merchant/poster"
    : `/ward/prints/shops/${page.slug}`;
  return (
    <Frame data={page.frame} path={`/posters/${page.code}`}>
      <BackBar
        href={page.isShop ? "/merchant" : null}
        title="prints.check.title"
      />
      <div className="page stack">
        <p>{t("prints.check.lead", { shop, number })}</p>
        <Standing {...page} />
        {page.state === "old" && (
          <a className="button main big" href={printing}>
            {t("prints.check.print")}
          </a>
        )}
      </div>
    </Frame>
  );
}
