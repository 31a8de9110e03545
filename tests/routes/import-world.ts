import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { csvOf } from "#tests/factories/spreadsheet.ts";
import type { AppContext } from "#app/http/app-context.ts";
import * as abandonment from "#app/routes/ward.shops.import.$id_.abandonment.tsx";
import * as confirmation from "#app/routes/ward.shops.import.$id_.confirmation.tsx";
import * as readings from "#app/routes/ward.shops.import.$id_.readings.tsx";
import * as preview from "#app/routes/ward.shops.import.$id/route.tsx";
import * as choose from "#app/routes/ward.shops.import._index/route.tsx";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";

type View = Awaited<ReturnType<typeof preview.loader>>;

export type Importer = Awaited<ReturnType<typeof makeImporter>>;

/** An official who sends files, with every press of the import's pages. */
export async function makeImporter(name: string, where?: AppContext) {
  const context = where ?? (await testContext());
  const { cookie } = await makeOfficial(name, context);
  const path = (id: string) => `/ward/shops/import/${id}`;

  function send(body: FormData | string, type?: string) {
    const headers = {
      Cookie: cookie,
      ...(type ? { "Content-Type": type } : {}),
    };
    const url = "http://localhost:3000/ward/shops/import";
    const request = new Request(url, { method: "POST", headers, body });
    return call(choose.action, request, {}, context);
  }

  async function upload(content: string | Uint8Array<ArrayBuffer>) {
    const form = new FormData();
    form.set("file", new File([content], "一覧.csv"));
    form.set("rally", (await sampleEdition()).rally.id);
    return send(form);
  }

  async function open(content: string | Uint8Array<ArrayBuffer>) {
    const answer = await upload(content);
    const id = answer.headers.get("Location")?.split("/").at(-1);
    if (!id) throw new Error(JSON.stringify(answer.body));
    return id;
  }

  const show = (id: string) =>
    call(preview.loader, getRequest(path(id), { cookie }), { id }, context);

  async function view(id: string): Promise<View> {
    return (await show(id)).body as View;
  }

  async function press(
    door: Parameters<typeof call>[0],
    id: string,
    fields: Record<string, string>,
  ) {
    const answer = await call(
      door,
      postRequest(path(id), fields, { cookie }),
      { id },
      context,
    );
    return answer.headers.get("Location") ?? String(answer.status);
  }

  return {
    cookie,
    context,
    send,
    upload,
    open,
    view,
    status: async (id: string) => (await show(id)).status,
    read: (id: string, line: number, column: string) =>
      press(readings.action, id, { line: String(line), column }),
    confirm: async (id: string, seen?: string) =>
      press(confirmation.action, id, {
        seen: seen ?? (await view(id)).seen ?? "",
      }),
    giveUp: (id: string) => press(abandonment.action, id, {}),
  };
}

const HEAD = [
  "店舗コード",
  "店名",
  "商店街",
  "緯度",
  "経度",
  "営業時間",
  "定休日",
  "参加",
  "番号",
];

/** A CSV of shops under the titles most tests need. */
export function fileOf(...rows: (string | number)[][]): string {
  return csvOf(HEAD, ...rows);
}

/** The sample ward's shop of a code; null when there is none. */
export async function shopOf(key: string) {
  const { ward } = await sampleEdition();
  const [row] = await db
    .select()
    .from(shops)
    .where(and(eq(shops.wardId, ward.id), eq(shops.key, key)));
  return row ?? null;
}

/** A row nothing is wrong with. */
export function goodRow(key: string, name: string, ...more: string[]) {
  return [key, name, "綱島商店街", 35.5371, 139.6342, ...more];
}
