import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findMerchant, writeSession } from "#app/http/session.server.ts";
import { listActs } from "#app/models/audit.server.ts";
import {
  issueMerchantLink,
  issueStaffLink,
} from "#app/models/sign-in.server.ts";
import * as door from "#app/routes/sign-in/route.tsx";
import * as out from "#app/routes/sign-out.tsx";
import { node, root } from "#server/install.mjs";
import { signInLine } from "#server/commands/sign-in.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { firstShop, makeOtherWard, otherShop } from "./merchant-world.ts";

type Page = { token: string | null; isOpen: boolean; next: string };

const tokenOf = (link: string) => new URL(link).searchParams.get("token") ?? "";

async function shopToken() {
  const { ward } = await testContext();
  const { shop } = await firstShop();
  return tokenOf(await issueMerchantLink(ward, shop, new Date()));
}

async function staffToken() {
  const { ward } = await testContext();
  return tokenOf((await issueStaffLink(ward, new Date())) ?? "");
}

function use(token: string, next = "", cookie?: string) {
  return call(
    door.action,
    postRequest("/sign-in", { token, next }, { cookie }),
  );
}

async function open(token: string) {
  const answer = await call(door.loader, getRequest(`/sign-in?token=${token}`));
  return { ...answer, page: answer.body as Page };
}

describe("a sign-in link", () => {
  it("is not used by opening it", async () => {
    const token = await shopToken();
    for (const _ of [1, 2]) {
      const { status, page, cookies } = await open(token);
      expect(status).toBe(200);
      expect(page).toMatchObject({ token, isOpen: true });
      expect(cookies).toEqual([]);
      expect(door.headers()).toEqual({ "Cache-Control": "no-store" });
    }
    expect((await use(token)).status).toBe(303);
  });

  it("opens one session with an HttpOnly cookie, once", async () => {
    const token = await shopToken();
    const first = await use(token);
    expect(first.headers.get("Location")).toBe("/merchant");
    expect(first.headers.get("Set-Cookie")).toMatch(
      /^session=.+HttpOnly.+SameSite=Lax/,
    );
    expect(await use(token)).toMatchObject({
      status: 410,
      body: { told: "used" },
      cookies: [],
    });
    expect((await open(token)).status).toBe(410);
  });

  it("lets one of two presses at once in", async () => {
    const token = await shopToken();
    const both = await Promise.all([use(token), use(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it.each([
    ["ward", "/ward", "/ward"],
    ["ward", "/merchant/poster", "/ward"],
    ["merchant", "/merchant/poster", "/merchant/poster"],
    ["merchant", "/c/12345678", "/c/12345678"],
    ["merchant", "/ward", "/merchant"],
    ["merchant", "https://elsewhere.example", "/merchant"],
    ["merchant", "//elsewhere.example", "/merchant"],
    ["merchant", "/\\elsewhere.example", "/merchant"],
    ["merchant", "", "/merchant"],
  ])("leads a %s asking for %s to %s", async (kind, next, expected) => {
    const token = kind === "ward" ? await staffToken() : await shopToken();
    expect((await use(token, next)).headers.get("Location")).toBe(expected);
  });

  it("is nothing in another ward", async () => {
    const { context } = await makeOtherWard();
    const token = await shopToken();
    const sent = postRequest("/sign-in", { token });
    expect((await call(door.action, sent, {}, context)).status).toBe(410);
    expect((await use(token)).status).toBe(303);
  });

  it("closes the session this browser had before", async () => {
    const context = await testContext();
    const [before = ""] = (await use(await shopToken())).cookies;
    await use(await shopToken(), "", before);
    const request = getRequest("/merchant", { cookie: before });
    expect(await findMerchant(request, context)).toBeNull();
  });

  it("leaves an act with ids", async () => {
    const { ward } = await testContext();
    const { shop } = await firstShop();
    await use(await shopToken());
    expect((await listActs(ward.id, 1))[0]).toMatchObject({
      actor: `shop:${shop.id}`,
      action: "sign-in",
    });
  });
});

describe("signing out", () => {
  it("ends the session and takes the cookie away", async () => {
    const context = await testContext();
    const [cookie = ""] = (await use(await shopToken())).cookies;
    const request = getRequest("/merchant", { cookie });
    expect(await findMerchant(request, context)).not.toBeNull();
    const answer = await call(
      out.action,
      postRequest("/sign-out", {}, { cookie }),
    );
    expect(answer.headers.get("Location")).toBe("/sign-in?done=out");
    expect(answer.headers.get("Set-Cookie")).toMatch(/^session=;.*Max-Age=0/);
    expect(await findMerchant(request, context)).toBeNull();
  });

  it("is quiet for who is not signed in", async () => {
    const cookie = writeSession("made-up").split(";")[0];
    for (const sent of [{}, { cookie }])
      expect(
        (await call(out.action, postRequest("/sign-out", {}, sent))).status,
      ).toBe(303);
  });
});

describe("without a mail host", () => {
  it("says that no mail can be sent", async () => {
    const page = await call(door.loader, getRequest("/sign-in"));
    expect(page.body).toMatchObject({ canMail: false, token: null });
    const sent = postRequest("/sign-in", { email: "tanto@example.jp" });
    expect(await call(door.action, sent)).toMatchObject({
      status: 503,
      body: { told: "off" },
    });
  });
});

describe("npm run sign-in", () => {
  async function lineFor(...args: string[]) {
    const answer = await signInLine(args, new Date());
    return answer.ok ? answer.line : answer.sentence;
  }

  it("prints a link that works, word first", async () => {
    for (const [kind, args] of [
      ["ward", ["ward"]],
      ["merchant", ["merchant"]],
      ["merchant", ["merchant", (await otherShop()).shop.slug]],
    ] as const) {
      const [word, link = ""] = (await lineFor(...args)).split(" ");
      expect(word).toBe(kind);
      const { headers } = await use(tokenOf(link));
      expect(headers.get("Location")).toBe(`/${kind}`);
    }
  });

  it("says what is wrong in a sentence", async () => {
    expect(await lineFor()).toMatch(/^Say for whom/);
    expect(await lineFor("mayor")).toMatch(/^Say for whom/);
    expect(await lineFor("merchant", "no-such")).toMatch(
      /has the slug no-such/,
    );
  });

  function run(args: string[], env: Record<string, string>) {
    const command = ["server/commands/sign-in.ts", ...args];
    const { status, stdout, stderr } = spawnSync(node, command, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  }

  it("prints one line and ends well", () => {
    const { status, stdout } = run(["ward"], {});
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^ward http:\/\/localhost:\d+\/sign-in\?token=\S+\n$/,
    );
  });

  it("gives no sample sign-in where ORIGIN is https", () => {
    const env = { ORIGIN: "https://sanpo.example.jp" };
    const { status, stdout, stderr } = run(["ward"], env);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/sample edition and ORIGIN is https/);
  });

  it("says what to do when the database has no ward", () => {
    const env = {
      DATABASE_URL: join(process.env.DATA_DIR ?? "", "new.sqlite"),
    };
    const { status, stderr } = run(["merchant"], env);
    expect(status).toBe(1);
    expect(stderr).toMatch(/no ward yet: npm start/);
  });
});
