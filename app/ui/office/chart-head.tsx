import type { ReactNode } from "react";

type ChartHeadProps = { id: string; finding: string; children: ReactNode };

/** The finding as a sentence, and what is counted under it. */
export function ChartHead({ id, finding, children }: ChartHeadProps) {
  return (
    <>
      <h2 id={id}>{finding}</h2>
      <p className="caption">{children}</p>
    </>
  );
}
