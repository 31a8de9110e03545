import { createServer, type Server } from "node:https";
import { generate } from "selfsigned";
import sharp from "sharp";

/** The colour of every stood-in tile, unlike any of ours. */
export const TILE = { r: 40, g: 200, b: 120 };

/** Where the operator's own style is said to be. */
export const STYLE_URL = "https://style.example/base.json";

type StyleAnswer = "500" | "no JSON" | "nothing";

export type StandIn = {
  /** `HOST/PATH` of everything it was asked for. */
  asked: string[];
  /** What Mapbox's session, 地理院's tiles and the operator's own style answer. */
  answers: { mapbox: number; tiles: number; style: StyleAnswer };
  close: () => void;
};

async function tile(): Promise<Buffer> {
  const create = {
    width: 256,
    height: 256,
    channels: 3,
    background: TILE,
  } as const;
  return sharp({ create }).png().toBuffer();
}

/** Stands on `port` for every other host there is: 地理院's tiles, Mapbox, anybody. */
export async function startStandIn(port: number): Promise<StandIn> {
  const { private: key, cert } = await generate([
    { name: "commonName", value: "stand-in" },
  ]);
  const png = await tile();
  const asked: string[] = [];
  const answers: StandIn["answers"] = {
    mapbox: 200,
    tiles: 200,
    style: "500",
  };
  const server: Server = createServer(
    { key, cert },
    ({ headers, url }, answer) => {
      const host = headers.host ?? "";
      // Chromium's own errands come from no page.
      if (headers["sec-fetch-site"] === "cross-site") asked.push(host + url);
      const isStyle = host === new URL(STYLE_URL).host;
      if (isStyle && answers.style === "nothing") return;
      const isTile = host === "cyberjapandata.gsi.go.jp";
      const style = answers.style === "500" ? 500 : 200;
      const status = isTile ? answers.tiles : answers.mapbox;
      answer.writeHead(isStyle ? style : status, {
        "Access-Control-Allow-Origin": "*",
        "Content-Type": isTile ? "image/png" : "application/json",
      });
      answer.end(isTile ? png : isStyle ? "{" : "{}");
    },
  );
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { asked, answers, close };
}
