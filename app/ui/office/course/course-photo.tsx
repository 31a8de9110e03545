import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";
import type { CourseView } from "./view.ts";

type PhotoProps = {
  photo: NonNullable<CourseView["photo"]>;
  children?: ReactNode;
};

/** A course's picture, small. */
export function CoursePhoto({ photo, children }: PhotoProps) {
  const t = useText();
  return (
    <p className="course-photo">
      <img
        src={photo.small}
        alt={t.plain("wardCourse.photo.now")}
        width={240}
        height={Math.round((240 * photo.height) / photo.width)}
      />
      {children}
    </p>
  );
}
