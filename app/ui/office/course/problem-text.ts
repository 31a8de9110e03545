import type { ParseKeys } from "i18next";
import { wardCourse } from "#app/locales/ja/ward-course.ts";
import type { TextOf } from "#app/ui/text.tsx";

export type CourseProblems = Partial<Record<string, string[] | null>>;

const sentences: Record<string, Record<string, string>> = wardCourse.errors;

/** `names.ja` and `stops[1].lat` are told as `names` and `lat`. */
function fieldOf(name: string): string {
  const inStop = /^stops\[\d+\]\.(\w+)/.exec(name)?.[1];
  return inStop ?? name.split(".")[0]!;
}

/** The sentence for a field's first problem (`code:n:name`); null for none. */
export function problemText(
  t: TextOf,
  problems: CourseProblems,
  name: string,
): string | null {
  const said = problems[name]?.[0];
  if (said === undefined) return null;
  const [code = "", n = "", ...rest] = said.split(":");
  const own = [fieldOf(name), "any"].find(
    (field) =>
      Object.hasOwn(sentences, field) && Object.hasOwn(sentences[field]!, code),
  );
  const key = own
    ? `wardCourse.errors.${own}.${code}`
    : "wardCourse.errors.any.other";
  return t.plain(key as ParseKeys, { n, name: rest.join(":") });
}

/** The first sentence of all fields of a group, such as `stops[1]`. */
export function groupProblem(
  t: TextOf,
  problems: CourseProblems,
  group: string,
): string | null {
  const name = Object.keys(problems).find(
    (one) => one.startsWith(`${group}.`) && problems[one]?.length,
  );
  return name === undefined ? null : problemText(t, problems, name);
}
