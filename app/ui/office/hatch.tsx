/** The 45° hatch that means paper, once a page before the first bar. */
export function Hatch() {
  return (
    <svg width={0} height={0} className="sprite" aria-hidden>
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch-ground" width="5" height="5" />
        <rect className="hatch-line" width="1.6" height="5" />
      </pattern>
    </svg>
  );
}
