import { useText } from "#app/ui/text.tsx";
import { Notice } from "../notice.tsx";
import type { Over } from "./editor-state.ts";

/** That it was saved; and what passes a legal limit, which saving does not hinder. */
export function SavedNote({ over }: { over: Over[] }) {
  const t = useText();
  if (over.length === 0)
    return (
      <p className="lead" role="status">
        {t("edition.form.saved")}
      </p>
    );
  const names = over.map((one) =>
    one.rule === "prize-value" ? one.tier : t.plain(`edition.form.${one.rule}`),
  );
  return (
    <Notice isError>
      {t.plain("edition.form.savedOver", {
        names: names.join(t.plain("prints.paper.join")),
      })}
    </Notice>
  );
}
