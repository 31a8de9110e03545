import { PlaceSign } from "#app/ui/map/place-signs.tsx";
import { SafetyList, type SafetyRow } from "#app/ui/resident/safety-list.tsx";
import { useText } from "#app/ui/text.tsx";
import type { SafetyView } from "./view.server.ts";

const PORTAL = "https://disaportal.gsi.go.jp/";

type List = { credit: string; n: number; rows: SafetyRow[] };
type Shown = Pick<SafetyView, "danger" | "known">;

function addressOf(danger: string | null, isWhole = false): string {
  const asked = new URLSearchParams();
  if (danger) asked.set("danger", danger);
  if (isWhole) asked.set("show", "all");
  return asked.size > 0 ? `/map/safety?${asked}` : "/map/safety";
}

function DangerLinks({ danger, known }: Shown) {
  const t = useText();
  return (
    <nav className="filters" aria-label={t.plain("safety.choose")}>
      <ul>
        {[null, ...known].map((one) => (
          <li key={one}>
            <a
              href={addressOf(one)}
              aria-current={one === danger ? "true" : undefined}
            >
              {t(one ? `safety.dangers.${one}` : "safety.all")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rows({ list, danger }: { list: List; danger: string | null }) {
  const t = useText();
  const { rows, n, credit } = list;
  return (
    <>
      <SafetyList rows={rows} />
      {n > rows.length && (
        <a className="safety-more" href={addressOf(danger, true)}>
          {t("safety.more", { n })}
        </a>
      )}
      <p className="safety-source">
        {t("safety.credit", { credit: t.rawJapanese(credit) })}
      </p>
    </>
  );
}

/** To the two lists, past the drawing of a small screen. */
export function SafetyJump() {
  const t = useText();
  return (
    <p className="safety-jump">
      {(["shelter", "aed"] as const).map((layer) => (
        <a key={layer} href={`#${layer}s`}>
          <PlaceSign layer={layer} size={24} />
          {t(`safety.${layer}s`)}
        </a>
      ))}
    </p>
  );
}

/** Where to look while the ward has given no list. */
function Look() {
  const t = useText();
  return (
    <p className="safety-look">
      {t("safety.look")} <a href={PORTAL}>{t("safety.lookMap")}</a>
    </p>
  );
}

type SheltersProps = Shown & { shelters: SafetyView["shelters"] };

/** The shelters, narrowed by a danger. */
export function Shelters({ shelters, danger, known }: SheltersProps) {
  const t = useText();
  return (
    <section className="safety-part" aria-labelledby="shelters">
      <h2 id="shelters">
        <PlaceSign layer="shelter" size={28} />
        {t("safety.shelters")}{" "}
        {shelters && <small>{t("safety.count", { n: shelters.n })}</small>}
      </h2>
      {shelters ? (
        <>
          <p>{t("safety.sheltersLead")}</p>
          {known.length > 0 && <DangerLinks danger={danger} known={known} />}
          <p>{t("safety.open")}</p>
          {shelters.n === 0 && <p>{t("safety.noneFor")}</p>}
          <Rows list={shelters} danger={danger} />
        </>
      ) : (
        <>
          <p>{t("safety.noShelters")}</p>
          <Look />
        </>
      )}
    </section>
  );
}

type AedsProps = Pick<SafetyView, "aeds" | "danger">;

export function Aeds({ aeds, danger }: AedsProps) {
  const t = useText();
  return (
    <section className="safety-part" aria-labelledby="aeds">
      <h2 id="aeds">
        <PlaceSign layer="aed" size={28} />
        {t("safety.aeds")}{" "}
        {aeds && <small>{t("safety.count", { n: aeds.n })}</small>}
      </h2>
      <p>{t("safety.aedsLead")}</p>
      {aeds ? (
        <Rows list={aeds} danger={danger} />
      ) : (
        <p>{t("safety.noAeds")}</p>
      )}
    </section>
  );
}
