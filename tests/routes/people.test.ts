import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Role } from "#app/domain/role.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { findPerson, listPeople } from "#app/models/staff.server.ts";
import * as list from "#app/routes/ward.people._index/route.tsx";
import * as one from "#app/routes/ward.people.$person/route.tsx";
import * as invitation from "#app/routes/ward.people.invitation/route.tsx";
import * as open from "#app/routes/ward.people.sessions/route.tsx";
import * as door from "#app/routes/sign-in/route.tsx";
import { db } from "#db/client.server.ts";
import { signInLinks } from "#db/schema/session.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { makeOtherWard } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let context: AppContext;
let boss: { id: string; cookie: string };
let viewer: { id: string; cookie: string };

beforeEach(async () => {
  ({ context } = await makeOtherWard());
  const make = (name: string, role: Role) => makeOfficial(name, context, role);
  boss = await make("長", "manager");
  viewer = await make("見", "viewer");
});

type Row = { name: string; email: string | null; isDisabled: boolean };

async function rowsFor(cookie: string) {
  const request = getRequest("/ward/people", { cookie });
  const { body } = await call(list.loader, request, {}, context);
  return (body as { people: Row[] }).people;
}

const act = (
  person: string,
  fields: Record<string, string>,
  { cookie } = boss,
) =>
  call(
    one.action,
    postRequest(`/ward/people/${person}`, fields, { cookie }),
    { person },
    context,
  );

const invite = (fields: Record<string, string>, { cookie } = boss) =>
  call(
    invitation.action,
    postRequest("/ward/people/invitation", fields, { cookie }),
    {},
    context,
  );

describe("the list", () => {
  it("shows addresses to managers alone", async () => {
    expect((await rowsFor(boss.cookie)).map(({ email }) => email)).toEqual([
      `${boss.id}@example.jp`,
      `${viewer.id}@example.jp`,
    ]);
    const seen = await rowsFor(viewer.cookie);
    expect(seen.map(({ name }) => name)).toEqual(["長", "見"]);
    expect(JSON.stringify(seen)).not.toContain("@");
  });
});

describe("a person's page", () => {
  it("changes the role, disables and enables", async () => {
    const steps = [
      [{ intent: "role", role: "officer" }, "role"],
      [{ intent: "disable" }, "disabled"],
      [{ intent: "enable" }, "enabled"],
    ] as const;
    for (const [fields, done] of steps) {
      const answer = await act(viewer.id, fields);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe(`/ward/people?done=${done}`);
    }
    expect(await findPerson(context.ward.id, viewer.id)).toMatchObject({
      role: "officer",
      disabledAt: null,
    });
  });

  it.each([
    [{ intent: "disable" }, 409, "last-manager"],
    [{ intent: "role", role: "viewer" }, 409, "last-manager"],
    [{ intent: "role", role: "mayor" }, 400, "unknown-act"],
    [{ intent: "dismiss" }, 400, "unknown-act"],
    [{}, 400, "unknown-act"],
    [{ intent: "enable" }, 409, "no-change"],
  ] as [Record<string, string>, number, string][])(
    "refuses %j for the only manager",
    async (fields, status, refusal) => {
      expect(await act(boss.id, fields)).toMatchObject({
        status,
        body: { refusal },
      });
    },
  );

  it("shows a link once, and none for somebody disabled", async () => {
    const answer = await act(viewer.id, { intent: "link" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const { link } = answer.body as { link: string };
    expect(link).toMatch(/\/sign-in\?token=[\w-]{32}$/);
    await act(viewer.id, { intent: "disable" });
    expect(await act(viewer.id, { intent: "link" })).toMatchObject({
      status: 409,
      body: { refusal: "disabled", link: null },
    });
  });

  it("is 404 for another ward's", async () => {
    const { id } = await makeOfficial("隣");
    expect((await act(id, { intent: "disable" })).status).toBe(404);
    expect((await act("nobody", { intent: "disable" })).status).toBe(404);
  });
});

describe("an invitation without mail", () => {
  const good = { name: "新人", email: " New@Example.jp ", role: "officer" };

  it("hands over one link that lets in", async () => {
    const answer = await invite(good);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const { handed } = answer.body as { handed: { link: string } };
    const token = new URL(handed.link).searchParams.get("token") ?? "";
    const request = postRequest("/sign-in", { token, next: "/ward/people" });
    const entered = await call(door.action, request, {}, context);
    expect(entered.headers.get("Location")).toBe("/ward/people");
    const [, , person] = await listPeople(context.ward.id);
    expect(person).toMatchObject({
      name: "新人",
      email: "new@example.jp",
      role: "officer",
      invitedBy: `staff:${boss.id}`,
    });
  });

  it.each([
    ["name", { name: "　" }],
    ["name", { name: "長".repeat(41) }],
    ["email", { email: "tanto" }],
    ["email", { email: `${"x".repeat(300)}@example.jp` }],
    ["role", { role: "mayor" }],
  ])("refuses a wrong %s and keeps what was typed", async (field, change) => {
    const answer = await invite({ ...good, ...change });
    expect(answer.status).toBe(400);
    const { reply } = answer.body as {
      reply: { error: object; initialValue: Record<string, string> };
    };
    expect(Object.keys(reply.error)).toEqual([field]);
    expect(reply.initialValue.name ?? "").toBe({ ...good, ...change }.name);
  });

  it("refuses a known address and makes no link for it", async () => {
    await invite(good);
    const links = () =>
      db.$count(signInLinks, eq(signInLinks.wardId, context.ward.id));
    const before = await links();
    expect(await invite(good)).toMatchObject({
      status: 409,
      body: { isKnown: true, handed: null },
    });
    expect(await links()).toBe(before);
  });
});

describe("the sessions page", () => {
  type Page = { rows: { session: string; name: string; isHere: boolean }[] };

  async function page(cookie: string) {
    const request = getRequest("/ward/people/sessions", { cookie });
    const { body } = await call(open.loader, request, {}, context);
    return (body as Page).rows;
  }

  const end = (cookie: string, fields: Record<string, string>) =>
    call(
      open.action,
      postRequest("/ward/people/sessions", fields, { cookie }),
      {},
      context,
    );

  it("shows a person their own, a manager all", async () => {
    expect(await page(viewer.cookie)).toMatchObject([
      { name: "見", isHere: true },
    ]);
    expect(await page(boss.cookie)).toHaveLength(2);
  });

  it("ends a session of a viewer by a manager, not the other way", async () => {
    const rows = await page(boss.cookie);
    const of = (name: string) =>
      rows.find((row) => row.name === name)?.session ?? "";
    const refused = await end(viewer.cookie, { session: of("長") });
    expect(refused.headers.get("Location")).toMatch(/ended=0$/);
    const done = await end(boss.cookie, { session: of("見") });
    expect(done.headers.get("Location")).toMatch(/ended=1$/);
    expect(await page(boss.cookie)).toHaveLength(1);
  });

  it("ends all others of one's own", async () => {
    const answer = await end(viewer.cookie, { intent: "others" });
    expect(answer.headers.get("Location")).toMatch(/ended=0$/);
    expect(await page(viewer.cookie)).toHaveLength(1);
  });
});
