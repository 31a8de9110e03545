import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import type { Edition } from "#app/models/edition.server.ts";
import * as runs from "#app/routes/ward.card-runs/route.tsx";
import * as prints from "#app/routes/ward.prints/route.tsx";
import * as order from "#app/routes/ward.prints_.$id/route.tsx";
import * as checks from "#app/routes/ward.prints_.checks/route.tsx";
import * as shop from "#app/routes/ward.prints_.shops.$slug/route.tsx";
import { EditorHead } from "#app/ui/office/edition/editor-head.tsx";
import { PrintFacts } from "#app/ui/office/prints/print-facts.tsx";
import { makeEvent } from "#tests/models/edition-world.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { openEditor } from "./edition-form.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;
let fair: Edition;

beforeAll(async () => {
  cookie = (await makeOfficial("けん", undefined, "officer")).cookie;
  fair = await makeEvent("matsuri", false);
});

it.each([
  ["/ward/prints", prints.loader],
  ["/ward/card-runs", runs.loader],
  ["/ward/prints/checks", checks.loader],
])("%s leads to the other rallies", async (path, loader) => {
  const main = await sampleEdition();
  const open = (search: string) =>
    call(loader, getRequest(`${path}${search}`, { cookie }));
  expect((await open("")).body).toMatchObject({
    rally: { current: main.rally.slug },
  });
  const { body } = await open("?edition=matsuri");
  const { rally } = body as { rally: { rallies: { slug: string }[] } };
  expect(rally).toMatchObject({ current: "matsuri" });
  expect(rally.rallies.map((one) => one.slug).toSorted()).toEqual(
    ["matsuri", main.rally.slug].toSorted(),
  );
});

it("an order goes back to its own rally's list, a shop's page to the one it was opened for", async () => {
  const fields = { sheets: "poster", scope: "all" };
  const path = "/ward/prints?edition=matsuri";
  const sent = await call(prints.action, postRequest(path, fields, { cookie }));
  const id = sent.headers.get("Location")!.split("/").at(-1)!;
  const shown = await call(
    order.loader,
    getRequest(`/ward/prints/${id}`, { cookie }),
    { id },
  );
  expect(shown.body).toMatchObject({
    edition: "matsuri",
    names: fair.rally.names,
  });
  const { slug } = fair.checkpoints[0]!.shop;
  const { body } = await call(
    shop.loader,
    getRequest(`/ward/prints/shops/${slug}?edition=matsuri`, { cookie }),
    { slug },
  );
  expect(body).toMatchObject({ edition: "matsuri" });
});

it("the rally's own page leads to its shops, applications, prints and cards", async () => {
  const page = await openEditor("matsuri", cookie);
  const html = renderToStaticMarkup(
    createElement(EditorHead, { page, isSaved: false }),
  );
  for (const path of ["shops", "applications", "prints", "card-runs"])
    expect(html).toContain(`href="/ward/${path}?edition=matsuri"`);
});

it("all codes are read back only when the order is finished", () => {
  const print = { kind: "pack" as const, sheets: ["poster"], origin: "x" };
  const count = { subjects: 9, done: 3, pages: 3, codes: 3, codesRead: 3 };
  const say = (state: "running" | "finished") =>
    renderToStaticMarkup(createElement(PrintFacts, { print, state, ...count }));
  expect(say("running")).not.toContain("すべて");
  expect(say("finished")).toContain("すべてのQRを読み返せました。");
});
