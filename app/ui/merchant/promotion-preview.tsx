import type { EmblemName } from "#app/domain/emblem.ts";
import type { PhotoView } from "#app/domain/photo.ts";
import type { Names } from "#app/domain/place.ts";
import type { PromotionKind } from "#app/domain/promotion.ts";
import type { PromotionTerms } from "#app/domain/promotion-view.ts";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { useText } from "#app/ui/text.tsx";

export type Sender = {
  emblem: EmblemName | null;
  streetNames: Names | null;
  shopNames: Names;
  isSample: boolean;
};

/** A picture that a form can name again. */
export type KeptPhoto = PhotoView & { id: string };

export type Draft = PromotionTerms & {
  kind: PromotionKind;
  title: string;
  text: string;
  endsOn: string;
  photo: PhotoView | null;
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
  const { kind, title, text, endsOn, photo } = draft;
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
      photo={photo}
      terms={draft}
    />
  );
}
