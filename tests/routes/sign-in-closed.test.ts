import { expect, it } from "vitest";

process.env.ORIGIN = "https://sanpo.example.jp";
process.env.SMTP_URL = "smtp://127.0.0.1:9";
// The environment is read once: everything that reads it comes after.
const { issueMailedLink, issueStaffLink, signIn } =
  await import("#app/models/sign-in.server.ts");
const { call, getRequest, postRequest, testContext } =
  await import("#tests/setup/request.ts");
const door = await import("#app/routes/sign-in/route.tsx");
const again = await import("#app/routes/sign-in_.again/route.tsx");
const challenge = await import("#app/routes/sign-in_.challenge.ts");
const passkey = await import("#app/routes/sign-in_.passkey.ts");

const sendJson = (action: Parameters<typeof call>[0], body: unknown) =>
  call(
    action,
    new Request("https://sanpo.example.jp/x", {
      method: "POST",
      body: JSON.stringify(body),
    }),
  );

it("nobody signs in to the sample where ORIGIN is a public https", async () => {
  const { ward } = await testContext();
  expect(ward.isSample).toBe(true);
  const now = new Date();
  expect(await issueMailedLink(ward, "tanto@example.jp", now)).toBeNull();
  const link = (await issueStaffLink(ward, now)) ?? "";
  const token = new URL(link).searchParams.get("token") ?? "";
  const opened = await call(door.loader, getRequest(`/sign-in?token=${token}`));
  expect(opened).toMatchObject({
    status: 410,
    body: { isOpen: false, canMail: false },
  });
  const page = await call(again.loader, getRequest("/sign-in/again"));
  expect(page.body).toMatchObject({ canMail: false });
  const used = await call(door.action, postRequest("/sign-in", { token }));
  expect(used).toMatchObject({ status: 410, cookies: [] });
  for (const action of [challenge.action, passkey.action])
    expect(await sendJson(action, { proof: {} })).toMatchObject({
      status: 400,
      cookies: [],
    });
  expect(await signIn(ward.id, token, now)).toMatchObject({ ok: true });
});
