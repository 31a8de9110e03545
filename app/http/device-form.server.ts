import { readForm } from "./form.server.ts";

/** Which devices a form names: one by its id, or all (`null`); anything else is 400. */
export async function readDeviceForm(request: Request): Promise<string | null> {
  const form = await readForm(request);
  const device = form.get("device");
  if (typeof device === "string" && device !== "") return device;
  if (form.get("all") === "yes") return null;
  throw new Response("no-device", { status: 400 });
}
