import { iconPaths } from "./icon-paths.ts";
import type { IconName } from "./icon-paths.ts";

type IconProps = { name: IconName; size?: number; label?: string };

/** A small stroke icon in the text's colour. Without a label it is hidden from readers. */
export function Icon({ name, size = 20, label }: IconProps) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      {...(label === undefined
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": label })}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

/** A leaf of the day calendar with one character on it, such as the season's. */
export function CalendarLeaf({
  word,
  size = 44,
}: {
  word: string;
  size?: number;
}) {
  return (
    <svg
      className="scene"
      viewBox="0 0 34 44"
      width={(size * 34) / 44}
      height={size}
      aria-hidden
    >
      <path className="s-sheet" d="M1.5 1.5H32.5V42.5H1.5Z" />
      <path className="s-red-fill" d="M1.5 1.5H32.5V12.5H1.5Z" />
      <text className="s-leaf" x="17" y="34" fontSize="18">
        {word}
      </text>
    </svg>
  );
}

/** The service's own square seal with one character. */
export function BrandSeal({
  word,
  size = 30,
}: {
  word: string;
  size?: number;
}) {
  return (
    <svg
      className="brand-seal"
      viewBox="0 0 30 30"
      width={size}
      height={size}
      aria-hidden
    >
      <rect
        x="1"
        y="1"
        width="28"
        height="28"
        rx="4.5"
        transform="rotate(-4 15 15)"
      />
      <text x="15" y="21.6" transform="rotate(-4 15 15)">
        {word}
      </text>
    </svg>
  );
}
