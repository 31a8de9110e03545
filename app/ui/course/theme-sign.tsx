import type { CourseTheme } from "#app/domain/course.ts";
import { themeHues, themePaths } from "./theme.ts";

type SignProps = { theme: CourseTheme; size: number };

/** A theme's drawing in its hue; its name stands beside it. */
export function ThemeSign({ theme, size }: SignProps) {
  return (
    <svg
      className={`theme-sign hue-${themeHues[theme]}`}
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden
    >
      <path d={themePaths[theme]} />
    </svg>
  );
}
