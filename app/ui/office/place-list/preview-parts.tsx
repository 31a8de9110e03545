import type { ReactNode } from "react";
import { numberText } from "#app/ui/dates.ts";

export type Figure = {
  name: string;
  n: number | string;
  unit: string;
  isToMend?: boolean;
};

type FiguresProps = { label: string; figures: Figure[]; children: ReactNode };

/** Large figures of what a file would do, and in words what that means. */
export function PreviewFigures({ label, figures, children }: FiguresProps) {
  return (
    <section className="import-facts upload-facts" aria-label={label}>
      <dl>
        {figures.map(({ name, n, unit, isToMend = false }) => (
          <div key={name} className={isToMend ? "to-mend" : ""}>
            <dt>{name}</dt>
            <dd className="figure">
              {typeof n === "number" ? numberText(n) : n}
              <small>{unit}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div className="import-state">{children}</div>
    </section>
  );
}

type BarProps = {
  path: string;
  back: string;
  words: { confirm: string; again: string; drop: string };
};

/** Confirm, send another, drop: always in sight. */
export function PreviewBar({ path, back, words }: BarProps) {
  return (
    <div className="import-bar">
      <form method="post" action={`${path}/confirmation`}>
        <button className="button main">{words.confirm}</button>
      </form>
      <a className="button" href={back}>
        {words.again}
      </a>
      <form method="post" action={`${path}/abandonment`} className="give-up">
        <button className="as-link">{words.drop}</button>
      </form>
    </div>
  );
}
