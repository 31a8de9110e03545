import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** Whom to call, first of all: 119, 110, the ward's desk. */
export function SafetyCall({ desk }: { desk: string }) {
  const t = useText();
  const lines = [
    { number: "119", words: "fire" },
    { number: "110", words: "police" },
    ...(desk ? [{ number: desk, words: "desk" } as const] : []),
  ] as const;
  return (
    <ul className="safety-call" aria-label={t.plain("safety.call")}>
      {lines.map(({ number, words }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <Icon name="phone" size={22} />
            <span>
              <b>{number}</b> <small>{t(`safety.${words}`)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
