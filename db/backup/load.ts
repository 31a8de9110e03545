import { type Table, tableLine } from "./format.ts";
import { blocksOf, partsOf } from "./read.ts";

/** What takes a backup's rows into a database, a table after another. */
export type Loader = {
  tables: Table[];
  /** Begins a table; the rows that follow have these columns. */
  begin: (table: Table) => Promise<void>;
  /** Some lines of rows, each with its line end. */
  add: (lines: string) => Promise<void>;
};

function isSame(some: string[], others: string[]): boolean {
  return String(some.toSorted()) === String(others.toSorted());
}

/** The tables or columns that a database and a backup do not share are a bug of one of them. */
function assertFits(table: Table, tables: Table[]): void {
  const own = tables.find(({ name }) => name === table.name);
  if (!own || !isSame(own.columns, table.columns))
    throw new Error(
      `the table ${table.name} of this backup does not fit this version`,
    );
}

/** Puts every row of a checked backup into the loader's tables. */
export async function loadRows(file: string, loader: Loader): Promise<void> {
  let isFirst = true;
  for await (const block of blocksOf(file))
    for (const { isRows, bytes } of partsOf(block)) {
      if (isRows) {
        await loader.add(bytes.toString());
        continue;
      }
      const line = isFirst
        ? null
        : tableLine.safeParse(JSON.parse(bytes.toString()));
      isFirst = false;
      if (!line?.success) continue;
      const { table: name, columns } = line.data;
      const table = { name, columns };
      assertFits(table, loader.tables);
      await loader.begin(table);
    }
}
