import { foldWord } from "./fold.ts";
import { nearest } from "./likeness.ts";
import { type Read, refused, taken } from "./problem.ts";
import type { RowReader } from "./row-reader.ts";
import type { KnownStreet } from "./state.ts";
import { isErased } from "./text-fields.ts";

function findStreet(text: string, streets: KnownStreet[]): Read<KnownStreet> {
  const word = foldWord(text);
  const found = streets.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldWord(one) === word),
  );
  if (found) return taken(found);
  const like = nearest(
    text,
    streets.map(({ name }) => name),
  );
  return like
    ? refused("like-street", "street", like)
    : refused("unknown-street");
}

/** 商店街 by its name or a short one; the nearest name is offered for any other. */
export function takeStreet(
  { row, text, take, refuse }: RowReader,
  streets: KnownStreet[],
): KnownStreet | undefined {
  if (text("street") === "" && !row.faults?.street)
    refuse(["street"], { ok: false, reason: "no-street" });
  return take("street", (written) => findStreet(written, streets));
}

/** 通り会 of the shop's street; なし takes the shop out of it. */
export function takeAssociation(
  { take }: RowReader,
  { associations }: KnownStreet,
): string | null | undefined {
  return take<string | null>("association", (text) => {
    if (isErased(text)) return taken(null);
    const word = foldWord(text);
    const found = associations.find(({ name }) => foldWord(name) === word);
    if (found) return taken(found.id);
    const like = nearest(
      text,
      associations.map(({ name }) => name),
    );
    return refused("unknown-association", "association", like ?? "なし");
  });
}
