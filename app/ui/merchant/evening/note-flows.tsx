import { closingOf } from "#app/domain/evening.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { flowLines, type Side, type StreetNames } from "./note-text.ts";
import type { Note } from "./note-view.ts";

type NoteFlowsProps = { note: Note; streets: StreetNames };

function SideList({ note, streets, side }: NoteFlowsProps & { side: Side }) {
  const t = useText();
  if (!note.flows) return null;
  return (
    <div>
      <h3>{t(`evening.${side}`)}</h3>
      <ul className="evening-lines">
        {flowLines(t, note.flows[side], side, streets).map(({ what, n }) => (
          <li key={what}>
            <span>{what}</span>
            {n !== null && <b>{n}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where people came from and went to, without numbers that point at anybody. */
export function NoteFlows({ note, streets }: NoteFlowsProps) {
  const t = useText();
  const both = { note, streets };
  return (
    <section>
      <h2>{t("evening.flows")}</h2>
      {note.flows ? (
        <div className="evening-sides">
          <SideList {...both} side="from" />
          <SideList {...both} side="to" />
        </div>
      ) : (
        <p>{t("evening.flowsWait")}</p>
      )}
      <p className="evening-why">
        {t("evening.flowsWhy")}{" "}
        {note.desk > 0 && t("evening.desk", { n: numberText(note.desk) })}
      </p>
    </section>
  );
}

/** The last sentence of a day that is over. */
export function NoteClosing({ note }: Pick<NoteFlowsProps, "note">) {
  const t = useText();
  const used = note.uses.reduce((sum, { n }) => sum + n, 0);
  return note.flows ? (
    <p className="evening-closing">
      {t(`evening.closing.${closingOf(note, used)}`)}
    </p>
  ) : null;
}
