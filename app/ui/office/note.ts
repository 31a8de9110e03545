import { z } from "zod";

const LONGEST = 200;

/** A note of 1–200 characters, lines ended by \n; refused as `required` or `too-long`. */
export const noteSchema = z
  .string({ error: "required" })
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .pipe(
    z
      .string({ error: "required" })
      .min(1, { error: "required" })
      .max(LONGEST, { error: "too-long" }),
  );

type Reply = {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
};

export type NoteState = {
  value: string;
  /** How long what was typed is. */
  length: number;
  error: "required" | "too-long" | null;
};

/** What a refused form said of one note. */
export function noteState(reply: Reply | undefined, name: string): NoteState {
  const value = String(reply?.initialValue?.[name] ?? "");
  const [error] = reply?.error?.[name] ?? [];
  const length = value.replaceAll("\r\n", "\n").trim().length;
  if (error === undefined) return { value, length, error: null };
  return {
    value,
    length,
    error: error === "too-long" ? "too-long" : "required",
  };
}
