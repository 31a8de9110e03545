import { env } from "#app/env.server.ts";

/** True while ORIGIN is http or localhost: everything shown to the office or printed says テスト用. */
export const isTest = env.isTest;
