import { useText } from "#app/ui/text.tsx";

type ActButtonProps = {
  act:
    | "previous"
    | "next"
    | "add"
    | "centre"
    | "remove"
    | "along"
    | "undo"
    | "redo"
    | "extend";
};

function ActButton({ act }: ActButtonProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="button small"
      data-line-act={act}
      aria-pressed={act === "extend" ? false : undefined}
    >
      {t(`courseDrawing.acts.${act}`)}
    </button>
  );
}

const ways = [
  ["north", "↑"],
  ["west", "←"],
  ["east", "→"],
  ["south", "↓"],
] as const;

/** The four buttons that move the chosen point 5 m. */
function Arrows() {
  const t = useText();
  return (
    <div
      className="line-arrows"
      role="group"
      aria-label={t.plain("courseDrawing.move")}
      aria-describedby="arrow-keys"
      data-line-arrows=""
    >
      {ways.map(([act, arrow]) => (
        <button
          key={act}
          type="button"
          className="button small"
          data-line-act={act}
        >
          <span aria-hidden>{arrow}</span>
          <span className="said">{t(`courseDrawing.moves.${act}`)}</span>
        </button>
      ))}
    </div>
  );
}

/** Every act on the line as a button; shown when the map is there. */
export function DrawingTools() {
  const t = useText();
  return (
    <>
      <div>
        <p className="line-total" data-line-total="" />
        <p className="line-chosen" aria-live="polite" data-line-chosen="" />
      </div>
      <div className="line-point">
        <Arrows />
        <p className="buttons">
          <ActButton act="previous" />
          <ActButton act="next" />
          <ActButton act="undo" />
          <ActButton act="redo" />
        </p>
      </div>
      <p className="caption" id="arrow-keys">
        {t("courseDrawing.arrowKeys")}
      </p>
      <p className="buttons">
        <ActButton act="add" />
        <ActButton act="centre" />
        <ActButton act="remove" />
        <ActButton act="along" />
        <ActButton act="extend" />
      </p>
    </>
  );
}
