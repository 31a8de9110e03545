import { RadioGroup } from "#app/ui/office/choice.tsx";
import { AreaField } from "#app/ui/office/field.tsx";
import { noteState } from "#app/ui/office/note.ts";
import { textIn } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";

type WithdrawalFormProps = {
  /** The rally it takes part in, if it does. */
  rally: string | null;
  home: string;
  reply: Parameters<typeof noteState>[0];
};

/** From what the shop withdraws, and why. */
export function WithdrawalForm({ rally, home, reply }: WithdrawalFormProps) {
  const t = useText();
  const { value, error, length } = noteState(reply, "reason");
  const isWrongChoice = Boolean(reply?.error?.from);
  const choices = [
    ...(rally
      ? [{ value: "rally", label: t.plain("shops.withdrawal.rally") }]
      : []),
    { value: "all", label: t.plain("shops.withdrawal.all") },
  ];
  return (
    <form method="post" noValidate>
      <RadioGroup
        name="from"
        legend={t("shops.withdrawal.which")}
        value={textIn(
          reply?.initialValue ?? { from: rally ? "rally" : "all" },
          "from",
        )}
        options={choices}
        notes={{
          rally: rally && t("shops.withdrawal.rallyNote", { rally }),
          all: t("shops.withdrawal.allNote"),
        }}
        error={isWrongChoice ? t.plain("shops.withdrawal.errors.which") : null}
      />
      <AreaField
        name="reason"
        label={t.plain("shops.withdrawal.reason")}
        hint={t.plain("shops.withdrawal.reasonHint")}
        value={value}
        error={
          error && t.plain(`shops.withdrawal.errors.${error}`, { n: length })
        }
        isRequired
      />
      <p className="buttons">
        <button className="button main">{t("shops.withdrawal.submit")}</button>
        <a className="button" href={home}>
          {t("shops.withdrawal.back")}
        </a>
      </p>
    </form>
  );
}
