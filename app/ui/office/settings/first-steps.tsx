import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type Step = {
  step: "settings" | "streets" | "edition" | "shops" | "prints" | "publish";
  href: string;
  isDone: boolean;
};

/** What a new ward does, in order, until its first rally is public. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const t = useText();
  const next = steps.find(({ isDone }) => !isDone)?.step;
  return (
    <div className="page narrow">
      <h1>{t("settings.steps.title")}</h1>
      <p className="lead">{t("settings.steps.lead")}</p>
      <ol className="first-steps">
        {steps.map(({ step, href, isDone }) => (
          <li key={step} className={step === next ? "next" : undefined}>
            <a href={href} aria-current={step === next ? "step" : undefined}>
              {t(`settings.steps.${step}`)}
            </a>
            {isDone && (
              <b className="done">
                <Icon name="check" size={20} />
                {t("settings.steps.done")}
              </b>
            )}
            <span>{t(`settings.steps.${step}Note`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
