import {
  hasChoices,
  type SurveyAnswers,
  type SurveyQuestion,
} from "./survey.ts";

/** What the answers to one question come to. */
export type QuestionResult = {
  question: SurveyQuestion;
  /** How many shops answered it. */
  answered: number;
  /** For `one` and `many`: how many chose each, in the order they were asked. */
  choices: { choice: string; n: number }[];
  /** For `number`, when anybody answered; the mean to one decimal place. */
  number: { sum: number; mean: number; least: number; most: number } | null;
};

function chosen(answer: SurveyAnswers[string] | undefined): string[] {
  if (answer === undefined) return [];
  return [answer].flat().map(String);
}

function numbersOf(answers: number[]): QuestionResult["number"] {
  if (answers.length === 0) return null;
  const sum = answers.reduce((a, b) => a + b, 0);
  return {
    sum,
    mean: Math.round((sum / answers.length) * 10) / 10,
    least: Math.min(...answers),
    most: Math.max(...answers),
  };
}

/** Counts what shops answered, question by question. */
export function countAnswers(
  questions: SurveyQuestion[],
  all: SurveyAnswers[],
): QuestionResult[] {
  return questions.map((question) => {
    const given = all.flatMap((answers) => answers[question.id] ?? []);
    const answered = all.filter(({ [question.id]: answer }) => {
      return chosen(answer).length > 0;
    }).length;
    const choices = hasChoices(question.kind)
      ? question.choices.map((choice) => ({
          choice,
          n: given.filter((one) => one === choice).length,
        }))
      : [];
    const numbers = given.filter((one) => typeof one === "number");
    return { question, answered, choices, number: numbersOf(numbers) };
  });
}
