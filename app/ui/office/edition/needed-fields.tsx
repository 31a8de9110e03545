import type { ParseKeys } from "i18next";
import { lineKinds } from "#app/domain/edition/tier-line.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";
import type { EditorView, TierState } from "./editor-state.ts";
import { TextField, type Option, SelectField } from "../field.tsx";
import { ruleText } from "./rule-text.ts";
import type { FieldOf } from "./tier-rows.tsx";

type NeededProps = { at: FieldOf; page: EditorView; tier: TierState };

/** What a category or theme rule can name: what this rally offers, and what is written already. */
function optionsOf(t: TextOf, page: EditorView, value: string): Option[] {
  const categories = page.categories.map((category) => ({
    value: category,
    label: t.plain("edition.form.category", {
      name: t.plain(`categories.${category}` as ParseKeys),
    }),
  }));
  const themes = page.themes.map((theme) => ({
    value: theme,
    label: t.plain("edition.form.themeOf", { name: theme }),
  }));
  const known = [...categories, ...themes];
  const isKnown = value === "" || known.some((one) => one.value === value);
  return [
    { value: "", label: t.plain("edition.form.joins.none") },
    ...known,
    ...(isKnown ? [] : [{ value, label: value }]),
  ];
}

function kindOptions(t: TextOf, hasKept: boolean): Option[] {
  const kinds = hasKept ? ([...lineKinds, "kept"] as const) : lineKinds;
  return kinds.map((value) => ({
    value,
    label: t.plain(`edition.form.kinds.${value}`),
  }));
}

/** How many of what, and the second condition where there is one. */
export function NeededFields({ at, page, tier }: NeededProps) {
  const t = useText();
  const isKept = tier.row.kind === "kept";
  const names = (kind: string | undefined) =>
    kind === "category" || kind === "theme";
  const hasSecond = tier.row.join === "all-of" || tier.row.join === "any-of";
  return (
    <>
      <div className="needed">
        <TextField {...at("n")} isNumber isShort />
        <SelectField {...at("kind")} options={kindOptions(t, isKept)} />
      </div>
      {names(tier.row.kind) && (
        <SelectField
          {...at("of")}
          options={optionsOf(t, page, tier.row.of ?? "")}
        />
      )}
      {hasSecond && (
        <>
          <p>
            {t(`edition.form.joins.${tier.row.join as "all-of" | "any-of"}`)}
          </p>
          <div className="needed">
            <TextField {...at("n2")} isNumber isShort />
            <SelectField {...at("kind2")} options={kindOptions(t, false)} />
          </div>
          {names(tier.row.kind2) && (
            <SelectField
              {...at("of2")}
              options={optionsOf(t, page, tier.row.of2 ?? "")}
            />
          )}
        </>
      )}
      {isKept && tier.rule && (
        <p>{t("edition.form.keptRule", { rule: ruleText(t, tier.rule) })}</p>
      )}
    </>
  );
}
