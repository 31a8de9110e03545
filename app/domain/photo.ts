/** A shop's picture as pages show it: addresses of its two sizes, pixels of the large one. */
export type PhotoView = {
  large: string;
  small: string;
  width: number;
  height: number;
};

type Stored = {
  largeHash: string;
  smallHash: string;
  width: number;
  height: number;
};

/** The public address of a stored picture. */
function photoPath(hash: string): string {
  return `/photos/${hash}.webp`;
}

/** Where the two sizes of a stored picture are; null for none. */
export function photoView(photo: Stored | null): PhotoView | null {
  return (
    photo && {
      large: photoPath(photo.largeHash),
      small: photoPath(photo.smallHash),
      width: photo.width,
      height: photo.height,
    }
  );
}
