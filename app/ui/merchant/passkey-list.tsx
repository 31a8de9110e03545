import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { FieldError } from "./field.tsx";

export type PasskeyRow = {
  credential: string;
  name: string;
  madeOn: string;
  usedOn: string | null;
};

export function passkeyRow(passkey: {
  credential: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}): PasskeyRow {
  const { credential, name, createdAt, lastUsedAt } = passkey;
  return {
    credential,
    name,
    madeOn: tokyoDate(createdAt),
    usedOn: lastUsedAt && tokyoDate(lastUsedAt),
  };
}

type Wrong = { credential: string; name: string };

/** When a passkey was made and last used, by day. */
export function PasskeyDays({ madeOn, usedOn }: PasskeyRow) {
  const t = useText();
  const day = (text: string) => dayText(t.language, text, "short");
  return (
    <>
      <small>{t("doors.passkey.made", { day: day(madeOn) })}</small>
      <small>
        {usedOn === null
          ? t("doors.passkey.notUsed")
          : t("doors.passkey.used", { day: day(usedOn) })}
      </small>
    </>
  );
}

function Row({ passkey, wrong }: { passkey: PasskeyRow; wrong: Wrong | null }) {
  const t = useText();
  const { credential } = passkey;
  const name = passkey.name || t.plain("doors.passkey.unnamed");
  return (
    <li>
      <form method="post" className="name-form" noValidate>
        <input type="hidden" name="credential" value={credential} />
        <input
          name="name"
          defaultValue={wrong ? wrong.name : name}
          autoComplete="off"
          aria-label={t.plain("doors.passkey.name", { name })}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? "passkey-error" : undefined}
        />
        <button className="button" name="intent" value="rename">
          {t("doors.passkey.rename")}
        </button>
        {wrong && (
          <FieldError id="passkey-error">
            {t("doors.passkey.nameError")}
          </FieldError>
        )}
      </form>
      <form method="post" className="passkey-foot">
        <input type="hidden" name="credential" value={credential} />
        <span>
          <PasskeyDays {...passkey} />
        </span>
        <button
          className="button"
          name="intent"
          value="remove"
          aria-label={t.plain("doors.passkey.removeOf", { name })}
        >
          {t("doors.passkey.remove")}
        </button>
      </form>
    </li>
  );
}

/** A shop's passkeys, each to be named and removed; `wrong`: a new name that was refused. */
export function PasskeyList({
  passkeys,
  wrong,
}: {
  passkeys: PasskeyRow[];
  wrong: Wrong | null;
}) {
  const t = useText();
  if (passkeys.length === 0) return <p>{t("doors.passkey.none")}</p>;
  return (
    <ul className="passkeys">
      {passkeys.map((passkey) => (
        <Row
          key={passkey.credential}
          passkey={passkey}
          wrong={wrong?.credential === passkey.credential ? wrong : null}
        />
      ))}
    </ul>
  );
}
