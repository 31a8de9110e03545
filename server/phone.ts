import { networkInterfaces } from "node:os";
import QRCode from "qrcode";
import { generate } from "selfsigned";

/** This machine's address on the local network, or null without one. */
export function findLanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const lan = all.find(
    ({ family, internal }) => family === "IPv4" && !internal,
  );
  return lan?.address ?? null;
}

/** A certificate a phone on the same network can accept, for a trial only. */
export async function makeTrialCertificate(address: string) {
  const { private: key, cert } = await generate(
    [{ name: "commonName", value: address }],
    {
      extensions: [
        { name: "subjectAltName", altNames: [{ type: 7, ip: address }] },
      ],
    },
  );
  return { key, cert };
}

/** The address as a QR in the terminal. */
export function drawInTerminal(address: string): Promise<string> {
  return QRCode.toString(address, { type: "terminal", small: true });
}
