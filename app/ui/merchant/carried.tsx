import { useText } from "#app/ui/text.tsx";

/** A sealed form goes along with this one, and comes back after the sign-in. */
export function Carried({ kept }: { kept: string }) {
  const t = useText();
  return (
    <>
      <p className="told" role="status">
        {t("doors.kept.carried")}
      </p>
      <input type="hidden" name="kept" value={kept} />
    </>
  );
}
