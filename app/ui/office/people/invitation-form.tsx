import { useText } from "#app/ui/text.tsx";
import { TextField } from "../field.tsx";
import { RoleField } from "./role-field.tsx";

type Reply = {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
};

type InvitationFormProps = {
  reply: Reply | undefined;
  isKnown: boolean;
  canMail: boolean;
};

/** Name, address and role of somebody new. */
export function InvitationForm({
  reply,
  isKnown,
  canMail,
}: InvitationFormProps) {
  const t = useText();
  const typed = (name: string) => String(reply?.initialValue?.[name] ?? "");
  const wrong = (name: "name" | "email" | "role") =>
    reply?.error?.[name] ? t.plain(`people.invitation.errors.${name}`) : null;
  return (
    <>
      <h1>{t("people.invitation.title")}</h1>
      <p>{t("people.invitation.lead")}</p>
      <p>
        {t(canMail ? "people.invitation.byMail" : "people.invitation.byHand")}
      </p>
      <form method="post" action="/ward/people/invitation" noValidate>
        <TextField
          name="name"
          label={t.plain("people.invitation.name")}
          hint={t.plain("people.invitation.nameHint")}
          value={typed("name")}
          error={wrong("name")}
          isRequired
        />
        <TextField
          name="email"
          type="email"
          label={t.plain("people.invitation.email")}
          hint={t.plain("people.invitation.emailHint")}
          value={typed("email")}
          error={
            isKnown
              ? t.plain("people.invitation.errors.known-address")
              : wrong("email")
          }
          isRequired
        />
        <RoleField chosen={typed("role") || "officer"} error={wrong("role")} />
        <p className="buttons">
          <button className="button main">
            {t("people.invitation.submit")}
          </button>
          <a className="button" href="/ward/people">
            {t("ward.pause.back")}
          </a>
        </p>
      </form>
    </>
  );
}
