type SplitBarProps = {
  digital: number;
  paper: number;
  /** The number that fills the whole width. */
  most: number;
  height: number;
  label: string;
};

const percent = (n: number, most: number) =>
  `${most === 0 ? 0 : Math.round((n / most) * 10_000) / 100}%`;

/** One bar: solid for digital, hatched for paper after it. Needs `Hatch` on the page. */
export function SplitBar({
  digital,
  paper,
  most,
  height,
  label,
}: SplitBarProps) {
  const start = percent(digital, most);
  return (
    <svg
      className="split-bar"
      width="100%"
      height={height}
      role="img"
      aria-label={label}
    >
      <rect className="solid" width={start} height={height} />
      {paper > 0 && (
        <rect
          className="hatched"
          fill="url(#hatch)"
          x={start}
          y="0.75"
          width={percent(paper, most)}
          height={height - 1.5}
        />
      )}
    </svg>
  );
}

/** What solid and hatched mean. */
export function SplitKey({
  digital,
  paper,
}: {
  digital: string;
  paper: string;
}) {
  return (
    <span className="key">
      <span>
        <svg width="18" height="14" aria-hidden>
          <rect className="solid" width="18" height="14" />
        </svg>
        {digital}
      </span>
      <span>
        <svg width="18" height="14" aria-hidden>
          <rect
            className="hatched"
            fill="url(#hatch)"
            x="0.75"
            y="0.75"
            width="16.5"
            height="12.5"
          />
        </svg>
        {paper}
      </span>
    </span>
  );
}
