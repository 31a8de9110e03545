import { type Column, sql, type SQL } from "drizzle-orm";

/** The picture that a course's content names, as text; null for none. Both engines read `->>` alike. */
export function photoIdIn(content: Column): SQL<string | null> {
  return sql<string | null>`${content} ->> 'photoId'`;
}
