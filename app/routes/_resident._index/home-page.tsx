import { EmblemSprite, EmblemUse } from "#app/ui/art/emblem.tsx";
import { CalendarLeaf, Icon } from "#app/ui/art/icons.tsx";
import { PressScene, ScanScene, ShopScene } from "#app/ui/art/scenes.tsx";
import { dayText } from "#app/ui/dates.ts";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { Notices } from "#app/ui/resident/notices.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { TypedCode } from "#app/ui/resident/typed-code.tsx";
import { useText } from "#app/ui/text.tsx";
import { HomeOffers } from "./home-offers.tsx";
import { ProgressSlip } from "./progress-slip.tsx";
import type { HomeView } from "./route.tsx";

function Term({ view }: { view: HomeView }) {
  const t = useText();
  const day = (on: string) => dayText(t.language, on, "short");
  return (
    <div className="term">
      <CalendarLeaf word={t.plain("home.leaf")} size={44} />
      <p>
        {view.channels.map(({ kind, startsOn, endsOn }) => (
          <span key={kind} className="term-line">
            <small className="tag">{t(`home.channel.${kind}`)}</small>{" "}
            <b>{t("home.period", { from: day(startsOn), to: day(endsOn) })}</b>
          </span>
        ))}
        {t("home.scale", {
          streets: view.streets.length,
          shops: view.shops,
        })}{" "}
        <SampleTag shown={view.isSample} />
      </p>
    </div>
  );
}

function Steps() {
  const t = useText();
  return (
    <ol className="home-steps">
      <li>
        <ShopScene width={66} />
        {t("home.steps.visit")}
      </li>
      <li>
        <ScanScene width={56} />
        {t("home.steps.scan")}
      </li>
      <li>
        <PressScene width={48} />
        {t("home.steps.press")}
      </li>
    </ol>
  );
}

function StreetList({ view }: { view: HomeView }) {
  const t = useText();
  return (
    <section>
      <h2>{t("home.streets", { n: view.streets.length })}</h2>
      <ul className="home-streets">
        {view.streets.map((street) => (
          <li key={street.slug}>
            <a href={`/streets/${street.slug}`}>
              <EmblemUse name={street.emblem} size={40} />
              <span>
                <b>{t.names(street.shortNames)}</b>
                {street.isSample && <small>{t("common.sample")}　</small>}
                <small>{t("home.shops", { n: street.shops })}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rally now: where, when, how far this card is, offers, streets. */
export function HomePage({ view }: { view: HomeView }) {
  const t = useText();
  return (
    <div className="home">
      <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
      <div className="home-map">
        <h1>{t("home.brandVertical")}</h1>
        <WardMap
          id="home"
          data={view.geography}
          variant="home"
          streets={view.map}
          checkpoints={[]}
          labels={{
            title: t.plain("mapPage.label", {
              ward: t.plainName(view.wardNames),
            }),
            visited: t.plain("mapPage.visited"),
          }}
        />
      </div>
      <div className="home-side">
        <Term view={view} />
        <Notices notices={view.notices} />
        <ProgressSlip view={view} />
        <Steps />
        <HomeOffers offers={view.offers} />
        <StreetList view={view} />
        <a className="button" href="/map">
          <Icon name="map" size={24} />
          {t("home.openMap")}
        </a>
        {view.hasCourses && (
          <a className="button" href="/courses">
            <Icon name="walk" size={24} />
            {t("course.title")}
          </a>
        )}
        <TypedCode />
      </div>
    </div>
  );
}
