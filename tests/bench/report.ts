export type Row = {
  what: string;
  ours: string;
  bare: string;
  ratio: string;
  aim: string;
  verdict: "met" | "missed" | "";
};

const columns = ["what", "ours", "bare", "ratio", "aim", "verdict"] as const;

export function rounded(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A figure on its own, such as seconds to start, with the most it may be. */
export function atMost(
  what: string,
  value: number,
  unit: string,
  most: number | null,
): Row {
  return {
    what,
    ours: `${rounded(value)} ${unit}`,
    bare: "",
    ratio: "",
    aim: most === null ? "" : `≤ ${most} ${unit}`,
    verdict: most === null ? "" : value <= most ? "met" : "missed",
  };
}

type Pair = { ours: number; bare: number; ratio: number };

/** Ours beside the other; `aim` is the least ratio, or the most for `≤`. */
export function beside(
  what: string,
  { ours, bare, ratio }: Pair,
  unit: string,
  aim: { sign: "≥" | "≤"; ratio: number } | null,
): Row {
  const isMet =
    aim?.sign === "≥" ? ratio >= aim.ratio : ratio <= (aim?.ratio ?? 0);
  return {
    what,
    ours: `${rounded(ours)} ${unit}`,
    bare: `${rounded(bare)} ${unit}`,
    ratio: `${ratio.toFixed(2)} ×`,
    aim: aim ? `${aim.sign} ${aim.ratio} ×` : "",
    verdict: aim === null ? "" : isMet ? "met" : "missed",
  };
}

export function printTable(rows: Row[]): void {
  console.log(`| ${columns.join(" | ")} |`);
  console.log(`|${columns.map(() => "---").join("|")}|`);
  for (const row of rows)
    console.log(`| ${columns.map((name) => row[name]).join(" | ")} |`);
}
