import { join } from "node:path";

export type Dialect = "sqlite" | "postgres";

export const databaseUrl =
  process.env.DATABASE_URL ||
  join(process.env.DATA_DIR || "data", "choiyori.sqlite");

export const dialect: Dialect = /^postgres(ql)?:\/\//.test(databaseUrl)
  ? "postgres"
  : "sqlite";
