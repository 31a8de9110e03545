import { type courseWords, nameLanguages } from "#app/domain/course-typed.ts";
import { useText } from "#app/ui/text.tsx";
import { AreaField, TextField } from "../field.tsx";
import { htmlLanguageOf } from "./name-language.ts";
import { problemText } from "./problem-text.ts";
import type { CourseView } from "./view.ts";

type Word = (typeof courseWords)[number];
type WordsProps = Pick<CourseView, "typed" | "problems">;

type OneProps = WordsProps & {
  word: Word;
  language: (typeof nameLanguages)[number];
};

/** One text of a course in one language: a line for its name, lines for the rest. */
function Words({ word, language, typed, problems }: OneProps) {
  const t = useText();
  const name = `${word}.${language}`;

  const field = {
    name,
    value: typed[word][language],
    error: problemText(t, problems, name),
    label:
      language === "ja"
        ? t(`wardCourse.words.${word}`)
        : t(`wardCourse.languages.${language}`),
    hint: language === "ja" ? t(`wardCourse.hints.${word}`) : undefined,
    isRequired: language === "ja" && (word === "names" || word === "story"),
  };
  return word === "names" ? (
    <TextField {...field} lang={htmlLanguageOf[language]} />
  ) : (
    <AreaField {...field} rows={language === "ja" ? 3 : 2} />
  );
}

/** A text in Japanese, and folded below it in the other languages. */
export function WordsFields({ word, ...form }: WordsProps & { word: Word }) {
  const t = useText();
  const { typed, problems } = form;
  const others = nameLanguages.filter(
    (language) =>
      language !== "ja" && (language !== "kana" || word === "names"),
  );
  const isOpen = others.some((language) => problems[`${word}.${language}`]);
  const given = others.filter((language) => typed[word][language] !== "");
  return (
    <div className="course-words">
      <Words word={word} language="ja" {...form} />
      <details open={isOpen}>
        <summary>
          {t("wardCourse.otherLanguages", {
            n: given.length,
            all: others.length,
          })}
        </summary>
        <div className="course-languages">
          {others.map((language) => (
            <Words key={language} word={word} language={language} {...form} />
          ))}
        </div>
      </details>
    </div>
  );
}
