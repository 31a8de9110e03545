import type { ReactNode } from "react";
import type { EaseKind } from "#app/domain/ease.ts";
import { passesFilter } from "#app/domain/map-filter.ts";
import { useText } from "#app/ui/text.tsx";
import type { LiveView } from "./route.tsx";
import { ShowsFields } from "./shows-fields.tsx";

type Viewed = { view: LiveView };

const offeredEase: EaseKind[] = ["flat", "wheelchair", "pram", "nappy"];
const ticks = ["open", "offer", "unvisited"] as const;
const tickText = {
  open: "liveMap.nowOpen",
  offer: "liveMap.offer",
  unvisited: "liveMap.unvisited",
} as const;

export type TickProps = {
  name: string;
  value: string;
  checked: boolean;
  children: ReactNode;
};

export function Tick({ name, value, checked, children }: TickProps) {
  return (
    <label className="live-tick">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
      />
      <span>{children}</span>
    </label>
  );
}

type Option = { value: string; label: string };
type ChoiceProps = {
  name: string;
  label: ReactNode;
  none: string;
  chosen: string | null;
  options: Option[];
};

export function Choice({ name, label, none, chosen, options }: ChoiceProps) {
  return (
    <label className="live-choice">
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">{none}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function EaseTicks({ view }: Viewed) {
  const t = useText();
  const { ease } = view.filter;
  return [...new Set([...offeredEase, ...ease])].map((kind) => (
    <Tick key={kind} name="ease" value={kind} checked={ease.includes(kind)}>
      {t(`ease.badge.${kind}`)}
    </Tick>
  ));
}

/** How many are found is said beside, for the map and the list alike. */
function Found({ view }: Viewed) {
  const t = useText();
  const { length: n } = view.checkpoints.filter(({ properties }) =>
    passesFilter(properties, view.filter),
  );
  return (
    <p role="status" data-live-found="">
      {n === 0 ? t("liveMap.none") : t("liveMap.found", { n })}
    </p>
  );
}

/** Filters as an address: they work without a script, and at once with one. */
export function FilterForm({ view }: Viewed) {
  const t = useText();
  const { filter, streets, checkpoints } = view;
  const sorts = [...new Set(checkpoints.map((one) => one.properties.category))];
  return (
    <form className="live-filter" action="/map/live" data-live-filter="">
      {view.isDrawn && <input type="hidden" name="base" value="drawn" />}
      <details open={view.isAsked}>
        <summary>{t("liveMap.filter")}</summary>
        <div className="live-fields">
          <Choice
            name="street"
            label={t("liveMap.street")}
            none={t.plain("liveMap.all")}
            chosen={filter.street}
            options={streets.map(({ slug, name }) => ({
              value: slug,
              label: name,
            }))}
          />
          <Choice
            name="category"
            label={t("liveMap.category")}
            none={t.plain("liveMap.all")}
            chosen={filter.category}
            options={sorts.map((sort) => ({
              value: sort,
              label: t.plain(`categories.${sort}` as "categories.other"),
            }))}
          />
          {ticks.map((tick) => (
            <Tick key={tick} name={tick} value="1" checked={filter[tick]}>
              {t(tickText[tick])}
            </Tick>
          ))}
          <EaseTicks view={view} />
        </div>
      </details>
      <ShowsFields view={view} />
      <button className="button">{t("liveMap.apply")}</button>
      <Found view={view} />
      {view.isAsked && <a href="/map/live">{t("liveMap.clear")}</a>}
    </form>
  );
}
