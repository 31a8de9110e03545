import { beforeEach, expect, it, vi } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { noteCut } from "#app/domain/evening.ts";
import { takeErrors } from "#tests/setup/console.ts";
import { startMailHost, wordsOf } from "#tests/setup/mail-host.ts";

const { server, mails, url } = await startMailHost();
process.env.SMTP_URL = url;
// The environment is read once: everything that reads it comes after.
const { sendEveningNotes } = await import("#app/jobs/evening-notes.ts");
const { checkIn } = await import("#app/models/check-in.server.ts");
const { transaction } = await import("#db/client.server.ts");
const { attempts } = await import("#db/schema/card.ts");
const { noteAddresses, noteMails } = await import("#db/schema/evening.ts");
const { newKeyHash, pressAt } = await import("#tests/models/press.ts");
const { call, getRequest, postRequest } =
  await import("#tests/setup/request.ts");
const page = await import("#app/routes/merchant.evening/route.tsx");
const door = await import("#app/routes/notes.$token/route.tsx");
const { firstShop, makeOtherWard, otherShop, sampleEdition, signedIn } =
  await import("./merchant-world.ts");

const edition = await sampleEdition();
const place = await firstShop();
const cookie = await signedIn(edition.ward, place.shop);
const today = businessDay(new Date());
const day = addDays(today, -1);
const EMAIL = "mise@example.jp";
const evening = noteCut(day);
const later = (minutes: number) =>
  new Date(evening.getTime() + minutes * 60_000);

beforeEach(async () => {
  mails.length = 0;
  await transaction(async (tx) => {
    await tx.delete(attempts);
    await tx.delete(noteMails);
    await tx.delete(noteAddresses);
  });
});

const send = (fields: Record<string, string>, as = cookie) =>
  call(page.action, postRequest("/merchant/evening", fields, { cookie: as }));

const open = (query = "", as = cookie) =>
  call(page.loader, getRequest(`/merchant/evening${query}`, { cookie: as }));

const linkIn = (source: string) =>
  /http\S+\/notes\/(\S+)/.exec(wordsOf(source))?.[1] ?? "";

const knock = (token: string, fields?: Record<string, string>) =>
  fields
    ? call(door.action, postRequest(`/notes/${token}`, fields), { token })
    : call(door.loader, getRequest(`/notes/${token}`), { token });

const arrived = (n: number) =>
  vi.waitFor(() => expect(mails).toHaveLength(n), { timeout: 5000 });

async function subscribe(as = cookie) {
  expect((await send({ email: EMAIL }, as)).status).toBe(303);
  await arrived(mails.length + 1);
  const token = linkIn(mails.at(-1)!.source);
  expect((await knock(token, { intent: "confirm" })).status).toBe(303);
  mails.length = 0;
  return token;
}

it("a day of the rally is shown, no other day is", async () => {
  await checkIn(pressAt(edition, place, later(-60)), newKeyHash());
  const { body } = await open(`?day=${day}`);
  const { note } = body as Awaited<ReturnType<typeof page.loader>>;
  expect(note).toMatchObject({ day, flows: { from: {}, to: {} } });
  expect(note && note.counted).toBeGreaterThan(0);
  expect(body).toMatchObject({ isToday: false, after: today });
  expect((await open()).body).toMatchObject({ isToday: true, after: null });
  const { startsOn } = edition.rally;
  expect((await open(`?day=${startsOn}`)).body).toMatchObject({ before: null });
  const wrong = [
    "2026-13-01",
    "x",
    "",
    addDays(today, 1),
    addDays(startsOn, -1),
  ];
  for (const one of wrong) expect((await open(`?day=${one}`)).status).toBe(404);
  expect(JSON.stringify(body)).not.toMatch(/cardId|lastDigits/);
});

