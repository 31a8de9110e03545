import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSession } from "#app/http/session.server.ts";
import { isNamed } from "#app/http/validated.server.ts";
import {
  findPhotoFile,
  type PhotoFile,
} from "#app/models/photo-file.server.ts";

const FILE = /^([0-9a-f]{64})\.webp$/;
/** An hour, so that what the ward hides is soon gone from browsers too. */
const PUBLIC = "public, max-age=3600";
const PRIVATE = "private, no-cache";

async function maySee(
  { isShown, shopIds }: PhotoFile,
  { request, context }: LoaderFunctionArgs,
): Promise<boolean> {
  if (isShown) return true;
  const visitor = await findSession(request, context);
  if (visitor?.kind === "merchant") return shopIds.includes(visitor.shop.id);
  return visitor !== null;
}

/** A shop's picture: anybody's while a page shows it, else its shop's and the ward's alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const hash = FILE.exec(params.file ?? "")?.[1];
  const file = hash ? await findPhotoFile(context.ward.id, hash) : null;
  if (!file || !(await maySee(file, args)))
    throw new Response("unknown", { status: 404 });
  const headers = {
    "Content-Type": "image/webp",
    "Cache-Control": file.isShown ? PUBLIC : PRIVATE,
    ETag: `"${hash}"`,
    "X-Content-Type-Options": "nosniff",
  };
  if (isNamed(request.headers.get("If-None-Match") ?? "", hash!))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.content), { headers });
}
