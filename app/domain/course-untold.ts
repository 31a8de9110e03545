import { courseWords, type TypedCourse } from "./course-typed.ts";

const told = ["easy", "en", "zh", "ko"] as const;
export type ToldLanguage = (typeof told)[number];

/** The languages of residents in which a course lacks one of the texts it has in Japanese. */
export function untoldLanguages(
  course: Pick<TypedCourse, (typeof courseWords)[number]>,
): ToldLanguage[] {
  const given = courseWords.map((word) => course[word]).filter(({ ja }) => ja);
  return told.filter((language) =>
    given.some((texts) => texts[language] === ""),
  );
}
