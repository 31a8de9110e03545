import { useText } from "#app/ui/text.tsx";
import { Notice } from "../notice.tsx";

export type CourseRefused =
  "form" | "stale" | "already" | "meanwhile" | "notPublic";
export type CourseTold = {
  word: "gpx" | "along" | "straight" | "swapped" | "photo";
  n: number;
};
export const courseSaids = [
  "saved",
  "same",
  "restored",
  "published",
  "ended",
] as const;
export type CourseSaid = (typeof courseSaids)[number];

type CourseNoticesProps = {
  refused: CourseRefused | null;
  told: CourseTold | null;
  said: CourseSaid | null;
  /** The newest version. */
  number: number;
};

/** What the last press did to a course, or why it did nothing. */
export function CourseNotices(props: CourseNoticesProps) {
  const { refused, told, said, number } = props;
  const t = useText();
  if (refused)
    return <Notice isError>{t(`wardCourse.refused.${refused}`)}</Notice>;
  if (told)
    return <Notice>{t(`wardCourse.told.${told.word}`, { n: told.n })}</Notice>;
  return said && <Notice>{t(`wardCourse.said.${said}`, { n: number })}</Notice>;
}
