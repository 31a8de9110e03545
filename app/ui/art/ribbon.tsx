import type { ReactNode } from "react";
import { Emblem } from "./emblem.tsx";
import type { EmblemName } from "./hues.ts";

type RibbonProps = {
  emblem: EmblemName;
  name: ReactNode;
  centred?: boolean;
};

/** A street's ribbon: flush to its panel's top-left, or centred above a shop. */
export function Ribbon({ emblem, name, centred = false }: RibbonProps) {
  return (
    <span className={`ribbon hue-${emblem}${centred ? " ribbon-centred" : ""}`}>
      <Emblem name={emblem} size={24} />
      {name}
    </span>
  );
}
