const outs = ["ended", "removed", "endedAll"] as const;
const LONGEST = 60;

/** What was just taken from a shop: a device, a passkey, or all. */
export type DeviceOut = (typeof outs)[number];

/** What an address says was just taken, with its name; null for none of ours. */
export function readDeviceOut(request: { url: string }) {
  const asked = new URL(request.url).searchParams;
  const out = outs.find((one) => one === asked.get("out"));
  const name = (asked.get("name") ?? "").slice(0, LONGEST);
  return out ? { out, name } : null;
}

export type SaidDevice = NonNullable<ReturnType<typeof readDeviceOut>>;
