import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerFeed } from "#app/http/feed/answer.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerFeed("atom", request, context);
}
