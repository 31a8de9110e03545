import type { Role } from "#app/domain/role.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";
import { Moment } from "./moment.tsx";

export type PersonRow = {
  id: string;
  name: string;
  role: Role;
  /** Null for readers who are no managers. */
  email: string | null;
  lastSeenAt: Date | null;
  passkeys: number;
  isDisabled: boolean;
};

type PeopleTableProps = { people: PersonRow[]; me: string; isManager: boolean };

function Row({
  person,
  me,
  isManager,
}: { person: PersonRow } & Omit<PeopleTableProps, "people">) {
  const t = useText();
  const { id, name, role, email, lastSeenAt } = person;
  return (
    <tr>
      <th scope="row">
        {id === me ? t.plain("people.you", { name }) : name}
        {person.isDisabled && (
          <span className="disabled-mark">{t("people.disabled")}</span>
        )}
      </th>
      <td className="word">{t(`people.roles.${role}`)}</td>
      {isManager && <td>{email}</td>}
      <td className="when">
        {lastSeenAt ? <Moment at={lastSeenAt} /> : t("people.never")}
      </td>
      <td className="n">
        {t("people.passkeyCount", { n: numberText(person.passkeys) })}
      </td>
      {isManager && (
        <td>
          <a
            className="jump"
            href={`/ward/people/${id}`}
            aria-label={t.plain("people.openLabel", { name })}
          >
            {t("people.open")}
          </a>
        </td>
      )}
    </tr>
  );
}

/** Everybody of the ward; managers see addresses and the way to change something. */
export function PeopleTable({ people, me, isManager }: PeopleTableProps) {
  const t = useText();
  const heads = isManager
    ? (["name", "role", "email", "seen", "passkeys", "change"] as const)
    : (["name", "role", "seen", "passkeys"] as const);
  return (
    <WideTable
      name={t.plain("people.wide")}
      className="rows acts people"
      heads={heads.map((head) => t(`people.heads.${head}`))}
      figures={[heads.findIndex((head) => head === "passkeys")]}
    >
      {people.map((person) => (
        <Row key={person.id} person={person} me={me} isManager={isManager} />
      ))}
    </WideTable>
  );
}
