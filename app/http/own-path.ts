/** A path on this site to go on to, or `fallback` for anything that could lead elsewhere. */
export function ownPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 300) return fallback;
  return /^\/(?![/\\])[\w\-./?=&%~]*$/.test(value) ? value : fallback;
}
