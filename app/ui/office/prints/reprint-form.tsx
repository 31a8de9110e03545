import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { OrderError } from "./order-error.tsx";
import { type OrderReply, orderState } from "./order-reply.ts";
import { OtherAddress, type TwoAddresses } from "./other-address.tsx";

type ReprintProps = {
  run: { id: string; count: number };
  other: TwoAddresses | null;
  reply: OrderReply | undefined;
};

/** The same cards once more, all or some. */
export function ReprintForm({ run, other, reply }: ReprintProps) {
  const t = useText();
  const state = orderState(reply, { from: "1", to: String(run.count) });
  const error = state.error("");
  return (
    <form
      className="order run"
      method="post"
      action={`/ward/card-runs/${run.id}`}
    >
      <h2>{t("prints.runs.reprint")}</h2>
      <p>{t("prints.runs.reprintLead")}</p>
      {other && <OtherAddress {...other} />}
      <OrderError id="form-error" error={error} />
      <p className="range">
        {(["from", "to"] as const).map((name) => (
          <label key={name}>
            {t(`prints.runs.${name}`)}
            <input
              name={name}
              type="number"
              min={1}
              max={run.count}
              required
              defaultValue={state.value(name)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? "form-error" : undefined}
            />
          </label>
        ))}
      </p>
      <p className="buttons">
        <button className="button main">
          <Icon name="printer" size={24} />
          {t("prints.runs.reprint")}
        </button>
      </p>
    </form>
  );
}
