import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";

/** What the last press did, or why it did nothing. */
export function Notice({
  isError = false,
  children,
}: {
  isError?: boolean;
  children: ReactNode;
}) {
  return (
    <p
      className={isError ? "notice error" : "notice"}
      role={isError ? "alert" : "status"}
    >
      <Icon name={isError ? "warning" : "check"} size={22} />
      {children}
    </p>
  );
}
