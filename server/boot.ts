import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { parseArgs } from "node:util";
import { env } from "#app/env.server.ts";
import { startJobs } from "#app/jobs/runner.server.ts";
import { migrateSafely } from "#app/models/backup.server.ts";
import { SAMPLE_CARDS, seedIfEmpty } from "#app/models/sample.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { announce } from "./announce.ts";
import { createDispatch } from "./dispatch.ts";
import { endLiveStreams } from "./live-door.ts";
import { log } from "./log.ts";
import { makeTrialCertificate } from "./phone.ts";

export type Running = { port: number; stop: () => Promise<void> };

const STOP_WITHIN_MS = 10_000;

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `PORT: ${env.PORT} is taken by another program; choose another, such as PORT=${env.PORT + 1} npm start`
          : `The server cannot listen on ${env.HOST}:${env.PORT}: ${error.message}`,
      );
      process.exit(1);
    });
    server.listen(env.PORT, env.HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : env.PORT);
    });
  });
}

/** Plain http behind a proxy or on this machine; https with a trial certificate for a phone nearby. */
async function createServerFor(phone: boolean): Promise<Server> {
  const dispatch = await createDispatch();
  if (!phone) return createServer(dispatch);
  const certificate = await makeTrialCertificate(new URL(env.ORIGIN).hostname);
  return createTlsServer(certificate, dispatch);
}

/** Migrates, fills an empty database with the sample, serves and runs the jobs. */
export async function boot(args: string[]): Promise<Running> {
  await migrateSafely();
  const { values } = parseArgs({
    args,
    allowPositionals: true,
    options: { now: { type: "string" }, phone: { type: "boolean" } },
  });
  const now = values.now ? new Date(values.now) : new Date();
  await seedIfEmpty(now, SAMPLE_CARDS);
  const server = await createServerFor(values.phone ?? false);
  server.keepAliveTimeout = 65_000;
  const port = await listen(server);
  const jobs = startJobs();
  await announce(values.phone ?? false);
  return {
    port,
    async stop() {
      log.info("stopping");
      const closed = new Promise((done) => server.close(done));
      endLiveStreams();
      server.closeIdleConnections();
      const force = setTimeout(
        () => server.closeAllConnections(),
        STOP_WITHIN_MS,
      );
      await closed;
      clearTimeout(force);
      await jobs.stop();
      await closeDatabase();
    },
  };
}
