import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";
import { OrderError } from "./order-error.tsx";
import type { OrderState, OrderStreet } from "./order-reply.ts";
import { ShopChoices } from "./shop-choices.tsx";

type ScopeProps = {
  name: "all" | "street" | "shops";
  state: OrderState;
  note?: ReactNode;
  children?: ReactNode;
};

function Scope({ name, state, note, children }: ScopeProps) {
  const t = useText();
  return (
    <div className="choice">
      <label>
        <input
          type="radio"
          name="scope"
          value={name}
          defaultChecked={state.value("scope") === name}
        />
        <span>
          <b>{t(`prints.order.scopes.${name}`)}</b> {note}
        </span>
      </label>
      {children && <div className="choice-more">{children}</div>}
    </div>
  );
}

/** For whom: all, one street, or shops ticked one by one. */
export function ScopeFields({
  state,
  streets,
  approved,
}: {
  state: OrderState;
  streets: OrderStreet[];
  approved: number;
}) {
  const t = useText();
  return (
    <fieldset>
      <legend>{t("prints.order.whom")}</legend>
      <Scope
        name="all"
        state={state}
        note={t("prints.order.count", { n: approved })}
      />
      <Scope name="street" state={state}>
        <OrderError id="street-error" error={state.error("street")} />
        <select
          name="street"
          aria-label={t.plain("prints.order.street")}
          defaultValue={state.value("street")}
          aria-invalid={state.error("street") ? true : undefined}
        >
          {streets.map(({ slug, names, shops }) => (
            <option key={slug} value={slug}>
              {`${t.plainName(names)} ${t.plain("prints.order.count", { n: shops.length })}`}
            </option>
          ))}
        </select>
      </Scope>
      <Scope name="shops" state={state}>
        <OrderError id="shops-error" error={state.error("shops")} />
        <ShopChoices streets={streets} chosen={state.values("shops")} />
      </Scope>
    </fieldset>
  );
}
