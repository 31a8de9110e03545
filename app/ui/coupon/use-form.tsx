import { useText } from "#app/ui/text.tsx";

type UseFormProps = {
  /** The page itself where none is told. */
  action?: string;
  /** One press, however often it is sent. */
  pressId: string;
  fields?: Record<string, string>;
  /** What is used, for who does not see the slip beside it. */
  title: string;
};

/** A slide, where the small module runs, and always a button with its question. */
export function UseForm({ action, pressId, fields, title }: UseFormProps) {
  const t = useText();
  const named = (key: "coupon.slide" | "coupon.byButton" | "coupon.use") =>
    `${t.plain(key)} ${title}`;
  const sent = Object.entries({ ...fields, press: pressId });
  return (
    <form method="post" action={action} className="coupon-use" data-coupon>
      {sent.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="coupon-slide" hidden>
        <span>{t("coupon.slide")}</span>
        <input
          type="range"
          min={0}
          max={100}
          defaultValue={0}
          autoComplete="off"
          aria-label={named("coupon.slide")}
        />
      </label>
      <details>
        <summary className="button" aria-label={named("coupon.byButton")}>
          {t("coupon.byButton")}
        </summary>
        <p>{t("coupon.sure")}</p>
        <button className="button main" aria-label={named("coupon.use")}>
          {t("coupon.use")}
        </button>
      </details>
    </form>
  );
}
