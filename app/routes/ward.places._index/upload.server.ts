import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { outlineToKeep } from "#app/domain/blank-geography.ts";
import { plainLine } from "#app/domain/plain-text.ts";
import { placeLayers } from "#app/domain/public-place.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import {
  type PlaceFileReading,
  readPlaceFile,
} from "#app/http/place-list-file.server.ts";
import { isCredit, readUploadForm } from "#app/http/upload-form.server.ts";
import { keepPlaceList } from "#app/models/place-list-upload.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import type { ListFormProps } from "#app/ui/office/place-list/list-form.tsx";
import { textFor, type TextOf } from "#app/ui/text.tsx";

const schema = z.object({
  layer: z.enum(placeLayers, "layer"),
  credit: z.string("credit").transform(plainLine).refine(isCredit, "credit"),
});

type Refused = Extract<PlaceFileReading, { ok: false }> | { refusal: "none" };

function reasonOf(t: TextOf, refused: Refused): string {
  const left = "left" in refused ? refused.left : undefined;
  const title = "title" in refused ? refused.title : "";
  const list =
    "layer" in refused ? t.plain(`placeList.lists.${refused.layer}`) : "";
  const [n, far] = [left?.bad.length ?? 0, left?.counted.far ?? 0];
  return t.plain(`placeList.refusals.${refused.refusal}`, {
    ...{ title, list, n, far },
  });
}

type Sent = { ok: true; id: string } | { ok: false; form: ListFormProps };

/** Reads a list that was sent and keeps it to be looked at; what was typed comes back with what is wrong. */
export async function takePlaceList(
  request: Request,
  ward: Ward,
  staffId: string,
): Promise<Sent> {
  const language = await languageOfRequest(request);
  const t = textFor(language);
  const { form, file } = await readUploadForm(request);
  const submission = parseWithZod(form, { schema });
  const typed = (name: string) => String(form.get(name) ?? "");
  const found = submission.reply().error ?? {};
  const wrong = (name: "layer" | "credit") =>
    found[name] ? t.plain(`placeList.errors.${name}`) : null;
  const refuse = (said: string | null): Sent => ({
    ok: false,
    form: {
      layer: typed("layer"),
      credit: typed("credit").slice(0, 300).toWellFormed(),
      errors: { layer: wrong("layer"), credit: wrong("credit"), file: said },
    },
  });
  if (!file) return refuse(reasonOf(t, { refusal: "none" }));
  if (submission.status !== "success") return refuse(null);
  const { layer, credit } = submission.value;
  const outline = outlineToKeep(ward.geography);
  const read = await readPlaceFile(file.bytes, layer, outline);
  if (!read.ok) {
    const reason = reasonOf(t, read);
    const said = { file: file.name, reason };
    return refuse(t.plain("placeList.refused", said));
  }
  const { places, left } = read;
  const list = { layer, credit, fileName: file.name, places, left };
  const id = await keepPlaceList(ward.id, staffId, list, new Date());
  return { ok: true, id };
}
