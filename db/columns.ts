import { columns as postgres } from "./columns.postgres.ts";
import { columns as sqlite } from "./columns.sqlite.ts";
import { dialect } from "./dialect.ts";

export const columns =
  dialect === "sqlite" ? sqlite : (postgres as unknown as typeof sqlite);
