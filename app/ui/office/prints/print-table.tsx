import { tokyoDate } from "#app/domain/business-day.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, numberText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";
import { sheetNames } from "./sheet-names.ts";

type Order = {
  id: string;
  sheets: string[];
  requestedAt: Date;
  who: string;
  state: "waiting" | "running" | "stopped" | "finished";
  subjects: number;
  done: number;
  codes: number;
  codesRead: number;
  problems: number;
  hasFile: boolean;
};

function ReadCell({ codes, codesRead, problems }: Order) {
  const t = useText();
  const values = { n: numberText(codesRead), all: numberText(codes) };
  return (
    <td>
      {codes > 0 && t("prints.list.ofAll", values)}
      {problems > 0 && (
        <b className="error problem-count">
          <Icon name="warning" size={18} />
          {t("prints.list.problems", { n: problems })}
        </b>
      )}
    </td>
  );
}

function Row({ order }: { order: Order }) {
  const t = useText();
  const { id, state, subjects, done, requestedAt } = order;
  const day = dayText(t.language, tokyoDate(requestedAt), "short");
  return (
    <tr>
      <th scope="row" className="when">
        <a href={`/ward/prints/${id}`}>
          {unmarked(day)} {timeText(requestedAt)}
        </a>
        <small className="line">{order.who}</small>
      </th>
      <td>
        {sheetNames(t, order.sheets).map((name) => (
          <span key={name} className="line">
            {name}
          </span>
        ))}
      </td>
      <td>{t(`prints.list.states.${state}`)}</td>
      <td className="n">
        {t("prints.list.ofAll", {
          n: numberText(done),
          all: numberText(subjects),
        })}
      </td>
      <ReadCell {...order} />
      <td>
        {order.hasFile && (
          <a className="jump" href={`/ward/prints/${id}/file.pdf`}>
            {t("prints.list.download")}
          </a>
        )}
      </td>
    </tr>
  );
}

const heads = ["at", "what", "state", "progress", "read", "file"] as const;

/** Earlier orders, newest first. */
export function PrintTable({ orders }: { orders: Order[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t("prints.list.title")}</h2>
      {orders.length === 0 ? (
        <p>{t("prints.list.none")}</p>
      ) : (
        <WideTable
          name={t.plain("prints.list.title")}
          className="rows acts print-orders"
          heads={heads.map((head) => t(`prints.list.${head}`))}
          figures={[heads.indexOf("progress")]}
        >
          {orders.map((order) => (
            <Row key={order.id} order={order} />
          ))}
        </WideTable>
      )}
    </section>
  );
}
