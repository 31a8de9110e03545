import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { textFor } from "#app/ui/text.tsx";
import { findActs } from "#app/models/act-filter.server.ts";
import { detailsOf } from "#app/routes/ward.audit/words.ts";
import { EditorHead } from "#app/ui/office/edition/editor-head.tsx";
import { WholeFinding } from "#app/ui/office/edition/totals-row.tsx";
import { CAA_PREMIUM_RULES } from "#app/domain/law-source.ts";
import { fieldsOf, makeDraft, openEditor, sendEditor } from "./edition-form.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;
const slug = "over-1";

beforeAll(async () => {
  ({ cookie } = await makeOfficial("あな"));
  await makeDraft(slug, cookie);
});

async function saveValue(valueYen: string) {
  const fields = fieldsOf(await openEditor(slug, cookie));
  const typed = { ...fields, "tiers[0].valueYen": valueYen, intent: "try" };
  return (await sendEditor(slug, typed, cookie)).headers.get("Location");
}

it("a save over the legal limit comes back and names the prize; one within goes on", async () => {
  expect(await saveValue("９９９９９９")).toBe(
    `/ward/editions/${slug}?saved=1`,
  );
  const page = await openEditor(slug, cookie);
  const { name } = page.tiers[0]!.row;
  expect(page.over).toEqual([{ rule: "prize-value", tier: name }]);
  const html = renderToStaticMarkup(
    createElement(EditorHead, { page, isSaved: true }),
  );
  expect(html).toMatch(new RegExp(`role="alert".*上限をこえています.*${name}`));
  expect(await saveValue("10")).toBe(`/ward/editions/${slug}/dry-run`);
});

it("the log says what was stored, in words", async () => {
  await saveValue("５００");
  const { ward } = await sampleEdition();
  const filter = {
    ...{ actor: null, subject: null, from: null, until: null },
    action: "tier-edit",
  };
  const [act] = await findActs(ward.id, filter, null, 1);
  const said = Object.fromEntries(detailsOf(textFor("ja"), {}, act!));
  expect(said["価額（円）"]).toBe("10 → 500");
});

it("sales that are not known yet are a hint, not a breach", () => {
  const finding = {
    rule: "sales-unknown" as const,
    ok: false as const,
    actualYen: 1,
    formula: { percent: 2 },
    source: CAA_PREMIUM_RULES,
  };
  const html = renderToStaticMarkup(createElement(WholeFinding, { finding }));
  expect(html).toContain("売上予定を書くと");
  expect(html).not.toContain("over");
});
