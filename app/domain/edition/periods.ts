import type { Period } from "../rally-period.ts";

export type Periods = {
  rally: Period | null;
  digital: Period | null;
  paper: Period | null;
};

export type PeriodProblem = {
  of: "rally" | "digital" | "paper";
  problem: "backwards" | "outside" | "missing";
};

/** The days from the first of some periods to the last; null for none. */
export function hullOf(periods: (Period | null)[]): Period | null {
  const known = periods.filter((period) => period !== null);
  if (known.length === 0) return null;
  return {
    startsOn: known.map(({ startsOn }) => startsOn).toSorted()[0]!,
    endsOn: known
      .map(({ endsOn }) => endsOn)
      .toSorted()
      .at(-1)!,
  };
}

/**
 * What is wrong with a rally's periods: one that ends before it starts, a
 * channel outside the rally, or none at all. A rally without a period of its
 * own has that of its channels together.
 */
export function judgePeriods(periods: Periods): PeriodProblem[] {
  const channels = ["digital", "paper"] as const;
  const problems: PeriodProblem[] = (["rally", ...channels] as const)
    .filter((of) => {
      const period = periods[of];
      return period !== null && period.endsOn < period.startsOn;
    })
    .map((of) => ({ of, problem: "backwards" }));
  if (problems.length > 0) return problems;
  const { rally } = periods;
  if (rally === null)
    return hullOf([periods.digital, periods.paper]) === null
      ? [{ of: "rally", problem: "missing" }]
      : [];
  return channels
    .filter((of) => {
      const own = periods[of];
      return (
        own !== null &&
        (own.startsOn < rally.startsOn || own.endsOn > rally.endsOn)
      );
    })
    .map((of) => ({ of, problem: "outside" }));
}

/**
 * Another rally that runs on the same days without standing wholly inside or
 * around this one: residents would have two rallies that take turns.
 */
export function crosses(one: Period, other: Period): boolean {
  const meets = one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
  return meets && !isInside(one, other) && !isInside(other, one);
}

function isInside(inner: Period, outer: Period): boolean {
  return outer.startsOn <= inner.startsOn && inner.endsOn <= outer.endsOn;
}
