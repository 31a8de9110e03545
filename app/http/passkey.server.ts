import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { nameDevice } from "#app/domain/user-agent.ts";
import {
  addPasskey,
  findPasskey,
  listPasskeys,
} from "#app/models/passkey.server.ts";
import {
  keepChallenge,
  takeChallenge,
} from "#app/models/passkey-challenge.server.ts";
import { signInWithPasskey } from "#app/models/passkey-sign-in.server.ts";
import type { AppContext } from "./app-context.ts";
import {
  challengeOf,
  type Creation,
  readCreation,
  readAssertion,
  type Assertion,
} from "./passkey-answer.ts";
import type { Keeper } from "./passkey-keeper.ts";

/** Ed25519, ES256 and RS256, which every authenticator has one of. */
const algorithms = [-8, -7, -257];

export type PasskeyRefusal =
  "unreadable" | "old" | "unproved" | "unknown" | "known" | "too-many";

const refuse = (refusal: PasskeyRefusal) => ({ ok: false, refusal }) as const;

/** The RP ID of a ward: its host without the port. */
const rpOf = ({ origin }: AppContext) => new URL(origin).hostname;

const transportsOf = (all: string[]) =>
  all as NonNullable<Creation["response"]["transports"]>;

/** What the browser needs to make a passkey for this official or shop; the challenge waits 5 minutes. */
export async function offerCreation(
  keeper: Keeper,
  context: AppContext,
  now: Date,
) {
  const known = await listPasskeys(keeper);
  const options = await generateRegistrationOptions({
    rpName: context.ward.organiser,
    rpID: rpOf(context),
    userName: keeper.account,
    userDisplayName: keeper.name,
    userID: new TextEncoder().encode(keeper.id),
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ credential, transports }) => ({
      id: credential,
      transports: transportsOf(transports),
    })),
    authenticatorSelection: {
      residentKey: "required",
      userVerification: "required",
    },
  });
  await keepChallenge(context.ward.id, options.challenge, keeper, now);
  return options;
}

/** What the browser needs to sign in with any passkey it has for this host; names nobody. */
export async function offerSignIn(context: AppContext, now: Date) {
  const options = await generateAuthenticationOptions({
    rpID: rpOf(context),
    userVerification: "required",
  });
  await keepChallenge(context.ward.id, options.challenge, null, now);
  return options;
}

/** The library says no by throwing. */
function proved<T>(proof: Promise<T>): Promise<T | null> {
  return proof.catch(() => null);
}

function proveCreation(
  response: Creation,
  expectedChallenge: string,
  context: AppContext,
) {
  return proved(
    verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: context.origin,
      expectedRPID: rpOf(context),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
}

/** Adds the passkey a browser has made. Refused: an old or used challenge, another origin or host, a passkey that is known. */
export async function acceptCreation(
  keeper: Keeper,
  answer: unknown,
  userAgent: string | null,
  context: AppContext,
  now: Date,
) {
  const response = readCreation(answer);
  const challenge = response && challengeOf(response);
  if (!response || !challenge) return refuse("unreadable");
  if (!(await takeChallenge(context.ward.id, challenge, keeper, now)))
    return refuse("old");
  const proof = await proveCreation(response, challenge, context);
  if (!proof?.verified) return refuse("unproved");
  const { id, publicKey, counter } = proof.registrationInfo.credential;
  return addPasskey(
    keeper,
    {
      credential: id,
      name: nameDevice(userAgent),
      publicKey: Buffer.from(publicKey),
      counter,
      transports: response.response.transports ?? [],
    },
    now,
  );
}

function proveSignIn(
  response: Assertion,
  expectedChallenge: string,
  passkey: NonNullable<Awaited<ReturnType<typeof findPasskey>>>,
  context: AppContext,
) {
  const { credential: id, counter, transports } = passkey;
  return proved(
    verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: context.origin,
      expectedRPID: rpOf(context),
      requireUserVerification: true,
      credential: {
        id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter,
        transports: transportsOf(transports),
      },
    }),
  );
}

/**
 * Opens a session for the passkey that answered, in a browser that holds `keys`.
 * Refused: an old or used challenge; another origin, host or signature, or a
 * counter that went back; a passkey that is nobody's here, of somebody disabled,
 * or of a shop that no letter lets in (one answer for all of these).
 */
export async function acceptSignIn(
  answer: unknown,
  browser: { userAgent: string | null; keys: string[] },
  context: AppContext,
  now: Date,
) {
  const response = readAssertion(answer);
  const challenge = response && challengeOf(response);
  if (!response || !challenge) return refuse("unreadable");
  const { id: wardId } = context.ward;
  if (!(await takeChallenge(wardId, challenge, null, now)))
    return refuse("old");
  const passkey = await findPasskey(wardId, response.id);
  if (!passkey) return refuse("unknown");
  const proof = await proveSignIn(response, challenge, passkey, context);
  if (!proof?.verified) return refuse("unproved");
  const { newCounter } = proof.authenticationInfo;
  const { keys, userAgent } = browser;
  const device = { device: nameDevice(userAgent), keys };
  const entry = await signInWithPasskey(
    wardId,
    passkey,
    newCounter,
    device,
    now,
  );
  return entry ? ({ ok: true, entry } as const) : refuse("unknown");
}
