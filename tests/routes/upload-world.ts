import type { AppContext } from "#app/http/app-context.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOfficial } from "./ward-world.ts";

type Door = Parameters<typeof call>[0];

type Doors = {
  index: { loader: Door; action: Door };
  preview: { loader: Door };
  confirmation: { action: Door };
  abandonment: { action: Door };
};

/** An official who sends files to `path`, with the presses that follow. */
export async function makeUploader(
  path: string,
  doors: Doors,
  where?: AppContext,
) {
  const context = where ?? (await testContext());
  const { cookie } = await makeOfficial("送る人", context);

  function send(
    content: string | Uint8Array<ArrayBuffer> | null,
    fields: Record<string, string>,
  ) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (content !== null) form.set("file", new File([content], "一覧"));
    const url = `http://localhost:3000${path}`;
    const headers = { Cookie: cookie };
    const request = new Request(url, { method: "POST", headers, body: form });
    return call(doors.index.action, request, {}, context);
  }

  async function open(
    content: string | Uint8Array<ArrayBuffer>,
    fields: Record<string, string>,
  ) {
    const answer = await send(content, fields);
    const [to] = (answer.headers.get("Location") ?? "").split("?");
    const id = to?.split("/").at(-1);
    if (!id) throw new Error(JSON.stringify(answer.body));
    return id;
  }

  const get = (door: Door, id = "") =>
    call(door, getRequest(`${path}/${id}`, { cookie }), { id }, context);
  const press = (door: Door, id: string) =>
    call(door, postRequest(`${path}/${id}`, {}, { cookie }), { id }, context);

  return {
    ...{ context, cookie, send, open, get, press },
    show: (id: string) => get(doors.preview.loader, id),
    list: async () => (await get(doors.index.loader)).body,
    confirm: (id: string) => press(doors.confirmation.action, id),
    drop: (id: string) => press(doors.abandonment.action, id),
  };
}
