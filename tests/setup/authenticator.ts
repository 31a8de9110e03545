import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";

const sha256 = (data: string | Buffer) =>
  createHash("sha256").update(data).digest();

const PRESENT_VERIFIED = 0x05;
const WITH_KEY = 0x40;

/** CBOR of a small non-negative or negative integer, text, bytes or map. */
function cbor(value: unknown): Buffer {
  if (typeof value === "number")
    return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string")
    return Buffer.concat([
      head(3, Buffer.byteLength(value)),
      Buffer.from(value),
    ]);
  if (Buffer.isBuffer(value))
    return Buffer.concat([head(2, value.length), value]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, inner]) => [cbor(key), cbor(inner)]),
  ]);
}

function head(major: number, n: number): Buffer {
  const type = major << 5;
  if (n < 24) return Buffer.from([type | n]);
  if (n < 256) return Buffer.from([type | 24, n]);
  return Buffer.from([type | 25, n >> 8, n & 0xff]);
}

function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, "base64url")],
      [-3, Buffer.from(y, "base64url")],
    ]),
  );
}

type Site = { origin: string; rpId: string };

/** A passkey kept in memory, answering as a browser would for one site. */
export function makeAuthenticator(site: Site) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const id = randomBytes(16);
  const rawId = id.toString("base64url");
  let counter = 0;

  function dataOf(rpId: string, flags: number, more: Buffer) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, more]);
  }

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(
      JSON.stringify({ type, challenge, origin, crossOrigin: false }),
    );

  const shared = {
    id: rawId,
    rawId,
    type: "public-key",
    clientExtensionResults: {},
  };

  return {
    credential: rawId,
    setCounter(n: number) {
      counter = n;
    },
    /** The answer to a registration's challenge. */
    create(challenge: string, { origin, rpId }: Site = site) {
      const length = Buffer.from([0, id.length]);
      const more = [Buffer.alloc(16), length, id, coseKey(publicKey)];
      const authData = dataOf(
        rpId,
        PRESENT_VERIFIED | WITH_KEY,
        Buffer.concat(more),
      );
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]);
      return {
        ...shared,
        response: {
          clientDataJSON: clientData(
            "webauthn.create",
            challenge,
            origin,
          ).toString("base64url"),
          attestationObject: cbor(attestation).toString("base64url"),
          transports: ["internal"],
        },
      };
    },
    /** The answer to a sign-in's challenge; counts up first. */
    get(challenge: string, { origin, rpId }: Site = site) {
      counter += 1;
      const authData = dataOf(rpId, PRESENT_VERIFIED, Buffer.alloc(0));
      const client = clientData("webauthn.get", challenge, origin);
      const signed = Buffer.concat([authData, sha256(client)]);
      return {
        ...shared,
        response: {
          clientDataJSON: client.toString("base64url"),
          authenticatorData: authData.toString("base64url"),
          signature: sign("sha256", signed, privateKey).toString("base64url"),
        },
      };
    },
  };
}
