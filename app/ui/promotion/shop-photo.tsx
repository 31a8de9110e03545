import type { PhotoView } from "#app/domain/photo.ts";
import { useText } from "#app/ui/text.tsx";

const SMALL_PIXELS = 480;

/** A shop's picture in the size the screen needs. */
export function ShopPhoto({ photo }: { photo: PhotoView }) {
  const t = useText();
  const { large, small, width, height } = photo;
  const scale = Math.min(1, SMALL_PIXELS / Math.max(width, height));
  const smallWidth = Math.round(width * scale);
  return (
    <img
      className="promotion-photo"
      src={large}
      srcSet={
        smallWidth < width
          ? `${small} ${smallWidth}w, ${large} ${width}w`
          : undefined
      }
      sizes="(min-width: 680px) 640px, 100vw"
      width={width}
      height={height}
      loading="lazy"
      alt={t.plain("slip.photo")}
    />
  );
}
