import { Wrong } from "#app/ui/office/field.tsx";
import { Notice } from "#app/ui/office/notice.tsx";
import { useText } from "#app/ui/text.tsx";
import type { DeskAnswer } from "./desk-acts.server.ts";

type SaidProps = { answer: DeskAnswer | null; parts: DeskAnswer["part"][] };

/** What the last press did, beside the form it came from. */
export function Said({ answer, parts }: SaidProps) {
  const t = useText();
  if (!answer || !parts.includes(answer.part)) return null;
  if ("refusal" in answer)
    return (
      <Wrong>
        {answer.refusal === "entryRefused"
          ? t("desk.file.entryRefused")
          : t(`desk.file.refused.${answer.refusal}`)}
      </Wrong>
    );
  if ("code" in answer) {
    const { code, qr } = answer;
    return (
      <div className="claim" role="status">
        <svg
          viewBox={`0 0 ${qr.side} ${qr.side}`}
          role="img"
          aria-label={t.plain("desk.file.codeQr")}
          shapeRendering="crispEdges"
        >
          <rect width={qr.side} height={qr.side} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p>
          {t("desk.file.code")}
          <b className="code">{code}</b>
          {t("desk.file.codeNote")}
        </p>
      </div>
    );
  }
  if (answer.said === "entered") return null;
  return <Notice>{t(`desk.file.${answer.said}`)}</Notice>;
}
