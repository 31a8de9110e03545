import { isBlankGround } from "#app/domain/blank-geography.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { titleNamed } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  editStreet,
  findStreet,
  listAssociations,
} from "#app/models/street.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { StreetForm } from "#app/ui/office/shops/street-form.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";
import {
  readStreetForm,
  stationsOf,
  typedStreet,
  usedEmblems,
} from "./form.server.ts";
import { answerRemoval } from "./removal.server.ts";
import { RemovalForm } from "./removal-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { ward } = context;
  const street = await findStreet(ward.id, params.slug ?? "");
  if (!street) throw new Response("unknown", { status: 404 });
  const lines = (await listAssociations(ward.id)).filter(
    ({ streetId }) => streetId === street.id,
  );
  return {
    title: await titleNamed(request, street.name),
    name: street.name,
    slug: street.slug,
    isSaved: new URL(request.url).searchParams.has("said"),
    isPinned: street.pin !== null,
    typed: typedStreet(street, lines),
    stations: stationsOf(context),
    used: await usedEmblems(ward.id, street.id),
    hasMap: !isBlankGround(ward.geography),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const slug = params.slug ?? "";
  const office = { ward: context.ward, staffId: staff.id };
  const form = await readForm(request);
  if (form.get("intent") === "remove") return answerRemoval(office, slug);
  const submission = await readStreetForm(form, context);
  const reply = submission.reply();
  if (submission.status !== "success")
    return data({ reply, told: null, value: "" }, { status: 400 });
  const { street, mark } = submission.value;
  const saving = await editStreet(office, slug, street, mark, new Date());
  if (!saving) throw new Response("unknown", { status: 404 });
  if (saving.ok) return redirect(`/ward/streets/${slug}?said=saved`, 303);
  const isInUse = saving.refusal === "association-in-use";
  return data(
    {
      reply,
      told: isInUse ? ("inUse" as const) : ("stale" as const),
      value: isInUse ? saving.name : "",
    },
    { status: 409 },
  );
}

export const meta = officeMeta;

export default function StreetPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sent = answer?.reply?.initialValue as Typed | undefined;
  const here = `/ward/streets/${page.slug}`;
  return (
    <>
      <PageHead title={page.name}>
        {page.hasMap && <a href={`${here}/pin`}>{t("shops.streets.pin")}</a>}
        <a href="/ward/streets">{t("shops.streets.title")}</a>
      </PageHead>
      <div className="page">
        {!answer && page.isSaved && <Notice>{t("shops.form.saved")}</Notice>}
        {answer && (
          <Notice isError>
            {answer.told === null
              ? t("shops.form.problem")
              : t(`shops.streets.${answer.told}`, {
                  name: answer.value,
                  n: answer.value,
                })}
          </Notice>
        )}
        {answer?.told === "stale" && (
          <p>
            <a className="inline-link" href={here}>
              {t("shops.form.staleOpen")}
            </a>
          </p>
        )}
        <StreetForm
          {...page}
          typed={sent ?? page.typed}
          problems={(answer?.reply?.error ?? {}) as Problems}
        />
        <RemovalForm />
      </div>
    </>
  );
}
