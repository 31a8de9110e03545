import { useText } from "#app/ui/text.tsx";

const steps = ["choose", "check", "done"] as const;
export type Step = (typeof steps)[number];

/** Where the import stands: choose, check, done. */
export function Steps({ current }: { current: Step }) {
  const t = useText();
  return (
    <ol
      className="import-steps"
      aria-label={t.plain("shopImport.view.stepsLabel")}
    >
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? "step" : undefined}>
          {t(`shopImport.view.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
