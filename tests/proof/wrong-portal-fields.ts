import { type Action, ID, LONG, type Row, wrongWays } from "./row.ts";

const on = (path: string, status = 400, as: Row["as"] = "merchant") =>
  ({ as, path, status }) satisfies Action;

const edge = "x".repeat(30);

/** A form with a file, as a browser sends it. */
function filed(content: string, fields: Record<string, string> = {}) {
  const part = (name: string, value: string) =>
    `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const picture = part('picture"; filename="a.jpg', content);
  const others = Object.entries(fields).map(([name, text]) => part(name, text));
  return {
    type: `multipart/form-data; boundary=${edge}`,
    body: `${others.join("")}${picture}--${edge}--\r\n`,
  };
}

const noPictures = [
  "words",
  "\0".repeat(5000),
  "\u00ff\u00d8\u00ff\u00e0",
  "RIFF\0\0\0\0WEBPVP8 ",
  "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
];

const promotion = {
  kind: "news",
  title: "題",
  text: "",
  period: "today",
};

const proofs = [
  { id: "\0" },
  { id: "\ud800", rawId: "x" },
  { id: "a2V5", rawId: "a2V5", type: "public-key", response: null },
  {
    ...{ id: "a2V5", rawId: "a2V5", type: "public-key" },
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from('{"challenge":"abc"}').toString("base64url"),
      attestationObject: "a",
      authenticatorData: "a",
      signature: "a",
    },
  },
].map((proof) => ({
  type: "application/json",
  body: JSON.stringify({ proof, next: "//evil.example" }),
}));

const sent = (action: Action, bodies: Row["send"][]): Row[] =>
  bodies.map((send) => ({ ...action, send }));

/** Pictures that are none, passkeys nobody made, and what is another shop's or another ward's. */
export const wrongPortalFields: Row[] = [
  ...sent(
    on("/merchant/mark"),
    noPictures.map((text) => filed(text)),
  ),
  ...wrongWays(on("/merchant/mark"), {}, [
    { intent: "toString" },
    { picture: "words" },
  ]),
  ...["/merchant/promotions/new", "/merchant/promotions/{promotion}"].flatMap(
    (path) =>
      sent(
        on(path),
        noPictures.map((text) => filed(text, promotion)),
      ),
  ),
  ...sent(on("/merchant/devices/passkey"), proofs),
  ...sent(on("/sign-in/passkey", 400, "nobody"), proofs),
  ...sent(on("/ward/security/passkey", 400, "official"), proofs),
  ...wrongWays(on("/merchant/shop", 303), {}, [
    { shop: ID },
    { shop: "__proto__" },
    { shop: LONG },
    { shop: "{secondShop}" },
    { shop: "{otherShop}" },
  ]),
  ...wrongWays(on("/merchant/resending", 410), {}, [
    { kept: "__proto__" },
    { kept: LONG },
  ]),
  ...wrongWays(on("/merchant/closures", 404), { intent: "undo" }, [
    { id: "{secondClosure}" },
  ]),
  ...wrongWays(on("/merchant/devices", 303), {}, [
    { device: "{secondDevice}" },
  ]),
  ...wrongWays(
    on("/merchant/devices", 404),
    { credential: "{secondPasskey}" },
    [{ intent: "remove" }, { intent: "rename", name: "鍵" }],
  ),
  ...wrongWays(on("/c/{card}", 404), {}, [
    { coupon: "{tonariCoupon}" },
    { coupon: "{tonariCoupon}", press: "__proto__" },
  ]),
  ...(["nobody", "resident"] as const).flatMap((as) =>
    wrongWays(on("/promotions/{coupon}/use", 409, as), {}, [
      { press: "__proto__" },
      { press: ID },
      { press: LONG },
    ]),
  ),
  ...wrongWays(on("/notes/{note}", 400, "nobody"), {}, [
    { intent: "toString" },
    { intent: LONG },
  ]),
];
