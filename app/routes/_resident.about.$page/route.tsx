import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import { i18n } from "#app/locales/index.ts";
import type { AboutPage } from "#app/locales/ja/about.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { Marked, textFor, unmarked } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

const known = ["privacy", "accessibility", "terms", "commerce"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = known.find((one) => one === params.page);
  if (!page) throw data("unknown", { status: 404 });
  const t = textFor(await languageOfRequest(request));
  const { ward } = context;
  const values = {
    organiser: t.rawJapanese(ward.organiser),
    desk: t.raw(ward.deskNames),
    phone: ward.deskPhone,
    hours: t.rawJapanese(ward.deskHours),
  };
  const about = i18n.getFixedT(t.language)(`about.${page}`, {
    returnObjects: true,
    ...values,
  }) as AboutPage;
  return {
    about,
    title: t.plain("common.pageTitle", { page: unmarked(about.title) }),
  };
}

export default function About() {
  const { about } = useLoaderData<typeof loader>();
  return (
    <section className="page prose">
      <h1>
        <Marked text={about.title} />
      </h1>
      {about.sections.map(({ head, text }) => (
        <section key={head}>
          <h2>
            <Marked text={head} />
          </h2>
          <p>
            <Marked text={text} />
          </p>
        </section>
      ))}
    </section>
  );
}
