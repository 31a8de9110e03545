import { Icon } from "#app/ui/art/icons.tsx";
import { AreaField } from "#app/ui/office/field.tsx";
import { noteState } from "#app/ui/office/note.ts";
import { useText } from "#app/ui/text.tsx";

type HideFormProps = {
  promotion: { id: string; title: string; text: string };
  shopName: string;
  /** Hidden or withdrawn already. */
  isGone: boolean;
  reply: Parameters<typeof noteState>[0];
};

/** The promotion once more, and why it is hidden. */
export function HideForm(props: HideFormProps) {
  const { promotion, shopName, isGone, reply } = props;
  const { id, title, text } = promotion;
  const t = useText();
  const { value, error, length } = noteState(reply, "reason");
  const back = (
    <a className="button" href="/ward/promotions">
      {t("wardPromotions.back")}
    </a>
  );
  return (
    <div className="page narrow">
      <h1>{t("wardPromotions.hideTitle")}</h1>
      <p>{shopName}</p>
      <p className="lead">{title}</p>
      {text && <p className="promotion-words">{text}</p>}
      {isGone ? (
        <>
          <p>{t("wardPromotions.gone")}</p>
          <p className="buttons">{back}</p>
        </>
      ) : (
        <form
          method="post"
          action={`/ward/promotions/${encodeURIComponent(id)}/hiding`}
          noValidate
        >
          <p>{t("wardPromotions.hideLead")}</p>
          <AreaField
            name="reason"
            label={t.plain("wardPromotions.reason")}
            hint={t.plain("wardPromotions.hint")}
            value={value}
            error={
              error && t.plain(`wardPromotions.errors.${error}`, { n: length })
            }
            isRequired
          />
          <p className="buttons">
            <button className="button main">
              <Icon name="close" size={20} />
              {t("wardPromotions.submit")}
            </button>
            {back}
          </p>
        </form>
      )}
    </div>
  );
}
