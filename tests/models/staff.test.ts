import { and, eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { AppContext } from "#app/http/app-context.ts";
import { findBrokenAct, listActs } from "#app/models/audit.server.ts";
import {
  endOtherSessions,
  endSession,
  listOpenSessions,
} from "#app/models/open-session.server.ts";
import { findSignedIn } from "#app/models/session.server.ts";
import { issueInvitationLink, signIn } from "#app/models/sign-in.server.ts";
import {
  changeRole,
  disablePerson,
  enablePerson,
  invitePerson,
} from "#app/models/staff-change.server.ts";
import { findPerson, listPeople } from "#app/models/staff.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { staff } from "#db/schema/ward.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let context: AppContext;
let wardId: string;

beforeEach(async () => {
  ({ context } = await makeOtherWard());
  wardId = context.ward.id;
});

const official = (name: string, role: "manager" | "officer" | "viewer") =>
  makeOfficial(name, context, role);

const keyOf = ({ cookie }: { cookie: string }) =>
  decodeURIComponent(cookie.split("=")[1] ?? "");

async function enabledManagers() {
  return db.$count(
    staff,
    and(
      eq(staff.wardId, wardId),
      eq(staff.role, "manager"),
      isNull(staff.disabledAt),
    ),
  );
}

const lastAct = async () => (await listActs(wardId, 1))[0];

describe("disabling", () => {
  it("ends every session and link at once, and is undone without them", async () => {
    const [boss, person] = [
      await official("長", "manager"),
      await official("人", "officer"),
    ];
    const link = await issueInvitationLink(context.ward, person.id, now);
    const change = { wardId, by: boss.id, id: person.id };
    expect(await disablePerson(change, later(1))).toEqual({ ok: true });
    expect(await db.$count(sessions, eq(sessions.staffId, person.id))).toBe(0);
    expect(await findSignedIn(wardId, keyOf(person), later(1))).toBeNull();
    expect(await lastAct()).toMatchObject({
      actor: `staff:${boss.id}`,
      action: "staff-disable",
      subject: `staff:${person.id}`,
    });
    const token = new URL(link).searchParams.get("token") ?? "";
    expect(await signIn(wardId, token, later(2))).toMatchObject({ ok: false });
    expect(await disablePerson(change, later(2))).toEqual({
      ok: false,
      refusal: "no-change",
    });
    expect(await enablePerson(change, later(3))).toEqual({ ok: true });
    expect(await findSignedIn(wardId, keyOf(person), later(3))).toBeNull();
    expect(await signIn(wardId, token, later(3))).toMatchObject({ ok: false });
    const fresh = await issueInvitationLink(context.ward, person.id, later(3));
    const again = new URL(fresh).searchParams.get("token") ?? "";
    expect(await signIn(wardId, again, later(4))).toMatchObject({ ok: true });
    expect(await findBrokenAct(wardId)).toBeNull();
  });

  it("never takes the last manager, whoever is told to go", async () => {
    const boss = await official("長", "manager");
    const second = await official("副", "manager");
    const self = { wardId, by: boss.id, id: boss.id };
    expect(
      await disablePerson({ wardId, by: boss.id, id: second.id }, now),
    ).toEqual({ ok: true });
    for (const refused of [
      await disablePerson(self, now),
      await changeRole(self, "officer", now),
    ])
      expect(refused).toEqual({ ok: false, refusal: "last-manager" });
    expect(await findSignedIn(wardId, keyOf(boss), now)).not.toBeNull();
  });

  it.each([
    ["disabling", disablePerson],
    [
      "demoting",
      (change: Parameters<typeof disablePerson>[0]) =>
        changeRole(change, "viewer", now),
    ],
  ])("two managers %s each other at once leave one", async (_, act) => {
    for (let round = 0; round < 4; round++) {
      const [a, b] = [
        await official("い", "manager"),
        await official("ろ", "manager"),
      ];
      const outcomes = await Promise.all([
        act({ wardId, by: a.id, id: b.id }, now),
        act({ wardId, by: b.id, id: a.id }, now),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await enabledManagers()).toBe(1);
      await transaction((tx) =>
        tx
          .update(staff)
          .set({ role: "viewer" })
          .where(eq(staff.wardId, wardId)),
      );
    }
  });

  it("is a manager's of this ward alone", async () => {
    const person = await official("人", "viewer");
    await official("長", "manager");
    const officer = await official("担", "officer");
    const there = await makeOfficial("隣");
    for (const by of [officer.id, there.id])
      expect(await disablePerson({ wardId, by, id: person.id }, now)).toEqual({
        ok: false,
        refusal: "not-manager",
      });
    const boss = await official("長", "manager");
    expect(
      await disablePerson({ wardId, by: boss.id, id: there.id }, now),
    ).toEqual({ ok: false, refusal: "no-change" });
  });
});

describe("a role", () => {
  it("is changed and noted from and to", async () => {
    const boss = await official("長", "manager");
    const person = await official("人", "viewer");
    const change = { wardId, by: boss.id, id: person.id };
    expect(await changeRole(change, "officer", now)).toEqual({ ok: true });
    expect((await findPerson(wardId, person.id))?.role).toBe("officer");
    expect((await lastAct())?.details).toEqual({
      from: "viewer",
      to: "officer",
    });
    expect(await changeRole(change, "officer", now)).toEqual({
      ok: false,
      refusal: "no-change",
    });
    const nobody = { ...change, id: "nobody" };
    expect(await changeRole(nobody, "officer", now)).toEqual({
      ok: false,
      refusal: "unknown",
    });
  });
});

describe("an invitation", () => {
  const invitation = {
    email: "new@example.jp",
    name: "新人",
    role: "viewer",
  } as const;

  it("makes one person an address, also of two at once", async () => {
    const boss = await official("長", "manager");
    const both = await Promise.all([
      invitePerson(wardId, boss.id, invitation, now),
      invitePerson(wardId, boss.id, invitation, now),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both).toContainEqual({ ok: false, refusal: "known-address" });
    const officer = await official("担", "officer");
    expect(
      await invitePerson(
        wardId,
        officer.id,
        { ...invitation, email: "b@example.jp" },
        now,
      ),
    ).toEqual({ ok: false, refusal: "not-manager" });
  });

  it("gives a link that is good for three days", async () => {
    const boss = await official("長", "manager");
    const made = await invitePerson(wardId, boss.id, invitation, now);
    const id = made.ok ? made.id : "";
    const issue = async () => {
      const link = await issueInvitationLink(context.ward, id, now);
      return new URL(link).searchParams.get("token") ?? "";
    };
    const days = (n: number) => later(n * 24 * 60);
    expect(await signIn(wardId, await issue(), days(3.01))).toMatchObject({
      ok: false,
    });
    expect(await signIn(wardId, await issue(), days(2.99))).toMatchObject({
      ok: true,
      staffId: id,
    });
  });
});

describe("open sessions", () => {
  it("are one's own or everybody's, and end one by one or all but one", async () => {
    const boss = await official("長", "manager");
    const person = await official("人", "officer");
    const open = async () => {
      const link = await issueInvitationLink(context.ward, person.id, now);
      const token = new URL(link).searchParams.get("token") ?? "";
      await signIn(wardId, token, now, "Firefox, Windows");
    };
    await open();
    await open();
    const own = () => listOpenSessions(wardId, person.id, later(1));
    expect(await own()).toHaveLength(3);
    expect((await own()).map(({ device }) => device)).toContain(
      "Firefox, Windows",
    );
    expect(await listOpenSessions(wardId, null, later(1))).toHaveLength(4);
    expect(await listOpenSessions(wardId, null, later(31))).toEqual([]);

    const [bosses] = await listOpenSessions(wardId, boss.id, later(1));
    const mine = { wardId, staffId: person.id, isForAll: false };
    expect(await endSession(mine, bosses!.session, now)).toBe(0);
    const [first] = await own();
    expect(await endSession(mine, first!.session, now)).toBe(1);
    expect(await endSession(mine, first!.session, now)).toBe(0);
    const all = { wardId, staffId: boss.id, isForAll: true };
    const [second] = await own();
    expect(await endSession(all, second!.session, now)).toBe(1);
    expect(await lastAct()).toMatchObject({
      actor: `staff:${boss.id}`,
      action: "session-end",
      subject: `staff:${person.id}`,
    });
    await open();
    const [kept] = await own();
    expect(await endOtherSessions(wardId, person.id, kept!.session, now)).toBe(
      1,
    );
    expect((await own()).map(({ session }) => session)).toEqual([
      kept!.session,
    ]);
    expect(await listOpenSessions(wardId, boss.id, later(1))).toHaveLength(1);
  });
});

it("the list says when somebody was last here, also after their session is gone", async () => {
  const boss = await official("長", "manager");
  const person = await official("人", "viewer");
  await invitePerson(
    wardId,
    boss.id,
    { email: "never@example.jp", name: "まだ", role: "viewer" },
    later(1),
  );
  await transaction((tx) =>
    tx.delete(sessions).where(eq(sessions.staffId, person.id)),
  );
  // Two made in one millisecond stand in either order.
  const people = await listPeople(wardId);
  const names = people.map(({ name }) => name);
  expect(names.slice(0, 2).sort()).toEqual(["人", "長"]);
  expect(names.slice(2)).toEqual(["まだ"]);
  expect(people[0]?.lastSeenAt).toBeInstanceOf(Date);
  expect(people[1]?.lastSeenAt).toBeInstanceOf(Date);
  expect(people[2]).toMatchObject({ lastSeenAt: null, passkeys: 0 });
});
