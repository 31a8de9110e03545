import { useText } from "#app/ui/text.tsx";

type TestBandProps = {
  isSample: boolean;
  /** Whether this person may clear the sample and begin for real. */
  mayStart: boolean;
};

/** Says on every page and print that nothing here is the real rally. */
export function TestBand({ isSample, mayStart }: TestBandProps) {
  const t = useText();
  return (
    <p className="test-band">
      <b>{t("ward.test")}</b>
      <span>{t(isSample ? "ward.testSample" : "ward.testServer")}</span>
      {mayStart && <a href="/ward/start">{t("settings.start.link")}</a>}
    </p>
  );
}
