import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names } from "#app/domain/place.ts";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { useText } from "#app/ui/text.tsx";

export type Sender = {
  emblem: EmblemName | null;
  streetNames: Names | null;
  shopNames: Names;
  isSample: boolean;
};

export type Draft = {
  kind: "news" | "offer";
  title: string;
  text: string;
  endsOn: string;
};

/** A shop's words as a resident will see them. */
export function PromotionPreview({
  sender,
  draft,
}: {
  sender: Sender;
  draft: Draft;
}) {
  const t = useText();
  const { streetNames, shopNames, emblem, isSample } = sender;
  const { kind, title, text, endsOn } = draft;
  return (
    <PromotionSlip
      emblem={emblem}
      streetShort={streetNames ? t.plainName(streetNames) : ""}
      shopName={t.plainName(shopNames)}
      isSample={isSample}
      kind={kind}
      title={title}
      text={text}
      until={endsOn}
    />
  );
}
