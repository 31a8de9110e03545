import { useText } from "#app/ui/text.tsx";
import type { CardFile } from "./queries.server.ts";

type TierTableProps = { file: CardFile; mayAct: boolean };

/** Each prize: its entry number, a button to enter, or what is missing. */
export function TierTable({ file, mayAct }: TierTableProps) {
  const t = useText();
  return (
    <table className="rows roomy">
      <tbody>
        {file.tiers.map(({ slug, names, isReached, missing, entry }) => (
          <tr key={slug}>
            <th scope="row">{t.names(names)}</th>
            <td>
              {isReached
                ? t("desk.file.reached")
                : t("desk.file.missing", { n: missing })}
            </td>
            <td>
              {entry !== null && t("desk.file.entered", { number: entry })}
              {entry === null && isReached && mayAct && (
                <form method="post" action="#tiers">
                  <input type="hidden" name="intent" value="entry" />
                  <input type="hidden" name="tier" value={slug} />
                  <button className="button small">
                    {t("desk.file.enter")}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
