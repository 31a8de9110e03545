import type { Draft } from "./draft.ts";
import type { Problem, Reason } from "./problem.ts";
import type { Column } from "./table.ts";

type Same = {
  reason: Reason;
  columns: Column[];
  /** What two rows must not share; null for a row that cannot clash. */
  of: (draft: Draft) => string | null;
  written: (draft: Draft) => string;
};

const sames: Same[] = [
  {
    reason: "same-key",
    columns: ["key"],
    of: ({ key }) => key,
    written: ({ key }) => key ?? "",
  },
  {
    reason: "same-shop",
    columns: ["name"],
    of: ({ known, name, street, key, shop }) => {
      if (known) return known.id;
      return shop && key === null ? `${street?.id}\n${name}` : null;
    },
    written: ({ name }) => name,
  },
  {
    reason: "same-number",
    columns: ["number"],
    of: ({ shop }) => shop?.entry?.number?.toString() ?? null,
    written: ({ shop }) => String(shop?.entry?.number ?? ""),
  },
];

/** Adds to every later row that shares a code, a shop or a number with an earlier one which row that is. */
export function judgeWithinFile(drafts: Draft[]): Draft[] {
  const first = sames.map(() => new Map<string, number>());
  return drafts.map((draft) => {
    for (const [i, { reason, columns, of, written }] of sames.entries()) {
      const shared = of(draft);
      const line = shared === null ? undefined : first[i]!.get(shared);
      if (shared === null) continue;
      if (line === undefined) {
        first[i]!.set(shared, draft.line);
        continue;
      }
      const told = { columns, written: written(draft), reason };
      const problem: Problem = { ...told, values: { line }, reading: null };
      return { ...draft, problems: [...draft.problems, problem] };
    }
    return draft;
  });
}
