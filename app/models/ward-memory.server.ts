import type { Ward } from "./ward.server.ts";

type Kept<T> = { of: number | string; found: Promise<T> };

function createMemory<T>() {
  const known = new Map<string, Kept<T>>();
  return (wardId: string, of: number | string, read: () => Promise<T>) => {
    const kept = known.get(wardId);
    if (kept?.of === of) return kept.found;
    const found = read();
    const one = { of, found };
    known.set(wardId, one);
    found.catch(() => known.get(wardId) === one && known.delete(wardId));
    return found;
  };
}

/** What `read` found for a ward, kept in this process until something of the ward's edition changes (`touchWard`). */
export function keptByWard<T>(
  read: (ward: Ward) => Promise<T>,
): (ward: Ward) => Promise<T> {
  const keep = createMemory<T>();
  return (ward) => keep(ward.id, ward.version, () => read(ward));
}

/**
 * The same for what is large and changes seldom: when the ward has changed,
 * `nameOf` is asked which content it is, and only another name is read, so that
 * what was made of the content before is found again.
 */
export function keptByName<T>(
  nameOf: (ward: Ward) => Promise<string>,
  read: (ward: Ward) => Promise<T>,
): (ward: Ward) => Promise<T> {
  const findName = keptByWard(nameOf);
  const keep = createMemory<T>();
  return async (ward) => {
    const name = await findName(ward);
    return keep(ward.id, name, () => read(ward));
  };
}
