import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isTest } from "#app/http/test-mark.server.ts";
import { makePoster } from "#app/http/poster.server.ts";
import { quietOrigin } from "#app/http/print-address.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { PosterRefusal } from "#app/ui/merchant/poster-refusal.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import { requireShopInRally } from "./merchant/checkpoint.server.ts";

export const meta = titled("merchant.poster.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { edition, checkpoint } = await requireShopInRally(request, context);
  const page = { isTest };
  if (!checkpoint)
    return data({ ...page, refused: { refusal: "not-here" as const } });
  if (!new URL(request.url).searchParams.has("refused"))
    return data({ ...page, refused: null });
  const made = await makePoster(
    edition,
    checkpoint,
    quietOrigin(edition, context),
  );
  if (made?.ok) return data({ ...page, refused: null });
  const refused = made ?? { refusal: "not-here" as const };
  return data({ ...page, refused }, { status: 409 });
}

const steps = ["paper", "place", "check"] as const;

export default function PosterPage() {
  const t = useText();
  const { isTest, refused } = useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="merchant.poster.title" />
      <div className="page stack">
        {refused ? (
          <PosterRefusal refused={refused} />
        ) : (
          <>
            <p className="lead">{t("merchant.poster.lead")}</p>
            {isTest && <p className="told">{t("merchant.poster.test")}</p>}
            <a className="button main big" href="/merchant/poster.pdf">
              <Icon name="printer" size={28} />
              {t("merchant.poster.open")}
            </a>
            <ol className="steps">
              {steps.map((step) => (
                <li key={step}>{t(`merchant.poster.steps.${step}`)}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </>
  );
}
