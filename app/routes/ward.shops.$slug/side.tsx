import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText } from "#app/ui/dates.ts";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { useText } from "#app/ui/text.tsx";
import { OwnFacts } from "./own-facts.tsx";
import { SideDevices } from "./side-devices.tsx";
import type { SaidDevice } from "./said-device.ts";
import type { Side } from "./side.server.ts";

type SideFactsProps = {
  slug: string;
  edition: string | null;
  side: Side;
  hasRally: boolean;
  out: SaidDevice | null;
};

function Post({ action, label }: { action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <button className="button" name="all" value="yes">
        {label}
      </button>
    </form>
  );
}

function State(props: Omit<SideFactsProps, "out">) {
  const { slug, edition, side, hasRally } = props;
  const t = useText();
  const at = (tail: string) =>
    withEdition(`/ward/shops/${slug}/${tail}`, edition);
  const canLeave = !side.isGone;
  return (
    <section>
      <h2>{t("shops.form.state")}</h2>
      <p className="lead">{t(`shops.list.facts.${side.state}`)}</p>
      <div className="buttons">
        {side.state === "withdrawn" && (
          <Post action={at("return")} label={t.plain("shops.form.bringBack")} />
        )}
        {canLeave && (
          <a className="button" href={at("withdrawal")}>
            {t("shops.form.withdraw")}
          </a>
        )}
        {hasRally && !side.checkpoint && !side.isGone && (
          <a
            className="button"
            href={withEdition(`/ward/applications/${slug}`, edition)}
          >
            {t("shops.form.answer")}
          </a>
        )}
      </div>
    </section>
  );
}

/** What is done about a shop besides changing what it says of itself. */
export function SideFacts(props: SideFactsProps) {
  const { slug, edition, side, hasRally } = props;
  const t = useText();
  const at = (tail: string) =>
    withEdition(`/ward/shops/${slug}/${tail}`, edition);
  const issued = side.letterIssuedAt;
  return (
    <div className="side-facts">
      <State {...props} />
      <OwnFacts own={side.own} />
      {hasRally && side.checkpoint && !side.isGone && (
        <section>
          <h2>{t("shops.form.letter")}</h2>
          <p>
            {issued
              ? t(
                  `shops.form.${side.isLetterPrinted ? "letterIssued" : "letterUnprinted"}`,
                  {
                    day: dayText(t.language, tokyoDate(issued), "short"),
                  },
                )
              : t("shops.form.letterNone")}
          </p>
          {side.letterCode && (
            <p>
              {t("application.office.code")} <b>{side.letterCode}</b>
            </p>
          )}
          {issued && !side.isLetterPrinted && (
            <p>
              <a href={withEdition("/ward/prints", edition)}>
                {t("shops.form.letterPrint")}
              </a>
            </p>
          )}
          {issued && <p>{t("shops.form.reissueNote")}</p>}
          <Post
            action={at("letter")}
            label={t.plain(
              issued ? "shops.form.reissue" : "shops.form.letterMake",
            )}
          />
          <p>{t("doors.phone.issueNote")}</p>
          <Post
            action={at("phone-code")}
            label={t.plain("doors.phone.issue")}
          />
        </section>
      )}
      <SideDevices side={side} action={at("devices")} out={props.out} />
    </div>
  );
}
