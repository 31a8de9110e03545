import type { dangers } from "#app/domain/place-list/titles.ts";
import type { PublicPlace } from "#app/domain/public-place.ts";
import { OnlyJapanese } from "#app/ui/course/only-japanese.tsx";
import { useText } from "#app/ui/text.tsx";

export type Danger = (typeof dangers)[number];

export type SafetyRow = Pick<PublicPlace, "names" | "address" | "note"> & {
  /** Where it opens in a maps app. */
  handOff: string;
  /** Null where the list tells of none. */
  dangers: Danger[] | null;
};

function For({ all }: { all: Danger[] }) {
  const t = useText();
  if (all.length === 0) return <p>{t("safety.forNone")}</p>;
  return (
    <p className="safety-for">
      {t("safety.for")}{" "}
      {all.map((one, i) => (
        <span key={one}>
          {i > 0 && t.plain("common.separator")}
          {t(`safety.dangers.${one}`)}
        </span>
      ))}
    </p>
  );
}

/** Places by name, with where they are, what for, and the way there. */
export function SafetyList({ rows }: { rows: SafetyRow[] }) {
  const t = useText();
  return (
    <ol className="safety-list">
      {rows.map(({ names, handOff, address, note, dangers }, i) => (
        <li key={i}>
          <h3>{t.names(names)}</h3>
          {dangers && <For all={dangers} />}
          {address && (
            <p>
              {t.japanese(address)} <OnlyJapanese names={[{ ja: address }]} />
            </p>
          )}
          {note && (
            <p className="safety-note">
              {t.japanese(note)} <OnlyJapanese names={[{ ja: note }]} />
            </p>
          )}
          <a href={handOff} rel="noreferrer noopener">
            {t("safety.way")}{" "}
            <span className="hidden">{t.bareName(names)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
