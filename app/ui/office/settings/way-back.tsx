import { useText } from "#app/ui/text.tsx";

const steps =
  /^\/ward\/(settings|streets|editions|shops\/import|prints)(\/|$)/u;

/** The way back to the first steps, on the pages that are one of them. */
export function WayBack({ path }: { path: string }) {
  const t = useText();
  if (!steps.test(path)) return null;
  return (
    <p className="way-back">
      <a href="/ward/first-steps">{t("settings.steps.back")}</a>
    </p>
  );
}
