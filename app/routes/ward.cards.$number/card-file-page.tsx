import { formatCardNumber } from "#app/domain/card-number.ts";
import { dayText } from "#app/ui/dates.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import { DeskForms } from "./desk-forms.tsx";
import type { DeskAnswer } from "./desk-acts.server.ts";
import type { CardFile } from "./queries.server.ts";
import { StampTable } from "./stamp-table.tsx";
import { Said } from "./said.tsx";
import { TierTable } from "./tier-table.tsx";

type CardFilePageProps = {
  file: CardFile;
  mayAct: boolean;
  answer: DeskAnswer | null;
};

/** One card at the desk: what is on it, its entries, and what can be done for its holder. */
export function CardFilePage({ file, mayAct, answer }: CardFilePageProps) {
  const t = useText();
  const number = formatCardNumber(file.number);
  return (
    <div className="page cards">
      <p>
        <a href="/ward/cards">{t("desk.file.back")}</a>
      </p>
      <h1>{t("desk.file.title", { number })}</h1>
      <p className="lead">
        {t(`desk.file.channel.${file.channel}`)}{" "}
        {t("desk.file.made", {
          day: unmarked(dayText(t.language, file.madeOn, "short")),
        })}
      </p>
      {file.into && (
        <Notice>
          {t("desk.file.into", { number: formatCardNumber(file.into) })}
        </Notice>
      )}
      <section aria-labelledby="tiers">
        <h2 id="tiers">{t("desk.file.tiers")}</h2>
        <Said answer={answer} parts={["entry"]} />
        <TierTable file={file} mayAct={mayAct} />
      </section>
      <section aria-labelledby="stamps">
        <h2 id="stamps">{t("desk.file.stamps")}</h2>
        <Said answer={answer} parts={["void"]} />
        <StampTable file={file} mayAct={mayAct} />
      </section>
      {mayAct && <DeskForms file={file} answer={answer} />}
    </div>
  );
}
