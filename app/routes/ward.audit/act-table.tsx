import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import { logAddress } from "./address.ts";
import {
  type Act,
  type ActNames,
  detailsOf,
  nameOf,
  wordFor,
} from "./words.ts";

type ActTableProps = { acts: Act[]; names: ActNames; me: string };

function Row({ act, names, me }: { act: Act } & Omit<ActTableProps, "acts">) {
  const t = useText();
  const name = nameOf(t, names, act.actor);
  const who = act.actor === me ? t.plain("ward.audit.you", { name }) : name;
  return (
    <tr>
      <td className="n">{act.sequence}</td>
      <td className="when">
        {unmarked(dayText(t.language, tokyoDate(act.at), "short"))}{" "}
        <time dateTime={act.at.toISOString()}>{timeText(act.at)}</time>
      </td>
      <td>
        <a href={logAddress("/ward/audit", { who: act.actor })}>{who}</a>
      </td>
      <th scope="row">{wordFor(t, "actions", act.action)}</th>
      <td>
        {act.subject !== act.actor && (
          <a href={logAddress("/ward/audit", { on: act.subject })}>
            {nameOf(t, names, act.subject)}
          </a>
        )}
      </td>
      <td>
        {detailsOf(t, names, act).map(([word, said]) => (
          <span key={word} className="line">
            {t("ward.audit.detail", { word, said })}
          </span>
        ))}
      </td>
    </tr>
  );
}

const heads = ["at", "who", "what", "on", "details"] as const;

/** Who did what and when, newest first; a name leads to all of theirs. */
export function ActTable({ acts, names, me }: ActTableProps) {
  const t = useText();
  return (
    <Wide name={t.plain("ward.audit.title")}>
      <table className="rows acts">
        <thead>
          <tr>
            <th scope="col" className="n">
              {t("ward.audit.sequence")}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`ward.audit.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <Row key={act.sequence} act={act} names={names} me={me} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
