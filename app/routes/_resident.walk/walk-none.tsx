import { useText } from "#app/ui/text.tsx";
import type { Answer } from "./walk-view.server.ts";

type NoneProps = { answer: Exclude<Answer, { kind: "walk" }> };

/** Why there is no walk, and what to let go of for one. */
export function WalkNone({ answer }: NoneProps) {
  const t = useText();
  if (answer.kind !== "none")
    return (
      <div className="walk-none">
        <h2>{t(`walk.${answer.kind}.title`)}</h2>
        <p>{t(`walk.${answer.kind}.why`)}</p>
      </div>
    );
  const { loosen } = answer;
  return (
    <div className="walk-none">
      <h2>{t("walk.none.title")}</h2>
      <p>{t("walk.none.why")}</p>
      <p>{t(loosen.length > 0 ? "walk.none.helps" : "walk.none.nothing")}</p>
      <ul>
        {loosen.map(({ what, href, minutes }) => (
          <li key={what}>
            <a className="button" href={href}>
              {t(`walk.none.${what}`, { minutes })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
