import type { Ward } from "./ward.server.ts";

/** What `read` found for a ward, kept in this process until something of the ward's edition changes (`touchWard`). */
export function keptByWard<T>(
  read: (ward: Ward) => Promise<T>,
): (ward: Ward) => Promise<T> {
  const known = new Map<string, { version: number; found: Promise<T> }>();
  return (ward) => {
    const kept = known.get(ward.id);
    if (kept?.version === ward.version) return kept.found;
    const found = read(ward);
    known.set(ward.id, { version: ward.version, found });
    found.catch(() => known.delete(ward.id));
    return found;
  };
}
