import { z } from "zod";

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const extensions = z.object({}).optional();

const shared = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: extensions.transform(() => ({})),
};

const transports = z.array(
  z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]),
);

const creation = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: transports.optional().catch([]),
  }),
});

const assertion = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional().catch(undefined),
  }),
});

export type Creation = z.infer<typeof creation>;
export type Assertion = z.infer<typeof assertion>;

/** A new passkey as a browser sends it; null for anything else. */
export function readCreation(answer: unknown): Creation | null {
  return creation.safeParse(answer).data ?? null;
}

/** A passkey's signature as a browser sends it; null for anything else. */
export function readAssertion(answer: unknown): Assertion | null {
  return assertion.safeParse(answer).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A body of JSON; null for anything else. */
export async function readJson(request: Request): Promise<unknown> {
  return parseJson(await request.text());
}

const clientData = z.object({ challenge: base64url });

/** The challenge an answer says it answers; not proved yet. */
export function challengeOf({ response }: Creation | Assertion): string | null {
  const text = Buffer.from(response.clientDataJSON, "base64url").toString();
  return clientData.safeParse(parseJson(text)).data?.challenge ?? null;
}
