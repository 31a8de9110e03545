import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { type Step, Steps } from "./steps.tsx";

type ImportLineProps = {
  step: Step;
  file: { name: string; sheet: string | null; rows: number } | null;
};

/** The page's title, the file it speaks of and the steps. */
export function ImportLine({ step, file }: ImportLineProps) {
  const t = useText();
  const n = numberText(file?.rows ?? 0);
  return (
    <header className="page-line">
      <h1>{t("shopImport.view.title")}</h1>
      {file && (
        <p className="import-file">
          {file.sheet === null
            ? t.plain("shopImport.view.file", { file: file.name, n })
            : t.plain("shopImport.view.fileSheet", {
                file: file.name,
                sheet: file.sheet,
                n,
              })}
        </p>
      )}
      <Steps current={step} />
    </header>
  );
}
