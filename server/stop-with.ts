const NO_SERVER = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
]);
const NO_FOLDER = new Set([
  "EEXIST",
  "ENOENT",
  "ENOTDIR",
  "EACCES",
  "EROFS",
  "EPERM",
]);

function explain(error: unknown): string | null {
  const { code = "", message, cause } = error as Error & { code?: string };
  if (code === "BACKUP_FAILED") return message;
  if (NO_SERVER.has(code))
    return `DATABASE_URL: the PostgreSQL server it names does not answer (${code}).`;
  if (/^(28|3D)/.test(code))
    return `DATABASE_URL: the PostgreSQL server refuses it: ${message}.`;
  if (NO_FOLDER.has(code) || code.startsWith("SQLITE_CANTOPEN"))
    return `DATA_DIR: the folder cannot be used (${message}).`;
  return cause ? explain(cause) : null;
}

/** Ends the start with a sentence that names the setting, where it is one; else with the error. */
export function stopWith(error: unknown): never {
  console.error(explain(error) ?? error);
  process.exit(1);
}
