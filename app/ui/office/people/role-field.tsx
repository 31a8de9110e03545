import { type Role, roles } from "#app/domain/role.ts";
import { useText } from "#app/ui/text.tsx";
import { Wrong } from "../field.tsx";

type RoleFieldProps = { chosen: string; error: string | null };

const offered: readonly Role[] = roles.toReversed();

/** One of the three roles, with what each may do. */
export function RoleField({ chosen, error }: RoleFieldProps) {
  const t = useText();
  return (
    <fieldset
      className="roles"
      aria-describedby={error ? "role-error" : undefined}
    >
      <legend>{t("people.heads.role")}</legend>
      <Wrong id="role-error">{error}</Wrong>
      {offered.map((role) => (
        <label key={role}>
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === chosen}
          />
          <b>{t(`people.roles.${role}`)}</b>
          <span>{t(`people.roleNotes.${role}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
