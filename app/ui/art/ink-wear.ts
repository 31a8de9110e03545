/** Repeatable pseudo-random numbers from 0 to 1 (minimal standard generator, Park and Miller 1988). */
function* stream(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

function specks(seed: number, count: number, from: number, to: number): string {
  const numbers = stream(seed);
  let d = "";
  for (let index = 0; index < count; index += 1) {
    const angle = numbers.next().value * 2 * Math.PI;
    const r = from + (to - from) * numbers.next().value;
    d += `M${Math.round(r * Math.cos(angle))} ${Math.round(r * Math.sin(angle))}h.1`;
  }
  return d;
}

/** Worn specks for the viewBox -108 -112 216 216: dots (strokes of no length, round caps) by width. */
export const wear: { width: number; d: string }[] = [
  { width: 3.4, d: specks(11, 34, 88, 100) },
  { width: 2.6, d: specks(29, 30, 6, 84) },
  { width: 1.7, d: specks(53, 46, 10, 100) },
];
