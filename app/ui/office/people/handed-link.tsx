import { useText } from "#app/ui/text.tsx";

/** A sign-in link that is shown once, to be handed over. */
export function HandedLink({ name, link }: { name: string; link: string }) {
  const t = useText();
  return (
    <div className="page narrow">
      <h1>{t("people.invitation.linkTitle", { name })}</h1>
      <p className="lead">{t("people.invitation.linkLead")}</p>
      <p className="field">
        <label htmlFor="link">{t("people.invitation.linkName")}</label>
        <input id="link" className="whole" readOnly value={link} />
      </p>
      <p>
        <a href="/ward/people">{t("people.person.back")}</a>
      </p>
    </div>
  );
}
