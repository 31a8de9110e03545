import { MOST_CARDS } from "#app/domain/print-order.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { TextField } from "../field.tsx";
import { OrderError, orderErrorText } from "./order-error.tsx";
import { type OrderReply, orderState } from "./order-reply.ts";
import { OtherAddress, type TwoAddresses } from "./other-address.tsx";

type RunFormProps = {
  action: string;
  /** Why no card can be made of this edition. */
  refusal: string | null;
  other: TwoAddresses | null;
  reply: OrderReply | undefined;
};

/** How many cards, and the one button. */
export function RunForm({ action, refusal, other, reply }: RunFormProps) {
  const t = useText();
  const state = orderState(reply, { count: "" });
  const error = state.error("count");
  if (refusal) return <OrderError id="paper-error" error={refusal} />;
  return (
    <form className="order run" method="post" action={action}>
      {other && <OtherAddress {...other} />}
      <TextField
        name="count"
        type="number"
        min={1}
        max={MOST_CARDS}
        label={t("prints.runs.count")}
        hint={t("prints.runs.hint")}
        value={state.value("count")}
        error={error && orderErrorText(t, error)}
        isRequired
      />
      <div className="order-send">
        <OrderError id="form-error" error={state.error("")} />
        <button className="button main">
          <Icon name="printer" size={24} />
          {t("prints.runs.submit")}
        </button>
        <p>{t("prints.order.note")}</p>
      </div>
    </form>
  );
}
