/** A number of people is told from this on; see docs/decisions/0018. */
export const LEAST_TOLD = 5;

/** A place and how many cards; what is left out is `hasRest`. */
export type Told<Place> = {
  told: { place: Place; n: number }[];
  /** Whether some cards are in places that are not told. */
  hasRest: boolean;
};

type Cell<Place> = { place: Place; n: number };

const sum = (cells: Cell<unknown>[]) =>
  cells.reduce((all, { n }) => all + n, 0);

/**
 * Which cells of a list can be told to somebody who knows its total. Told are
 * cells of 5 or more; then, smallest first, even those are left out until the
 * places left out hold 5 or more cards together, and so many places that each of
 * them may as well hold 0 as 4: at most 4 × (places left out − 1). Every
 * possible place is in `cells`, with 0 for none. Largest first, equal ones as they came.
 */
export function hideSmall<Place>(cells: Cell<Place>[]): Told<Place> {
  const total = sum(cells);
  const told = cells
    .filter(({ n }) => n >= LEAST_TOLD)
    .toSorted((a, b) => b.n - a.n);
  const isSafe = () => {
    const rest = total - sum(told);
    const places = cells.length - told.length;
    return rest >= LEAST_TOLD && rest <= (LEAST_TOLD - 1) * (places - 1);
  };
  while (told.length > 0 && !isSafe()) told.pop();
  return { told, hasRest: total > sum(told) };
}
