import { isTest } from "#app/http/test-mark.server.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import type { FrameData } from "#app/ui/merchant/frame.tsx";

/** What the frame of a shop's page shows; `language` is for its title. */
export async function readFrame(
  request: Request,
  { ward }: AppContext,
  shop: { isSample: boolean } | null,
) {
  const frame: FrameData = {
    desk: ward.deskPhone,
    isTest,
    isSample: shop?.isSample ?? ward.isSample,
    isSignedIn: shop !== null,
    pause: (await findEdition(ward.id))?.pause?.message ?? null,
  };
  return { frame, language: await languageOfRequest(request) };
}
