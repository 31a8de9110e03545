import type { ParseKeys } from "i18next";
import type { TierRule } from "#app/domain/edition.ts";
import type { TextOf } from "#app/ui/text.tsx";

function ofText(t: TextOf, rule: TierRule): string | number {
  if (rule.kind === "category")
    return t.plain(`categories.${rule.category}` as ParseKeys);
  if (rule.kind === "theme") return rule.theme;
  return rule.kind === "evidence" ? rule.atLeast : "";
}

function capsText(t: TextOf, rule: TierRule): string {
  return (["perShop", "perStreet"] as const)
    .map((cap) => {
      const n = (
        rule as { perShop?: number | null; perStreet?: number | null }
      )[cap];
      return n ? t.plain(`edition.form.rules.${cap}`, { n }) : "";
    })
    .join("");
}

/** A rule in words, whatever its shape: 「9こ（1店1こまで）と全商店街」. */
export function ruleText(t: TextOf, rule: TierRule): string {
  if (rule.kind === "all-of" || rule.kind === "any-of")
    return rule.rules
      .map((part) => ruleText(t, part))
      .join(` ${t.plain(`edition.form.rules.${rule.kind}`)} `);
  const n = "n" in rule ? rule.n : "";
  const text = t.plain(`edition.form.rules.${rule.kind}`, {
    n,
    of: ofText(t, rule),
  });
  return text + capsText(t, rule);
}
