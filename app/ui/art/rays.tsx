import type { ReactNode } from "react";

const rays =
  "M-49-106L-56-123M-90-73L-106-84M-112-23L-131-26M-117 35L-133 40" +
  "M49-106L56-123M90-73L106-84M112-23L131-26M117 35L133 40";

/** Ginkgo-yellow rays round a seal just pressed. Decoration only. */
export function Rays({ children }: { children: ReactNode }) {
  return (
    <span className="rays">
      {children}
      <svg className="rays-light" viewBox="-136 -140 272 272" aria-hidden>
        <path d={rays} />
      </svg>
    </span>
  );
}
