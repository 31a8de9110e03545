import type { Sitting } from "#app/domain/sitting.ts";
import type { ReactNode } from "react";
import { useText } from "../text.tsx";
import { sittingText } from "./sitting-text.ts";

type SittingNoteProps = Sitting & {
  /** Milliseconds from now, so that a wrong clock in the browser does not matter. */
  endsIn: number;
  /** What else stands at the foot of every office page. */
  children: ReactNode;
};

/** Says when the sitting ends; its script warns three minutes before. */
export function SittingNote(props: SittingNoteProps) {
  const t = useText();
  return (
    <>
      <footer
        className="sitting"
        data-sitting
        data-ends-in={props.endsIn}
        data-is-last={props.isLast}
      >
        {props.children}
        <span data-sitting-text>{sittingText(t, props)}</span>
      </footer>
      <div className="sitting-warning" role="status">
        <div data-sitting-soon hidden>
          <p>{t("people.sitting.soon")}</p>
          <form method="post" action="/ward/continuation">
            <button className="button">{t("people.sitting.button")}</button>
          </form>
        </div>
        <div data-sitting-last hidden>
          <p>{t("people.sitting.soonLast")}</p>
        </div>
        <div data-sitting-over hidden>
          <p>{t("people.sitting.over")}</p>
        </div>
      </div>
    </>
  );
}
