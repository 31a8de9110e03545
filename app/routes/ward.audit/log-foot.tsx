import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { logAddress } from "./address.ts";

type LogFootProps = {
  narrowing: Record<string, string | undefined>;
  /** Whether this page is not the newest. */
  isBack: boolean;
  /** Where the next page begins; null on the last. */
  next: string | null;
};

/** The way to other pages, and the same entries as a file. */
export function LogFoot({ narrowing, isBack, next }: LogFootProps) {
  const t = useText();
  const at = (path: string, more: Record<string, string> = {}) =>
    logAddress(path, { ...narrowing, ...more });
  return (
    <div className="log-foot">
      {(isBack || next) && (
        <p className="buttons">
          {isBack && (
            <a className="button" href={at("/ward/audit")}>
              {t("ward.audit.newest")}
            </a>
          )}
          {next && (
            <a className="button" href={at("/ward/audit", { before: next })}>
              {t("ward.audit.earlier")}
            </a>
          )}
        </p>
      )}
      <h2>{t("ward.audit.download")}</h2>
      <p className="buttons">
        <a className="button" href={at("/ward/audit.csv")} download>
          <Icon name="download" size={18} />
          {t("ward.tally.csv")}
        </a>
        <a
          className="button"
          href={at("/ward/audit.csv", { encoding: "cp932" })}
          download
        >
          <Icon name="download" size={18} />
          {t("ward.tally.csvExcel")}
        </a>
      </p>
    </div>
  );
}
