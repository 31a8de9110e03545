import { useText } from "#app/ui/text.tsx";
import { AddedTable } from "./added-table.tsx";
import { BadTable } from "./bad-table.tsx";
import { ChangedTable } from "./changed-table.tsx";
import { GlyphList, type Undrawn } from "./glyph-list.tsx";
import { ImportBar } from "./import-bar.tsx";
import { ImportDone, type ImportDoneProps } from "./import-done.tsx";
import { ImportFacts } from "./import-facts.tsx";
import { ImportLine } from "./import-line.tsx";
import type { ImportView } from "./view.ts";

type PreviewProps = {
  id: string;
  file: { name: string; sheet: string | null; rows: number };
  ignored: string[];
  rallyName: string | null;
  seen: string;
  notice: "moved" | "notOffered" | null;
  done: ImportDoneProps | null;
  view: ImportView;
  undrawn: Undrawn[];
};

/** A file that was read: what it would do, or what it did. */
export function Preview(props: PreviewProps) {
  const t = useText();
  const { id, file, view, done, notice } = props;
  if (done)
    return (
      <>
        <ImportLine step="done" file={file} />
        <ImportDone {...done} />
      </>
    );
  return (
    <div className="import-preview">
      <ImportLine step="check" file={file} />
      {notice && (
        <p className="import-notice" role="alert">
          {t(`shopImport.view.${notice}`)}
        </p>
      )}
      <ImportFacts {...props} />
      <BadTable importId={id} bad={view.bad} />
      <ChangedTable changed={view.changed} />
      <AddedTable added={view.added} />
      <GlyphList undrawn={props.undrawn} />
      <ImportBar importId={id} view={view} seen={props.seen} />
    </div>
  );
}
