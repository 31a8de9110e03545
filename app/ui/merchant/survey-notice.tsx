import { Icon } from "#app/ui/art/icons.tsx";
import { dayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

type SurveyNoticeProps = {
  survey: { id: string; title: string; closesOn: string } | null;
};

/** The ward asks something and waits for an answer. */
export function SurveyNotice({ survey }: SurveyNoticeProps) {
  const t = useText();
  if (!survey) return null;
  const day = unmarked(dayText(t.language, survey.closesOn, "short"));
  return (
    <a className="survey-notice" href={`/merchant/surveys/${survey.id}`}>
      <Icon name="pencil" size={26} />
      <span>
        <b>{t("survey.shop.notice")}</b>
        <span>
          {t.plain("survey.shop.noticeWhy", { title: survey.title, day })}
        </span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
