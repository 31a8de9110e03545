import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";

/** A wide table in a window of its own: it scrolls by touch and by keyboard, the page does not. */
export function Wide({
  name,
  children,
}: {
  name: string;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <div
      className="wide"
      role="region"
      tabIndex={0}
      aria-label={t.plain("ward.wide", { name })}
    >
      {children}
    </div>
  );
}
