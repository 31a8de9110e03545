import { tokyoDate } from "#app/domain/business-day.ts";
import { i18n } from "#app/locales/index.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { type TextOf, unmarked, useText } from "#app/ui/text.tsx";
import type { ParseKeys } from "i18next";

type Act = {
  sequence: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  details: Record<string, string | number | boolean | null>;
};

type ActTableProps = { acts: Act[]; names: Record<string, string>; me: string };

const SHORT = 8;

function wordFor(
  t: TextOf,
  group: "actions" | "subjects",
  word: string,
): string {
  const key = `ward.audit.${group}.${word}`;
  return i18n.exists(key) ? t.plain(key as ParseKeys) : word;
}

/** `kind:id` as a name, or as its kind and the end of its id. */
function nameOf(t: TextOf, names: Record<string, string>, who: string): string {
  const [kind = "", id = ""] = who.split(":");
  return (
    names[who] ??
    t.plain("ward.audit.unknown", {
      kind: wordFor(t, "subjects", kind),
      id: id.slice(-SHORT),
    })
  );
}

function Row({ act, names, me }: { act: Act } & Omit<ActTableProps, "acts">) {
  const t = useText();
  const who = nameOf(t, names, act.actor);
  const details = Object.values(act.details).filter((value) => value !== null);
  return (
    <tr>
      <td className="n">{act.sequence}</td>
      <td className="when">
        {unmarked(dayText(t.language, tokyoDate(act.at), "short"))}{" "}
        <time dateTime={act.at.toISOString()}>{timeText(act.at)}</time>
      </td>
      <td>
        {act.actor === me ? t.plain("ward.audit.you", { name: who }) : who}
      </td>
      <th scope="row">{wordFor(t, "actions", act.action)}</th>
      <td>{act.subject === act.actor ? "" : nameOf(t, names, act.subject)}</td>
      <td>{details.join(" ")}</td>
    </tr>
  );
}

const heads = ["at", "who", "what", "on", "details"] as const;

/** Who did what and when, newest first. */
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
