import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { OrderError } from "./order-error.tsx";
import {
  type OrderReply,
  type OrderStart,
  orderState,
  type OrderStreet,
} from "./order-reply.ts";
import { OtherAddress, type TwoAddresses } from "./other-address.tsx";
import { ScopeFields } from "./scope-fields.tsx";
import { SheetFields } from "./sheet-fields.tsx";

type OrderFormProps = {
  action: string;
  choice: {
    approved: number;
    asked: number;
    unapproved: number;
    streets: OrderStreet[];
  };
  start: OrderStart;
  other: TwoAddresses | null;
  reply: OrderReply | undefined;
};

/** What to make, for whom, and the one button. */
export function OrderForm(props: OrderFormProps) {
  const { action, choice, start, other, reply } = props;
  const t = useText();
  const state = orderState(reply, start);
  return (
    <form className="order" method="post" action={action}>
      <h2 className="said">{t("prints.order.title")}</h2>
      {other && <OtherAddress {...other} />}
      <SheetFields state={state} {...choice} />
      <ScopeFields state={state} {...choice} />
      <div className="order-send">
        <OrderError id="form-error" error={state.error("")} />
        <button className="button main">
          <Icon name="printer" size={24} />
          {t("prints.order.submit")}
        </button>
        <p>{t("prints.order.note")}</p>
        {choice.unapproved > 0 && (
          <p>{t("prints.order.unapproved", { n: choice.unapproved })}</p>
        )}
      </div>
    </form>
  );
}
