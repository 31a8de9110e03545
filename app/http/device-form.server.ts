/** Which devices a form names: one by its id, or all (`null`); anything else is 400. */
export function readDeviceForm(form: FormData): string | null {
  const device = form.get("device");
  if (typeof device === "string" && device !== "") return device;
  if (form.get("all") === "yes") return null;
  throw new Response("no-device", { status: 400 });
}
