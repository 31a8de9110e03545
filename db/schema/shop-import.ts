import type {
  ImportChoices,
  ImportTable,
} from "#app/domain/shop-import/table.ts";
import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { wards } from "./ward.ts";

const { table, id, string, instant, json, index } = columns;

/** A spreadsheet as it was read, waiting to be confirmed. */
export const shopImports = table(
  "shop_imports",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    rallyId: id().references(() => rallies.id),
    fileName: string().notNull(),
    sheet: string(),
    content: json<ImportTable>().notNull(),
    choices: json<ImportChoices>().notNull(),
    uploadedAt: instant().notNull(),
    uploadedBy: string().notNull(),
    confirmedAt: instant(),
  },
  (row) => [index("shop_imports_uploaded").on(row.uploadedAt)],
);
