import { appendFileSync } from "node:fs";

/** Notes a measured line for the report of a long run; the suite says nothing. */
export function tell(line: string): void {
  const file = process.env.PROOF_FIGURES;
  if (file) appendFileSync(file, `${line}\n`);
}
