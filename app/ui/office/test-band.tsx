import { useText } from "#app/ui/text.tsx";

/** Says on every page and print that nothing here is the real rally. */
export function TestBand({ isSample }: { isSample: boolean }) {
  const t = useText();
  return (
    <p className="test-band">
      <b>{t("ward.test")}</b>
      <span>{t(isSample ? "ward.testSample" : "ward.testServer")}</span>
    </p>
  );
}
