import { useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";
import { Wrong } from "../field.tsx";
import { Moment } from "./moment.tsx";

export type PasskeyRow = {
  credential: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
};

type Refused = { credential: string; name: string };

type PasskeyTableProps = {
  passkeys: PasskeyRow[];
  /** The row whose new name was refused, with what was typed. */
  wrong: Refused | null;
};

function Row({
  passkey,
  wrong,
}: {
  passkey: PasskeyRow;
  wrong: Refused | null;
}) {
  const t = useText();
  const { credential, lastUsedAt } = passkey;
  const name = passkey.name || t.plain("people.security.unnamed");
  const errorId = wrong ? "name-error" : undefined;
  return (
    <tr>
      <th scope="row">
        <form method="post" action="/ward/security" className="inline-form">
          <input type="hidden" name="credential" value={credential} />
          <input
            name="name"
            required
            defaultValue={wrong ? wrong.name : name}
            aria-label={t.plain("people.security.renameLabel", { name })}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={errorId}
          />
          <button className="button" name="intent" value="rename">
            {t("people.security.rename")}
          </button>
          {wrong && (
            <Wrong id={errorId}>{t("people.security.nameError")}</Wrong>
          )}
        </form>
      </th>
      <td className="when">
        <Moment at={passkey.createdAt} />
      </td>
      <td className="when">
        {lastUsedAt ? <Moment at={lastUsedAt} /> : t("people.security.notUsed")}
      </td>
      <td className="decide">
        <form method="post" action="/ward/security">
          <input type="hidden" name="credential" value={credential} />
          <button
            className="button"
            name="intent"
            value="remove"
            aria-label={t.plain("people.security.removeLabel", { name })}
          >
            {t("people.security.remove")}
          </button>
        </form>
      </td>
    </tr>
  );
}

const heads = ["name", "made", "used", "remove"] as const;

/** One's own passkeys, to be named and removed. */
export function PasskeyTable({ passkeys, wrong }: PasskeyTableProps) {
  const t = useText();
  if (passkeys.length === 0) return <p>{t("people.security.none")}</p>;
  return (
    <WideTable
      name={t.plain("people.security.wide")}
      className="rows acts people"
      heads={heads.map((head) => t(`people.security.${head}`))}
    >
      {passkeys.map((passkey) => (
        <Row
          key={passkey.credential}
          passkey={passkey}
          wrong={wrong?.credential === passkey.credential ? wrong : null}
        />
      ))}
    </WideTable>
  );
}
