import { useText } from "#app/ui/text.tsx";
import { Tick } from "../choice.tsx";
import { Wrong } from "../field.tsx";
import {
  type DetailName,
  DetailsFields,
  detailFields,
  managerFields,
} from "./details-fields.tsx";

const effects = ["backup", "gone", "kept", "next"] as const;
const asked: DetailName[] = [...detailFields, ...managerFields];

type StartFormProps = {
  isSample: boolean;
  name: string;
  reply: Parameters<typeof DetailsFields>[0]["reply"];
  refusal: "no-backup" | "not-a-sample" | null;
};

/** The one question before the sample goes: what will happen, and what the real ward is called. */
export function StartForm({ isSample, name, reply, refusal }: StartFormProps) {
  const t = useText();
  if (!isSample)
    return (
      <div className="page narrow">
        <h1>{t("settings.start.refused.not-a-sample")}</h1>
        <p>
          <a href="/ward">{t("ward.back")}</a>
        </p>
      </div>
    );
  const isUnsure = Boolean(reply?.error?.isSure);
  const values = reply?.initialValue;
  return (
    <div className="page narrow">
      <h1>{t("settings.start.title")}</h1>
      <p className="lead">{t("settings.start.lead")}</p>
      {refusal && <Wrong>{t(`settings.start.refused.${refusal}`)}</Wrong>}
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{t(`settings.start.effects.${effect}`)}</li>
        ))}
      </ul>
      <form method="post" action="/ward/start" className="settings-form">
        <DetailsFields names={asked} start={{ name }} reply={reply} />
        <Tick
          name="keepsStreets"
          isOn={values ? values.keepsStreets === "on" : true}
          label={t("settings.start.keepsStreets")}
        />
        <Tick
          name="isSure"
          required
          label={t("settings.start.isSure")}
          error={isUnsure && t("settings.errors.unsure")}
        />
        <p className="buttons">
          <button className="button main">{t("settings.start.submit")}</button>
          <a className="button" href="/ward">
            {t("settings.start.back")}
          </a>
        </p>
      </form>
    </div>
  );
}
