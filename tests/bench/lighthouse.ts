import lighthouse, { type Flags } from "lighthouse";
import { sampleCodes } from "#tests/setup/codes.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { findFreePort } from "./free-port.ts";
import { type OurServer, startOurs } from "./our-server.ts";
import type { Row } from "./report.ts";
import { cookiesOf, postForm } from "./visit.ts";

const LEAST = 0.98;
const page = ["performance", "accessibility", "best-practices"];
const scan = `/s/${sampleCodes[0]}`;

const audits: { path: string; categories: string[] }[] = [
  { path: "/", categories: [...page, "seo"] },
  { path: scan, categories: page },
  { path: "/card", categories: page },
  { path: "/map", categories: page },
  { path: "/streets/tsunashima", categories: ["seo"] },
  { path: "/shops/yaohachi", categories: ["seo"] },
];

async function scoresOf(url: string, categories: string[], flags: Flags) {
  const result = await lighthouse(url, {
    ...flags,
    onlyCategories: categories,
  });
  if (!result) throw new Error(`no result for ${url}`);
  for (const { id, score, title } of Object.values(result.lhr.audits))
    if (score !== null && score < 0.9)
      console.error(`${url} ${id} ${score} ${title}`);
  return Object.values(result.lhr.categories).map(({ id, score }) => ({
    id,
    score: score ?? 0,
  }));
}

async function auditAll(server: OurServer, port: number): Promise<Row[]> {
  const cookie = cookiesOf(await postForm(server.port, scan, ""));
  const card = cookie.replace(/; flash=.*/, "");
  const rows: Row[] = [];
  for (const { path, categories } of audits) {
    const flags: Flags = {
      port,
      logLevel: "error",
      extraHeaders: { Cookie: card },
    };
    const scores = await scoresOf(
      `http://localhost:${server.port}${path}`,
      categories,
      flags,
    );
    rows.push({
      what: `Lighthouse mobile ${path.replace(scan, "/s/CODE")}: ${scores.map(({ id }) => id).join(", ")}`,
      ours: scores.map(({ score }) => score.toFixed(2)).join(", "),
      bare: "",
      ratio: "",
      aim: `≥ ${LEAST}`,
      verdict: scores.every(({ score }) => score >= LEAST) ? "met" : "missed",
    });
  }
  return rows;
}

/** Lighthouse's mobile scores of the residents' pages. */
export async function measureLighthouse(): Promise<Row[]> {
  const server = await startOurs();
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const rows = await auditAll(server, port);
  await browser.close();
  await server.stop();
  return rows;
}
