import type { ReactNode } from "react";
import { Wide } from "./wide.tsx";

type TableProps = {
  className: string;
  heads: ReactNode[];
  /** Which columns are figures, from 0. */
  figures?: number[];
  foot?: ReactNode;
  /** The rows. */
  children: ReactNode;
};

/** A list with a head to each column. */
export function Table(props: TableProps) {
  const { className, heads, figures = [], foot, children } = props;
  return (
    <table className={className}>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th
              key={i}
              scope="col"
              className={figures.includes(i) ? "n" : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
}

/** A list in a window of its own, where it may be wider than the page. */
export function WideTable({ name, ...table }: TableProps & { name: string }) {
  return (
    <Wide name={name}>
      <Table {...table} />
    </Wide>
  );
}
