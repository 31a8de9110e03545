import { tokyoDate } from "#app/domain/business-day.ts";

export type NoticeView = { id: string; text: string; day: string };

type Noticed = { notices: { id: string; text: string; postedAt: Date }[] };

/** What residents are told of changed rules, with the date on the wall in Tokyo. */
export function noticesOf({ notices }: Noticed): NoticeView[] {
  return notices.map(({ id, text, postedAt }) => ({
    id,
    text,
    day: tokyoDate(postedAt),
  }));
}
