import type { SubmissionResult } from "@conform-to/react";
import type { Names } from "#app/domain/place.ts";
import type { EmblemName } from "#app/domain/emblem.ts";

export type OrderReply = Pick<SubmissionResult, "initialValue" | "error">;

export type OrderStart = {
  sheets: string[];
  scope: string;
  from: string;
  to: string;
  answerBy: string;
  languages: string[];
};

export type OrderStreet = {
  slug: string;
  emblem: EmblemName;
  names: Names;
  shops: { id: string; names: Names; number: number | null }[];
};

export type OrderState = {
  value: (name: string) => string;
  values: (name: string) => string[];
  /** The key under `prints.order.errors`; "" is the whole form. */
  error: (name: string) => string | null;
};

/** What an order form shows: what was sent and refused, else what it starts from. */
export function orderState(
  reply: OrderReply | undefined,
  start: Record<string, unknown>,
): OrderState {
  const typed = reply ? (reply.initialValue ?? {}) : start;
  const values = (name: string) => [typed[name] ?? []].flat().map(String);
  return {
    values,
    value: (name) => values(name)[0] ?? "",
    error: (name) => reply?.error?.[name]?.[0] ?? null,
  };
}
