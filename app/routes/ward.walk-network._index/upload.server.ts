import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { outlineToKeep } from "#app/domain/blank-geography.ts";
import { plainLine } from "#app/domain/plain-text.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { isCredit, readUploadForm } from "#app/http/upload-form.server.ts";
import { readWalkNetworkFile } from "#app/http/walk-network-file.server.ts";
import { keepWalkNetwork } from "#app/models/walk-network-upload.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import type { NetworkFormProps } from "#app/ui/office/place-list/network-form.tsx";
import { textFor } from "#app/ui/text.tsx";

const schema = z.object({
  credit: z.string("credit").transform(plainLine).refine(isCredit, "credit"),
});

type Sent =
  { ok: true; id: string; far: number } | { ok: false; form: NetworkFormProps };

/** Reads a network that was sent and keeps it to be looked at; what was typed comes back with what is wrong. */
export async function takeWalkNetwork(
  request: Request,
  ward: Ward,
  staffId: string,
): Promise<Sent> {
  const t = textFor(await languageOfRequest(request));
  const { form, file } = await readUploadForm(request);
  const submission = parseWithZod(form, { schema });
  const isCredited = submission.status === "success";
  const typed = String(form.get("credit") ?? "");
  const blank: NetworkFormProps = {
    credit: typed.slice(0, 300).toWellFormed(),
    errors: {
      credit: isCredited ? null : t.plain("walkNetwork.errors.credit"),
      file: file ? null : t.plain("walkNetwork.refusals.none"),
    },
    problems: [],
    all: 0,
  };
  if (!file || !isCredited) return { ok: false, form: blank };
  const outline = outlineToKeep(ward.geography);
  const read = await readWalkNetworkFile(file.bytes, outline);
  if (!read.ok) {
    const { problems, all } =
      read.refusal === "bad-ways" ? read : { problems: [], all: 0 };
    const line = read.refusal === "not-json-at" ? read.line : 0;
    const said = { n: all, line };
    const reason = t.plain(`walkNetwork.refusals.${read.refusal}`, said);
    const why = t.plain("walkNetwork.refused", { file: file.name, reason });
    const errors = { credit: null, file: why };
    return { ok: false, form: { ...blank, errors, problems, all } };
  }
  const { network, far } = read;
  const { credit } = submission.value;
  const kept = { fileName: file.name, credit, network };
  const id = await keepWalkNetwork(ward.id, staffId, kept, new Date());
  return { ok: true, id, far };
}
