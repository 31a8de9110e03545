import type { BrowserKind } from "#app/domain/browser.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { InAppScene } from "#app/ui/art/scenes.tsx";
import { CopyField } from "#app/ui/share/copy-field.tsx";
import { useText } from "#app/ui/text.tsx";

type NoticeProps = { kind: Exclude<BrowserKind, "browser">; address: string };

/** Inside another app the card could be lost: how to open the real browser. */
export function InAppNotice({ kind, address }: NoticeProps) {
  const t = useText();
  const steps =
    kind === "in-app-ios"
      ? (["inApp.step1Ios", "inApp.step2Ios"] as const)
      : (["inApp.step1Android", "inApp.step2Android"] as const);
  return (
    <section className="refusal">
      <InAppScene />
      <h1 className="lines">{t("inApp.head")}</h1>
      <p>{t("inApp.why")}</p>
      {kind === "line" ? (
        <a className="button main" href="?openExternalBrowser=1">
          <Icon name="external" />
          {t("inApp.lineButton")}
        </a>
      ) : (
        <>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step}>
                <span>{t(step)}</span>
              </li>
            ))}
          </ol>
          <CopyField address={address} />
        </>
      )}
      <p className="here">
        <a href="?here=1">{t("inApp.here")}</a>
      </p>
    </section>
  );
}
