import type { ReactNode } from "react";

type PageHeadProps = {
  title: string;
  /** The rally or whatever else the page speaks of. */
  sub?: ReactNode;
  /** What stands behind the ways. */
  after?: ReactNode;
  /** The ways on from here. */
  children: ReactNode;
};

/** The line under the header: what the page is, of what, and the ways on. */
export function PageHead({ title, sub, after, children }: PageHeadProps) {
  return (
    <div className="page-line">
      <h1>{title}</h1>
      {sub && <span>{sub}</span>}
      <nav className="page-ways" aria-label={title}>
        {children}
      </nav>
      {after}
    </div>
  );
}
