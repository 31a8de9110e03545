import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type FileProps = {
  print: { id: string; fileHash: string | null };
  state: "waiting" | "running" | "stopped" | "finished";
  ready: { position: number; first: string; last: string }[];
  maySwitch: boolean;
};

function Switch({ id, to }: { id: string; to: "stop" | "go-on" }) {
  const t = useText();
  return (
    <form method="post" action={`/ward/prints/${id}`}>
      <button className="button" name="to" value={to}>
        {to === "stop" && <Icon name="pause" size={22} />}
        {t(to === "stop" ? "prints.detail.stop" : "prints.detail.goOn")}
      </button>
    </form>
  );
}

/** What can be opened now: the whole PDF when it is ready, the parts before; and the stop switch. */
export function PrintFile({ print, state, ready, maySwitch }: FileProps) {
  const t = useText();
  const path = `/ward/prints/${print.id}`;
  if (state === "finished")
    return print.fileHash ? (
      <p className="buttons">
        <a className="button main" href={`${path}/file.pdf`}>
          <Icon name="printer" size={24} />
          {t("prints.list.download")}
        </a>
      </p>
    ) : (
      <p role="status">{t("prints.detail.noFile")}</p>
    );
  return (
    <>
      {state === "stopped" && <p role="status">{t("prints.detail.stopped")}</p>}
      {maySwitch && (
        <Switch id={print.id} to={state === "stopped" ? "go-on" : "stop"} />
      )}
      {ready.length > 0 && (
        <section>
          <h2>{t("prints.detail.parts")}</h2>
          <ul className="ready-parts">
            {ready.map(({ position, first, last }) => (
              <li key={position}>
                <a className="jump" href={`${path}/parts/${position}`}>
                  {first === last
                    ? t("prints.detail.partOne", { n: position + 1, first })
                    : t("prints.detail.part", { n: position + 1, first, last })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
