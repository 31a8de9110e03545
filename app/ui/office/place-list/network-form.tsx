import type { WayProblem } from "#app/domain/walk/network-file.ts";
import { useText } from "#app/ui/text.tsx";
import { FileField } from "../file-field.tsx";
import { Table } from "../table.tsx";
import { UploadForm } from "./upload-fields.tsx";

export type NetworkFormProps = {
  credit: string;
  errors: { credit: string | null; file: string | null };
  problems: WayProblem[];
  /** How many lines cannot be read; the first are in `problems`. */
  all: number;
};

function Problems({ problems, all }: NetworkFormProps) {
  const t = useText();
  if (problems.length === 0) return null;
  const heads = ["problemHead", "written", "why"] as const;
  return (
    <>
      <Table
        className="rows roomy"
        heads={heads.map((head) => t(`walkNetwork.${head}`))}
      >
        {problems.map(({ feature, problem, value }) => (
          <tr key={feature}>
            <th scope="row">{t("walkNetwork.feature", { n: feature })}</th>
            <td>
              <bdi>{value}</bdi>
            </td>
            <td>{t(`walkNetwork.problems.${problem}`)}</td>
          </tr>
        ))}
      </Table>
      {all > problems.length && (
        <p>{t("walkNetwork.problemMore", { n: problems.length })}</p>
      )}
    </>
  );
}

/** Sends a GeoJSON file, with the lines of the last one that could not be read. */
export function NetworkForm(props: NetworkFormProps) {
  const { credit, errors } = props;
  const t = useText();
  return (
    <UploadForm
      action="/ward/walk-network"
      submit={t.plain("walkNetwork.submit")}
      credit={{
        label: t.plain("walkNetwork.credit"),
        hint: t.plain("walkNetwork.creditHint"),
        value: credit,
        error: errors.credit,
      }}
    >
      <FileField
        name="file"
        isRequired
        label={t.plain("walkNetwork.file")}
        hint={t.plain("walkNetwork.fileHint")}
        accept=".geojson,.json"
        error={errors.file}
      />
      <Problems {...props} />
    </UploadForm>
  );
}

/** How a file is written, with an example. */
export function NetworkRules({ example }: { example: string }) {
  const t = useText();
  const rules = ["Line", "Meet", "Stairs", "Slope", "Far"] as const;
  return (
    <section>
      <h2>{t("walkNetwork.rules")}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`walkNetwork.rule${rule}`)}</li>
        ))}
      </ul>
      <p>
        <a href="/ward/walk-network/template.geojson" download>
          {t("walkNetwork.template")}
        </a>
      </p>
      <h3>{t("walkNetwork.example")}</h3>
      <pre className="example" tabIndex={0}>
        {example}
      </pre>
    </section>
  );
}
