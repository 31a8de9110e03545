import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

const refusals = ["refused", "none", "failed", "other"] as const;

/** Reads a card's QR by the camera, where there is a script; the typed number below always works. */
export function CardCamera() {
  const t = useText();
  return (
    <section className="page stack card-camera" data-camera hidden>
      <button type="button" className="button main big" data-camera-start>
        <Icon name="camera" size={28} />
        {t("counter.camera.start")}
      </button>
      <div className="stack" data-camera-on hidden>
        <p>{t("counter.camera.aim")}</p>
        <video
          aria-label={t.plain("counter.camera.picture")}
          muted
          playsInline
        />
        <button type="button" className="button" data-camera-stop>
          {t("counter.camera.stop")}
        </button>
      </div>
      <div role="status">
        {refusals.map((refusal) => (
          <p key={refusal} className="told" data-camera-said={refusal} hidden>
            {t(`counter.camera.${refusal}`)}
          </p>
        ))}
      </div>
    </section>
  );
}
