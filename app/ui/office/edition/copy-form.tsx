import { useText } from "#app/ui/text.tsx";
import { Tick } from "../choice.tsx";
import { TextField } from "../field.tsx";
import { type Reply, useReply } from "./new-edition-form.tsx";

type CopyProps = {
  name: string;
  /** How many days later the copy starts, if nothing else is said. */
  days: number;
  shops: number;
  start: { name: string; slug: string; startsOn: string; withShops: string };
  reply: Reply;
};

/** What is copied, what never is, and from when. */
export function CopyForm({ name, days, shops, start, reply }: CopyProps) {
  const t = useText();
  const at = useReply(reply, start);
  return (
    <>
      <h1>{t("edition.copy.title", { name })}</h1>
      <p>{t("edition.copy.lead")}</p>
      <form method="post" noValidate>
        <TextField {...at("name")} label={t.plain("edition.create.name")} />
        <TextField
          {...at("slug")}
          label={t.plain("edition.create.slug")}
          hint={t.plain("edition.create.slugHint")}
        />
        <TextField
          {...at("startsOn")}
          type="date"
          label={t.plain("edition.copy.startsOn")}
          hint={t.plain("edition.copy.startsOnHint", { days })}
        />
        <Tick
          name="withShops"
          isOn={at("withShops").value === "on"}
          label={t("edition.copy.withShops", { n: shops })}
        />
        <p className="buttons">
          <button className="button main">{t("edition.create.submit")}</button>
          <a className="button" href="/ward/editions">
            {t("edition.create.back")}
          </a>
        </p>
      </form>
    </>
  );
}
