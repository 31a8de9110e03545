import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";

/** What has just been done, or why it was not. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <p className="chain" role="status">
      <Icon name="check" size={20} />
      {children}
    </p>
  );
}

export function Refused({ children }: { children: ReactNode }) {
  return (
    <p className="error" role="alert">
      <Icon name="warning" size={20} />
      {children}
    </p>
  );
}
