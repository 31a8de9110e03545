import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import type { Column } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { type Retention, retention } from "#db/retention.ts";

const folder = join(import.meta.dirname, "../../db/schema");

const types: Record<string, string> = {
  date: "instant",
  json: "JSON",
  buffer: "bytes",
  custom: "bytes",
  boolean: "yes or no",
  string: "text",
};

function typeOf(column: Column): string {
  if (column.enumValues?.length) return column.enumValues.join(" · ");
  if (column.dataType !== "number") return types[column.dataType]!;
  return /Real|Double/.test(column.columnType) ? "real" : "integer";
}

/** Every table of the schema by its name there, whatever file it is in. */
export async function listSchemaTables(): Promise<Map<string, Table>> {
  const tables = new Map<string, Table>();
  for (const file of (await readdir(folder)).sort()) {
    const path = pathToFileURL(join(folder, file)).href;
    const module = (await import(path)) as Record<string, unknown>;
    for (const [name, one] of Object.entries(module))
      if (is(one, Table)) tables.set(name, one);
  }
  return tables;
}

function sectionOf(table: Table, one: Retention): string {
  const columns = Object.values(getTableColumns(table)).map((column) => {
    const name = column.keyAsName ? toSnakeCase(column.name) : column.name;
    return `- \`${name}\` ${typeOf(column)}${column.notNull ? "" : ", may be absent"}`;
  });
  return [
    `## ${getTableName(table)}`,
    "",
    one.holds,
    "",
    `- Whose: ${one.owner}`,
    `- Tied to a person: ${one.person ?? "no"}`,
    `- Deleted: ${one.deleted ?? "never by the platform."} ${one.kept}`,
    "",
    "Columns:",
    "",
    ...columns,
    "",
  ].join("\n");
}

const HEAD = `# What is kept, whose it is, and when it goes

Written by \`npm run docs:data\` from \`db/schema\` and \`db/retention.ts\`: change those, not this.

A deleted row stays in the backups made before: the last 14 daily ones and the last 5 before a migration, in
\`DATA_DIR/backups\`; a backup someone made by hand stays until they delete it. Starting for real from the sample
(見本を消して本番を始める) deletes every row of the sample.

`;

/** The document of all tables by name; a table without its line in \`db/retention.ts\` is refused. */
export async function writeDataDoc(): Promise<string> {
  const tables = [...(await listSchemaTables())];
  const sections = tables.map(([name, table]) => {
    const one = retention[name];
    if (!one) throw new Error(`db/retention.ts does not name ${name}`);
    return { title: getTableName(table), text: sectionOf(table, one) };
  });
  sections.sort((a, b) => (a.title < b.title ? -1 : 1));
  return HEAD + sections.map(({ text }) => text).join("\n");
}
