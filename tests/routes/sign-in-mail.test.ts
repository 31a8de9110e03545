import { once } from "node:events";
import { beforeEach, expect, it, vi } from "vitest";
import { takeErrors } from "#tests/setup/console.ts";
import { startMailHost, wordsOf } from "#tests/setup/mail-host.ts";

const OFFICIAL = "tanto@example.jp";

const { server, mails, url } = await startMailHost();
process.env.SMTP_URL = url;
// The environment is read once: everything that reads it comes after.
const { transaction } = await import("#db/client.server.ts");
const { attempts } = await import("#db/schema/card.ts");
const { call, postRequest, testContext } =
  await import("#tests/setup/request.ts");
const door = await import("#app/routes/sign-in/route.tsx");
const invitation = await import("#app/routes/ward.people.invitation/route.tsx");
const { makeOfficial } = await import("./ward-world.ts");

beforeEach(async () => {
  mails.length = 0;
  await transaction((tx) => tx.delete(attempts));
});

function ask(fields: Record<string, string>) {
  return call(door.action, postRequest("/sign-in", fields));
}

it("mails an official a link that works once", async () => {
  const arrived = once(server, "mail");
  const answer = await ask({
    email: ` ${OFFICIAL.toUpperCase()} `,
    next: "/ward/rules",
  });
  expect(answer).toMatchObject({ status: 200, body: { told: "sent" } });
  await arrived;
  expect(mails).toHaveLength(1);
  expect(mails[0]?.to).toEqual([OFFICIAL]);
  const link = /http\S+/.exec(wordsOf(mails[0]!.source))?.[0] ?? "";
  const query = new URL(link).searchParams;
  const used = await ask({
    token: query.get("token") ?? "",
    next: query.get("next") ?? "",
  });
  expect(used.status).toBe(303);
  expect(used.headers.get("Location")).toBe("/ward/rules");
});

it("answers the same for an address that is nobody's, and mails nothing", async () => {
  const arrived = once(server, "mail");
  const unknown = await ask({ email: "dare@example.jp" });
  const known = await ask({ email: OFFICIAL });
  await arrived;
  const shapeOf = (answer: typeof known) =>
    JSON.stringify({ ...answer, headers: [...answer.headers] });
  expect(shapeOf(unknown).replace("dare@", "tanto@")).toBe(shapeOf(known));
  expect(mails.map(({ to }) => to)).toEqual([[OFFICIAL]]);
});

it.each([
  "",
  "tanto",
  "a@b",
  `${"x".repeat(300)}@example.jp`,
  "a@example.jp\r\nBcc: b@example.jp",
])("refuses %j beside the field", async (email) => {
  const answer = await ask({ email });
  expect(answer).toMatchObject({ status: 400, body: { told: "bad" } });
  expect(mails).toHaveLength(0);
});

it("rests after five mails to one address, known or not", async () => {
  for (const email of [OFFICIAL, "dare@example.jp"]) {
    for (let i = 0; i < 5; i++) expect((await ask({ email })).status).toBe(200);
    expect(await ask({ email })).toMatchObject({
      status: 429,
      body: { told: "too-many" },
    });
  }
});

it("rests after twenty from one caller, whatever the addresses", async () => {
  for (let i = 0; i < 20; i++)
    expect((await ask({ email: `dare${i}@example.jp` })).status).toBe(200);
  expect((await ask({ email: "dare20@example.jp" })).status).toBe(429);
  const elsewhere = { ...(await testContext()), address: "203.0.113.9" };
  const sent = postRequest("/sign-in", { email: "dare20@example.jp" });
  expect((await call(door.action, sent, {}, elsewhere)).status).toBe(200);
});

it("an invitation mails the link, shows it to nobody, and the link lets in", async () => {
  const { cookie } = await makeOfficial("長");
  const sent = { name: "新人", email: "New@example.jp", role: "viewer" };
  const answer = await call(
    invitation.action,
    postRequest("/ward/people/invitation", sent, { cookie }),
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/ward/people?done=invited");
  const mine = () => mails.filter(({ to }) => to[0] === "new@example.jp");
  await vi.waitFor(() => expect(mine()).toHaveLength(1));
  const words = wordsOf(mine()[0]!.source);
  expect(words).toContain("長さんが、新人さんを");
  expect(words).toContain("「閲覧」");
  const link = new URL(/http\S+/.exec(words)?.[0] ?? "");
  const token = link.searchParams.get("token") ?? "";
  expect((await ask({ token })).headers.get("Location")).toBe("/ward");
});

it("answers the same when the mail host does not take the mail, and logs it", async () => {
  await new Promise<void>((done) => server.close(done));
  expect(await ask({ email: OFFICIAL })).toMatchObject({
    status: 200,
    body: { told: "sent" },
  });
  await vi.waitFor(() => expect(takeErrors()[0]).toMatch(/^mail failed/));
});
