import type { ParseKeys } from "i18next";
import type { Missing } from "#app/domain/progress.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { type TextOf, useText } from "#app/ui/text.tsx";
import type { CardView } from "./queries.server.ts";

type TierView = CardView["tiers"][number];

function lackingText(t: TextOf, missing: Missing) {
  const named = {
    category:
      missing.kind === "category"
        ? t.plain(`categories.${missing.category}` as ParseKeys)
        : "",
    theme: "theme" in missing ? t.rawJapanese(missing.theme) : "",
  };
  return t(`card.lacking.${missing.kind}`, { n: missing.n, ...named });
}

function asksText(t: TextOf, { rule, progress }: TierView) {
  const plain = ["stamps", "streets", "all-streets"] as const;
  const kind = plain.find((one) => one === rule.kind) ?? "other";
  return t(`card.asks.${kind}`, { n: progress.goal });
}

/** The prizes as steps, each with what is still missing in words. */
export function TierLadder({
  tiers,
  query,
}: Pick<CardView, "tiers"> & { query: string }) {
  const t = useText();
  return (
    <ol className="ladder" aria-label={t.plain("card.ladder")}>
      {tiers.map((tier) => (
        <li key={tier.slug} className={tier.progress.reached ? "reached" : ""}>
          <span className="step" aria-hidden>
            {tier.mark}
            {tier.progress.reached && <Icon name="check" size={14} />}
          </span>
          <span>
            <a href={`/prizes/${tier.slug}/entry${query}`}>
              {t.names(tier.names)}
            </a>
            <small>{asksText(t, tier)}</small>
          </span>
          <strong>
            {tier.entry !== null
              ? t("card.entered")
              : tier.progress.reached
                ? t("card.canEnter")
                : tier.progress.missing.map((missing) => (
                    <span key={missing.kind}>{lackingText(t, missing)}</span>
                  ))}
          </strong>
        </li>
      ))}
    </ol>
  );
}
