import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type FrameData = {
  desk: string;
  isTest: boolean;
  isSample: boolean;
  isSignedIn: boolean;
  /** What the ward says while the rally is paused. */
  pause: string | null;
};

export function TestBand({ isSample }: Pick<FrameData, "isSample">) {
  const t = useText();
  return (
    <header className="test-band">
      {t("merchant.testBand")}
      {isSample && <>　{t("merchant.sampleBand")}</>}
    </header>
  );
}

function SignOut() {
  const t = useText();
  return (
    <form method="post" action="/sign-out">
      <button className="quiet">{t("signIn.signOut")}</button>
    </form>
  );
}

function LanguageForm({ path }: { path: string }) {
  const t = useText();
  const other = t.language === "en" ? "ja" : "en";
  return (
    <form method="post" action="/language">
      <input type="hidden" name="next" value={path} />
      <button className="quiet" name="language" value={other} lang={other}>
        <Icon name="globe" />
        {t(`common.languages.${other}`)}
      </button>
    </form>
  );
}

/** What every shop page stands in: the test band, the page, the way out, the desk's phone. */
export function Frame({
  data,
  path,
  children,
}: {
  data: FrameData;
  path: string;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <a className="skip" href="#main">
        {t("common.skip")}
      </a>
      {data.isTest && <TestBand isSample={data.isSample} />}
      <main id="main">
        {data.pause !== null && (
          <p className="told" role="status">
            {data.pause}
          </p>
        )}
        {children}
      </main>
      <footer className="frame-foot">
        <div className="frame-ways">
          <LanguageForm path={path} />
          {data.isSignedIn && <SignOut />}
        </div>
        <p className="frame-desk">
          <Icon name="phone" />
          <span>
            {t("merchant.trouble")} <a href={`tel:${data.desk}`}>{data.desk}</a>
            {data.isSample && `（${t.plain("common.sample")}）`}
          </span>
        </p>
      </footer>
    </>
  );
}
