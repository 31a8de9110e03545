import type { SurveyQuestion } from "#app/domain/survey.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** One block of the form, as typed. */
export type TypedQuestion = {
  kind: string;
  text: string;
  choices: string;
  isRequired: boolean;
};

/** A survey's form, as typed. */
export type TypedSurvey = {
  title: string;
  intro: string;
  closesOn: string;
  questions: TypedQuestion[];
  /** The id of this press: sent twice, it is one survey. */
  press?: string | undefined;
  /** Which words of a kept draft it began from. */
  known?: string | undefined;
};

export type SurveyReply = {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
};

const BLANKS = 3;

export const blankQuestion: TypedQuestion = {
  kind: "one",
  text: "",
  choices: "",
  isRequired: false,
};

export const blankQuestions = Array<TypedQuestion>(BLANKS).fill(blankQuestion);

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

function typedQuestion(sent: unknown): TypedQuestion {
  const { kind, text, choices, isRequired } = (sent ?? {}) as Record<
    string,
    unknown
  >;
  return {
    kind: textOf(kind) || "one",
    text: textOf(text),
    choices: textOf(choices),
    isRequired: isRequired !== undefined,
  };
}

/** What was sent, as it was typed: nothing is lost by a refusal or one more question. */
export function typedSurvey({ initialValue }: SurveyReply): TypedSurvey {
  const { title, intro, closesOn, questions, press, known } =
    initialValue ?? {};
  const sent = Array.isArray(questions) ? questions : [];
  return {
    title: textOf(title),
    intro: textOf(intro),
    closesOn: textOf(closesOn),
    questions: Array.from(sent, typedQuestion),
    press: textOf(press) || undefined,
    known: textOf(known) || undefined,
  };
}

/** A kept draft as it was typed. */
export function typedQuestions(questions: SurveyQuestion[]): TypedQuestion[] {
  return questions.map(({ kind, text, choices, isRequired }) => ({
    kind,
    text,
    choices: choices.join("\n"),
    isRequired,
  }));
}

/** 開催後のアンケート: five questions to begin with. */
export function presetSurvey(t: TextOf, closesOn: string): TypedSurvey {
  const of = (key: "again" | "visitors" | "effects" | "burden" | "wish") =>
    t.plain(`survey.preset.${key}`);
  const ask = (
    kind: string,
    text: string,
    choices = "",
    isRequired = false,
  ) => ({
    ...{ kind, text, choices, isRequired },
  });
  return {
    title: t.plain("survey.preset.title"),
    intro: t.plain("survey.preset.intro"),
    closesOn,
    questions: [
      ask("one", of("again"), t.plain("survey.preset.againChoices"), true),
      ask("number", of("visitors")),
      ask("many", of("effects"), t.plain("survey.preset.effectsChoices")),
      ask("one", of("burden"), t.plain("survey.preset.burdenChoices")),
      ask("text", of("wish")),
    ],
  };
}
