import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { AppContext } from "#app/http/app-context.ts";
import { readForm } from "#app/http/form.server.ts";
import {
  confirmNoteAddress,
  endNoteAddress,
  findNoteDoor,
} from "#app/models/note-address.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "../merchant/frame.server.ts";

export { MerchantError as ErrorBoundary };

export const links = merchantLinks;
export const meta = titled("evening.door.title");

export function headers() {
  return { "Cache-Control": "no-store" };
}

async function requireDoor({ ward }: AppContext, token: string | undefined) {
  const door = await findNoteDoor(ward.id, token ?? "", new Date());
  if (!door) throw data("unknown", { status: 404 });
  return door;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { state, shop } = await requireDoor(context, params.token);
  const isOver = state === "late" || state === "ended";
  return data(
    {
      ...(await readFrame(request, context, null)),
      state,
      names: shop.names,
      path: `/notes/${encodeURIComponent(params.token ?? "")}`,
    },
    { status: isOver ? 410 : 200 },
  );
}

/** The address says yes, or stop; opening its link does neither. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const door = await requireDoor(context, params.token);
  const token = encodeURIComponent(params.token ?? "");
  const form = await readForm(request);
  const intent = form.get("intent");
  const now = new Date();
  if (intent === "confirm") await confirmNoteAddress(door, now);
  else if (intent === "stop" && door.state !== "ended")
    await endNoteAddress(door.shop, door.address.id, now);
  else if (intent !== "stop") throw data("no-intent", { status: 400 });
  return redirect(`/notes/${token}`, 303);
}

export default function NotePage() {
  const t = useText();
  const { frame, state, names, path } = useLoaderData<typeof loader>();
  const isWaiting = state === "waiting";
  const note = state === "on" ? null : (`evening.door.${state}Why` as const);
  return (
    <Frame data={frame} path={path}>
      <BackBar href={null} title="evening.door.title" />
      <div className="page stack">
        <h2>{t("evening.door.shop", { shop: t.plainName(names) })}</h2>
        <p className="lead" role="status">
          {t(`evening.door.${state}`)}
        </p>
        {note && <p>{t(note)}</p>}
        {(isWaiting || state === "on") && (
          <form method="post">
            <button
              className={isWaiting ? "button main big" : "button"}
              name="intent"
              value={isWaiting ? "confirm" : "stop"}
            >
              {t(isWaiting ? "evening.door.confirm" : "evening.door.stop")}
            </button>
          </form>
        )}
      </div>
    </Frame>
  );
}
