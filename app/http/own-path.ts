/** A path on this site to go on to, or `fallback` for anything that could lead elsewhere. */
export function ownPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 300) return fallback;
  return /^\/(?![/\\])[\w\-./?=&%~]*$/.test(value) ? value : fallback;
}

const elsewhere = { ward: /^\/merchant/, merchant: /^\/ward/ } as const;

/** Where to go on to after signing in: the page asked for, unless it is the other portal's. */
export function landingOf(as: "ward" | "merchant", next: unknown): string {
  const path = ownPath(next, `/${as}`);
  return elsewhere[as].test(path) || path === "/" ? `/${as}` : path;
}
