import { useText } from "#app/ui/text.tsx";
import { HoldDecided } from "./cockpit/hold-decided.tsx";

/** What happened and what to do; `word` is the refusal that was thrown. */
export function OfficeError({
  status,
  word,
}: {
  status: number;
  word: string;
}) {
  const t = useText();
  if (word === "not-held") return <HoldDecided />;
  const kind =
    word === "no-rally"
      ? "noRally"
      : status === 403
        ? "notAllowed"
        : status === 404
          ? "notFound"
          : "failed";
  return (
    <div className="page narrow">
      <h1>{t(`ward.${kind}`)}</h1>
      <p>{t(`ward.${kind}Note`)}</p>
      <p>
        <a href="/ward">{t("ward.back")}</a>
      </p>
    </div>
  );
}
