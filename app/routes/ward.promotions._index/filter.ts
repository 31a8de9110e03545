export const PAGE = 50;

export const states = ["live", "scheduled", "hidden"] as const;
export type ListedState = (typeof states)[number];

export type PromotionFilter = {
  /** A street's id; "" for all. */
  street: string;
  state: ListedState | "";
  /** From 1. */
  page: number;
};

/** What an address asks to see; what it says wrongly is as if it did not. */
export function readFilter(
  url: URL,
  streets: { id: string }[],
): PromotionFilter {
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const page = Number(asked("page"));
  return {
    street: streets.find(({ id }) => id === asked("street"))?.id ?? "",
    state: states.find((one) => one === asked("state")) ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a list. */
export function listAddress(asked: Record<string, string>): string {
  const said = Object.entries(asked).filter(([, value]) => value !== "");
  const search = new URLSearchParams(said).toString();
  return search === "" ? "/ward/promotions" : `/ward/promotions?${search}`;
}
