const arcLength = 132;

/** Letters shrink from 13.8 to fit the left arc; wide letters count one em, others about half. */
function fit(
  text: string,
  spacing: number,
): { size: number; squeeze: boolean } {
  const letters = [...text];
  const ems = letters.reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.58 : 1),
    0,
  );
  const size = Math.min(13.8, (arcLength - letters.length * spacing) / ems);
  return size < 8
    ? { size: 8, squeeze: true }
    : { size: Math.round(size * 10) / 10, squeeze: false };
}

function Arc({
  id,
  d,
  text,
  spacing,
}: {
  id: string;
  d: string;
  text: string;
  spacing: number;
}) {
  const { size, squeeze } = fit(text, spacing);
  return (
    <>
      <path id={id} d={d} fill="none" />
      <text
        lang="ja"
        className="seal-ring"
        dy="4.8"
        fontSize={size}
        letterSpacing={squeeze ? 0 : spacing}
        textLength={squeeze ? arcLength : undefined}
        lengthAdjust={squeeze ? "spacingAndGlyphs" : undefined}
      >
        <textPath href={`#${id}`} startOffset="50%">
          {text}
        </textPath>
      </text>
    </>
  );
}

/** The street's name on the left of a seal's ring and its number on the right. */
export function RingText({
  id,
  left,
  right,
}: {
  id: string;
  left: string;
  right: string;
}) {
  const spacing = [...left].length > 8 ? 1 : 3;
  return (
    <>
      <Arc
        id={`${id}-l`}
        d="M-70.1 37.4A79.4 79.4 0 0 1-28.5-74.1"
        text={left}
        spacing={spacing}
      />
      <Arc
        id={`${id}-r`}
        d="M28.5-74.1A79.4 79.4 0 0 1 70.1 37.4"
        text={right}
        spacing={2}
      />
    </>
  );
}
