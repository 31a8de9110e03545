/** Joins numbers from 0 on to parts; `find` tells the part one is in (union–find). */
export function makeParts(n: number) {
  const parent = Array.from({ length: n }, (_, i) => i);
  function find(i: number): number {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  }
  const join = (a: number, b: number) => {
    parent[find(a)] = find(b);
  };
  return { find, join };
}
