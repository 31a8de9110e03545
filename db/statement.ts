import type { Reader, Tx } from "./engine.ts";

type Preparable<R> = {
  prepare: (name?: string) => {
    execute: (values?: Record<string, unknown>) => PromiseLike<R> | R;
  };
};

type Prepared<R> = ReturnType<Preparable<R>["prepare"]>;

let count = 0;

/**
 * A hot query, prepared once a connection. `build` uses `sql.placeholder`;
 * call it with `db` or `tx` and the values.
 */
export function statement<On extends Reader | Tx, R>(
  build: (on: On) => Preparable<R>,
) {
  const name = `hot_${++count}`;
  const prepared = new WeakMap<object, Prepared<R>>();
  return async (on: On, values: Record<string, unknown>): Promise<R> => {
    const known = prepared.get(on);
    if (known) return known.execute(values);
    const made = build(on).prepare(name);
    prepared.set(on, made);
    return made.execute(values);
  };
}
