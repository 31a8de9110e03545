import type { PhotoView } from "#app/domain/photo.ts";
import { useText } from "#app/ui/text.tsx";

export function CoursePhoto({ photo }: { photo: PhotoView | null }) {
  const t = useText();
  if (!photo) return null;
  const { large, width, height } = photo;
  return (
    <img
      className="course-photo"
      src={large}
      width={width}
      height={height}
      loading="lazy"
      alt={t.plain("course.photo")}
    />
  );
}
