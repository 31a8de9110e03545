import { useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";
import { Moment } from "./moment.tsx";

export type SessionRow = {
  session: string;
  name: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isHere: boolean;
};

function Row({ row }: { row: SessionRow }) {
  const t = useText();
  const { name } = row;
  const device = row.device || t.plain("people.sessions.unknownDevice");
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{device}</td>
      <td className="when">
        <Moment at={row.createdAt} />
      </td>
      <td className="when">
        <Moment at={row.lastSeenAt} />
      </td>
      <td className="decide">
        {row.isHere ? (
          t("people.sessions.here")
        ) : (
          <form method="post" action="/ward/people/sessions">
            <input type="hidden" name="session" value={row.session} />
            <button
              className="button"
              aria-label={t.plain("people.sessions.endLabel", { name, device })}
            >
              {t("people.sessions.end")}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}

const heads = ["who", "device", "since", "seen", "end"] as const;

/** The open sessions, each with the button that ends it. */
export function SessionTable({ rows }: { rows: SessionRow[] }) {
  const t = useText();
  return (
    <WideTable
      name={t.plain("people.sessions.wide")}
      className="rows acts people"
      heads={heads.map((head) => t(`people.sessions.${head}`))}
    >
      {rows.map((row) => (
        <Row key={row.session} row={row} />
      ))}
    </WideTable>
  );
}
