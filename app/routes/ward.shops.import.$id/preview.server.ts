import type { Judgement } from "#app/domain/shop-import/judge.ts";
import { describeImport } from "#app/models/shop-import.server.ts";
import { importView } from "#app/ui/office/import/view.ts";
import { findDone, findRallyName } from "./queries.server.ts";
import { undrawnNames } from "./undrawn.server.ts";

const nothing: Judgement = { added: [], changed: [], same: [], bad: [] };

/** One import as its page shows it: judged now, or what it wrote. Null when there is none. */
export async function readPreview(
  wardId: string,
  id: string,
  isWhole: boolean,
) {
  const found = await describeImport(wardId, id);
  if (!found) return null;
  const { row, seen } = found;
  const done = await findDone(row);
  const judgement = done ? nothing : found.judgement;
  return {
    id: row.id,
    file: {
      name: row.fileName,
      sheet: row.sheet,
      rows: row.content.rows.length,
    },
    ignored: row.content.ignored,
    rallyName: await findRallyName(row),
    seen,
    done,
    view: importView(judgement, isWhole),
    undrawn: await undrawnNames(judgement),
  };
}
