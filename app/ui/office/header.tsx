import type { Names } from "#app/domain/place.ts";
import { BrandSeal } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { TestBand } from "./test-band.tsx";

const pages = [
  { path: "/ward", key: "ward.nav.cockpit" },
  { path: "/ward/tally", key: "ward.nav.tally" },
  { path: "/ward/editions", key: "ward.nav.editions" },
  { path: "/ward/shops", key: "ward.nav.shops" },
  { path: "/ward/promotions", key: "ward.nav.promotions" },
  { path: "/ward/courses", key: "ward.nav.courses" },
  { path: "/ward/prints", key: "ward.nav.prints" },
  { path: "/ward/cards", key: "ward.nav.cards" },
  { path: "/ward/audit", key: "ward.nav.audit" },
  { path: "/ward/people", key: "ward.nav.people" },
] as const;

type HeaderProps = {
  names: Names;
  staffName: string;
  isTest: boolean;
  isSample: boolean;
  isManager: boolean;
  /** Whether any rally is public: before, the menu begins with the first steps. */
  isPublic: boolean;
  path: string;
};

/** Pages that stand under another's entry of the menu. */
const under = (path: string) =>
  path
    .replace("/ward/card-runs", "/ward/cards")
    .replace(/^\/ward\/(places|walk-network)/, "/ward/courses")
    .replace(/^\/ward\/(streets|applications|surveys)/, "/ward/shops");

function isCurrent(page: string, at: string): boolean {
  const path = under(at);
  const isUnder = (one: string) => path === one || path.startsWith(`${one}/`);
  if (page !== "/ward") return isUnder(page);
  return pages.every((other) => other.path === "/ward" || !isUnder(other.path));
}

/** The ward's header: brand, office, pages that exist, who is signed in. */
export function OfficeHeader(props: HeaderProps) {
  const { isPublic, isSample } = props;
  const t = useText();
  return (
    <header className="head">
      <div className="head-row">
        <p className="brand">
          <BrandSeal word={t.plain("ward.seal")} size={38} />
          <b>{t("common.brand")}</b>
          <span>{t("ward.office", { ward: t.plainName(props.names) })}</span>
        </p>
        <nav aria-label={t.plain("ward.menu")}>
          {pages.map(({ path, key }) => (
            <a
              key={path}
              href={path}
              aria-current={isCurrent(path, props.path) ? "page" : undefined}
            >
              {t(path === "/ward" && !isPublic ? "ward.nav.first" : key)}
            </a>
          ))}
        </nav>
        <div className="who">
          <a href="/ward/security">{props.staffName}</a>
          <form method="post" action="/sign-out">
            <button className="as-link">{t("ward.signOut")}</button>
          </form>
        </div>
      </div>
      {(props.isTest || isSample) && (
        <TestBand isSample={isSample} mayStart={isSample && props.isManager} />
      )}
    </header>
  );
}
