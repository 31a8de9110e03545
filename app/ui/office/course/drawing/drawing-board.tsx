import { useText } from "#app/ui/text.tsx";
import type { DrawingConfig } from "./config.ts";
import { DrawingTools } from "./drawing-tools.tsx";

type DrawingBoardProps = {
  config: DrawingConfig;
  /** The line as text, and the version it began from. */
  line: string;
  known: string;
};

/** The map with the line, its buttons, and the form that sends the line alone. */
export function DrawingBoard(props: DrawingBoardProps) {
  const { config, line, known } = props;
  const t = useText();
  return (
    <div className="line-board" data-line-board={JSON.stringify(config)}>
      <div className="line-map">
        <p className="line-status" role="status" data-line-status="">
          <noscript>{t("courseDrawing.noScript")}</noscript>
        </p>
        <div className="line-frame" data-line-frame="" hidden>
          <div className="line-stage" data-line-stage="" />
          <span className="line-centre" aria-hidden />
        </div>
      </div>
      <div className="line-tools" data-line-tools="" hidden>
        <DrawingTools />
        <form method="post" className="line-save" data-line-form="">
          <input type="hidden" name="known" value={known} />
          <input type="hidden" name="line" value={line} />
          <button className="button main">{t("courseDrawing.save")}</button>
          <p className="caption">{t("courseDrawing.saveWhy")}</p>
        </form>
      </div>
    </div>
  );
}
