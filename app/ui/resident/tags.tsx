import { useText } from "#app/ui/text.tsx";

/** 「見本」, boxed, after every invented name. */
export function SampleTag({ shown = true }: { shown?: boolean }) {
  const t = useText();
  return shown ? <span className="tag">{t("common.sample")}</span> : null;
}
