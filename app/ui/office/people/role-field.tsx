import { type Role, roles } from "#app/domain/role.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

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
      {error && (
        <p className="error" id="role-error" role="alert">
          <Icon name="warning" size={20} />
          {error}
        </p>
      )}
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
