import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import type { ImportView } from "./view.ts";

type ImportBarProps = {
  importId: string;
  view: ImportView;
  /** What the official has in front of them. */
  seen: string;
};

function ConfirmForm({ importId, view, seen }: ImportBarProps) {
  const t = useText();
  const { added, changed, bad } = view;
  const isEmpty = added.all + changed.all === 0;
  if (bad.all > 0 || isEmpty)
    return (
      <button className="button" disabled>
        {bad.all > 0
          ? t("shopImport.view.confirmBad", { n: bad.all })
          : t("shopImport.view.confirmNothing")}
      </button>
    );
  return (
    <form method="post" action={`/ward/shops/import/${importId}/confirmation`}>
      <input type="hidden" name="seen" value={seen} />
      <button className="button main">{t("shopImport.view.confirm")}</button>
    </form>
  );
}

/** What can be done with the file that was read; always in sight. */
export function ImportBar(props: ImportBarProps) {
  const t = useText();
  const { importId, view } = props;
  const path = `/ward/shops/import/${importId}`;
  return (
    <div className="import-bar">
      <ConfirmForm {...props} />
      <a className="button" href={`/ward/shops/import?again=${importId}`}>
        {t("shopImport.view.again")}
      </a>
      {view.bad.all > 0 && (
        <a className="with-icon" href={`${path}/bad.csv`} download>
          <Icon name="download" size={22} />
          {t("shopImport.view.badCsv")}
        </a>
      )}
      <form method="post" action={`${path}/abandonment`} className="give-up">
        <button className="as-link">{t("shopImport.view.giveUp")}</button>
      </form>
    </div>
  );
}
