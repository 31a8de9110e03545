import type { Server } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needs } from "#tests/setup/needs.ts";
import { findFreePort } from "#tests/setup/server.ts";
import { hasChromium, scanAndPress, stampsOnCard, useStage } from "./stage.ts";
import { askProxy, startTlsProxy } from "./tls-proxy.ts";

const NAME = "sanpo.example.jp";
const port = await findFreePort();
const host = `${NAME}:${port}`;
const origin = `https://${host}`;

describe.runIf(hasChromium && needs("openssl", "openssl"))(
  "behind a TLS proxy",
  () => {
    let proxy: Server | undefined;
    const stage = useStage({
      server: { env: { ORIGIN: origin, TRUST_PROXY: "1" } },
      context: { baseURL: origin, ignoreHTTPSErrors: true },
      flags: [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
    });
    beforeAll(async () => {
      proxy = await startTlsProxy(NAME, port, stage.server.port);
    });
    afterAll(() => {
      proxy?.closeAllConnections();
      proxy?.close();
    });

    function press(headers: Record<string, string>) {
      const path = `/s/${stage.server.codes[1]}`;
      return askProxy(port, path, { method: "POST", headers });
    }

    test("stamps, on cookies that only this host over TLS can have set", async () => {
      const page = await stage.open();
      await scanAndPress(page, stage.server.codes[0]!);
      await page.getByRole("heading", { name: "押せました" }).waitFor();
      expect(new URL(page.url()).origin).toBe(origin);
      expect(await stampsOnCard(page)).toBe(1);
      const cookies = await page.context().cookies();
      const card = cookies.find(({ name }) => name.endsWith("card"));
      expect(card).toMatchObject({
        name: "__Host-card",
        domain: NAME,
        path: "/",
        secure: true,
        httpOnly: true,
        sameSite: "Lax",
      });
      expect(cookies.every(({ secure }) => secure)).toBe(true);
      const rescue = await page.goto("/card/rescue");
      expect(await rescue?.headerValue("strict-transport-security")).toMatch(
        /max-age=\d{8}/,
      );
      expect(await rescue?.headerValue("content-security-policy")).toContain(
        "upgrade-insecure-requests",
      );
    });

    test("prints addresses of its origin and no sign-in for a sample", () => {
      const { links, codes } = stage.server;
      expect(links).toEqual({
        resident: `${origin}/`,
        scan: `${origin}/s/${codes[0]}`,
        ward: `${origin}/ward`,
      });
    });

    test("is no test edition any more", async () => {
      const page = await stage.open();
      await page.goto("/sign-in");
      await page.getByRole("heading", { name: "サインイン" }).waitFor();
      expect(await page.getByText("テスト用").count()).toBe(0);
    });

    test("takes a form from its own pages alone", async () => {
      const own = { Host: host, Origin: origin };
      expect((await press(own)).status).toBe(303);
      expect((await press({ Host: host })).status).toBe(403);
      const foreign = [
        "https://evil.example",
        `http://${host}`,
        `https://${NAME}`,
        `http://127.0.0.1:${stage.server.port}`,
        "null",
      ];
      for (const other of foreign)
        expect((await press({ Host: host, Origin: other })).status, other).toBe(
          403,
        );
      const crossed = await press({ ...own, "Sec-Fetch-Site": "cross-site" });
      expect(crossed.status).toBe(403);
      expect(crossed.body).toContain("ほかのサイトから送られた");
      expect(crossed.headers["set-cookie"]).toBeUndefined();
      const same = { Host: host, "Sec-Fetch-Site": "same-origin" };
      expect((await press(same)).status).toBe(303);
    });

    test("believes the proxy about the host, and knows only its own", async () => {
      const evil = await askProxy(port, "/", {
        headers: { Host: "evil.example" },
      });
      expect(evil.status).toBe(400);
      const landing = await askProxy(port, `/s/${stage.server.codes[2]}`, {
        headers: { Host: host },
      });
      expect(landing.status).toBe(200);
      expect(String(landing.headers["set-cookie"])).toMatch(
        /^__Host-card=[\w-]{22}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    });

    test("keeps its metrics from callers behind the proxy", async () => {
      const headers = { Host: host };
      expect((await askProxy(port, "/metrics", { headers })).status).toBe(403);
      expect((await askProxy(port, "/healthz", { headers })).body).toBe("ok\n");
    });
  },
);
