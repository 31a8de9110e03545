import type { ReactNode } from "react";
import type { Role } from "#app/domain/role.ts";
import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { RoleField } from "./role-field.tsx";

type FormProps = {
  path: string;
  intent: "role" | "link" | "disable" | "enable";
  head: ReactNode;
  submit: ReactNode;
  children: ReactNode;
};

function PersonForm({ path, intent, head, submit, children }: FormProps) {
  return (
    <form method="post" action={path} className="person-form">
      <h2>{head}</h2>
      {children}
      <button className="button" name="intent" value={intent}>
        {submit}
      </button>
    </form>
  );
}

type PersonFormsProps = {
  person: { id: string; role: Role; disabledAt: Date | null };
  canMail: boolean;
};

/** What a manager may do with somebody: role, link, and taking or giving back the way in. */
export function PersonForms({ person, canMail }: PersonFormsProps) {
  const t = useText();
  const path = `/ward/people/${person.id}`;
  const { disabledAt } = person;
  if (disabledAt)
    return (
      <PersonForm
        path={path}
        intent="enable"
        head={t("people.person.enableHead")}
        submit={t("people.person.enableSubmit")}
      >
        <p>
          {t("people.person.enableWhy", {
            day: unmarked(dayText(t.language, tokyoDate(disabledAt), "short")),
            time: timeText(disabledAt),
          })}
        </p>
      </PersonForm>
    );
  return (
    <>
      <PersonForm
        path={path}
        intent="role"
        head={t("people.person.roleHead")}
        submit={t("people.person.roleSubmit")}
      >
        <RoleField chosen={person.role} error={null} />
      </PersonForm>
      <PersonForm
        path={path}
        intent="link"
        head={t(
          canMail ? "people.person.linkHead" : "people.person.linkHeadByHand",
        )}
        submit={t("people.person.linkSubmit")}
      >
        <p>{t("people.person.linkWhy")}</p>
      </PersonForm>
      <PersonForm
        path={path}
        intent="disable"
        head={t("people.person.disableHead")}
        submit={t("people.person.disableSubmit")}
      >
        <p>{t("people.person.disableWhy")}</p>
      </PersonForm>
    </>
  );
}
