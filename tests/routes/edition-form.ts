import { addDays } from "#app/domain/business-day.ts";
import * as editor from "#app/routes/ward.editions.$slug._index/route.tsx";
import * as create from "#app/routes/ward.editions.new/route.tsx";
import { TODAY } from "#tests/models/edition-world.ts";
import {
  type Answer,
  call,
  getRequest,
  postRequest,
} from "#tests/setup/request.ts";

export type Fields = Record<string, string>;
export type Page = Awaited<ReturnType<typeof editor.loader>>["page"];

export async function openEditor(slug: string, cookie: string): Promise<Page> {
  const path = `/ward/editions/${slug}`;
  const { body } = await call(editor.loader, getRequest(path, { cookie }), {
    slug,
  });
  return (body as { page: Page }).page;
}

/** The form as the page would send it. */
export function fieldsOf({ rally, tiers }: Page): Fields {
  const fields: Fields = {
    intent: "save",
    "rally.version": String(rally.version),
    "rally.was": rally.was,
  };
  for (const [name, value] of Object.entries(rally.row))
    fields[`rally.${name}`] = value;
  for (const [i, tier] of tiers.entries()) {
    const { id, was, version, row } = tier;
    const all = { ...row, id, was, version: String(version) };
    for (const [name, value] of Object.entries(all))
      fields[`tiers[${i}].${name}`] = value;
  }
  return fields;
}

export function sendEditor(
  slug: string,
  fields: Fields,
  cookie: string,
): Promise<Answer> {
  const path = `/ward/editions/${slug}`;
  return call(editor.action, postRequest(path, fields, { cookie }), { slug });
}

/** A new rally of many days; answers its slug. */
export async function makeDraft(slug: string, cookie: string): Promise<string> {
  const day = (n: number) => addDays(TODAY, n);
  const fields = {
    name: "つぎの散歩",
    slug,
    digitalFrom: day(200),
    digitalTo: day(230),
    paperFrom: day(190),
    paperTo: day(240),
  };
  const path = "/ward/editions/new";
  const answer = await call(
    create.action,
    postRequest(path, fields, { cookie }),
  );
  if (answer.status !== 303) throw new Error(JSON.stringify(answer.body));
  return slug;
}