it("an address gets one question and nothing before it says yes", async () => {
  await send({ email: ` ${EMAIL.toUpperCase()} ` });
  await arrived(1);
  expect(mails[0]?.to).toEqual([EMAIL]);
  await sendEveningNotes(evening);
  expect(mails).toHaveLength(1);
  const token = linkIn(mails[0]!.source);
  for (let i = 0; i < 2; i++)
    expect((await knock(token)).body).toMatchObject({ state: "waiting" });
  expect((await open()).body).toMatchObject({
    mail: { address: { email: EMAIL, isConfirmed: false } },
  });
  expect((await knock(token, { intent: "what" })).status).toBe(400);
  await knock(token, { intent: "confirm" });
  expect((await knock(token)).body).toMatchObject({ state: "on" });
  expect((await knock("no-such", { intent: "stop" })).status).toBe(404);
});

it("one mail an evening, though two jobs run at once, until its link says stop", async () => {
  const token = await subscribe();
  await checkIn(pressAt(edition, place, later(-30)), newKeyHash());
  await sendEveningNotes(later(-1));
  expect(mails).toHaveLength(0);
  await Promise.all([evening, evening, later(5)].map(sendEveningNotes));
  await sendEveningNotes(later(10));
  await arrived(1);
  const text = wordsOf(mails[0]!.source);
  expect(text).toContain("スタンプ");
  expect(linkIn(mails[0]!.source)).toBe(token);
  expect((await knock(token, { intent: "stop" })).status).toBe(303);
  expect((await knock(token)).status).toBe(410);
  await transaction((tx) => tx.delete(noteMails));
  await sendEveningNotes(later(20));
  expect(mails).toHaveLength(1);
});

it("a day without stamps or coupons has no mail; it comes in the shop's language", async () => {
  const quiet = edition.checkpoints.at(-1)!;
  const other = await signedIn(edition.ward, quiet.shop);
  await subscribe(`${other}; language=en`);
  const before = noteCut(addDays(edition.rally.startsOn, 0));
  await sendEveningNotes(before);
  expect(mails).toHaveLength(0);
  await checkIn(pressAt(edition, quiet, later(-20)), newKeyHash());
  await sendEveningNotes(later(15));
  await arrived(1);
  expect(wordsOf(mails[0]!.source)).toContain("Thank you for today");
});

it("the shop stops it, too; a second address is refused while one is on", async () => {
  await subscribe();
  expect(await send({ email: "b@example.jp" })).toMatchObject({
    status: 409,
    body: { refusal: "already", typed: "b@example.jp" },
  });
  expect((await send({ intent: "stop" })).status).toBe(303);
  expect((await open("?done=stopped")).body).toMatchObject({
    isStopped: true,
    mail: { address: null },
  });
});

it("refuses what is no address, and many questions", async () => {
  for (const email of ["", "x", "a@example.jp\r\nBcc: b@example.jp"])
    expect(await send({ email })).toMatchObject({
      status: 400,
      body: { refusal: "not-an-address" },
    });
  for (let i = 0; i < 3; i++)
    expect((await send({ email: EMAIL })).status).toBe(303);
  const second = await signedIn(edition.ward, (await otherShop()).shop);
  expect(await send({ email: EMAIL }, second)).toMatchObject({
    status: 429,
    body: { refusal: "too-many" },
  });
  await arrived(3);
});

it("another ward's link and a shop without a place in the rally find nothing", async () => {
  const token = await subscribe();
  const there = await makeOtherWard();
  const sent = getRequest(`/notes/${token}`);
  const found = await call(door.loader, sent, { token }, there.context);
  expect(found.status).toBe(404);
  const stranger = await signedIn(there.ward, there.shop);
  const asked = getRequest("/merchant/evening", { cookie: stranger });
  expect((await call(page.loader, asked, {}, there.context)).status).toBe(404);
});

it("mails that cannot be handed over are logged and not sent again, three a run", async () => {
  for (const one of edition.checkpoints.slice(0, 4)) {
    await transaction((tx) => tx.delete(attempts));
    await subscribe(await signedIn(edition.ward, one.shop));
    await checkIn(pressAt(edition, one, later(-30)), newKeyHash());
  }
  await new Promise<void>((done) => server.close(done));
  await sendEveningNotes(evening);
  const errors = takeErrors();
  expect(errors).toHaveLength(3);
  expect(errors[0]).toMatch(/^mail failed/);
  await sendEveningNotes(later(5));
  expect(takeErrors()).toHaveLength(1);
  await sendEveningNotes(later(10));
  expect(takeErrors()).toEqual([]);
});
