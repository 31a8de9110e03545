import { env } from "#app/env.server.ts";
import { migrateSafely } from "#app/models/backup.server.ts";
import {
  findShopToSignIn,
  issueMerchantLink,
  issueStaffLink,
} from "#app/models/sign-in.server.ts";
import { listWards, type Ward } from "#app/models/ward.server.ts";
import { closeDatabase } from "#db/client.server.ts";

type Answer = { ok: true; line: string } | { ok: false; sentence: string };

const refused = (sentence: string): Answer => ({ ok: false, sentence });

const USAGE =
  "Say for whom: npm run sign-in -- ward, or npm run sign-in -- merchant SHOP-SLUG";

async function merchantLink(ward: Ward, slug: string | undefined, now: Date) {
  const shop = await findShopToSignIn(ward, slug ?? null);
  if (!shop)
    return refused(
      slug === undefined
        ? "This ward has no shop yet: add one in the ward's pages first."
        : `No shop of this ward has the slug ${slug}: it is the last part of the shop's address, /shops/SLUG.`,
    );
  return {
    ok: true,
    line: `merchant ${await issueMerchantLink(ward, shop, now)}`,
  } as const;
}

async function staffLink(ward: Ward, now: Date): Promise<Answer> {
  const link = await issueStaffLink(ward, now);
  return link
    ? { ok: true, line: `ward ${link}` }
    : refused("This ward has no official yet who could sign in.");
}

/** A new single-use sign-in link as one line, or the sentence that says why there is none. */
export async function signInLine(args: string[], now: Date): Promise<Answer> {
  const [kind, slug] = args;
  if (kind !== "ward" && kind !== "merchant") return refused(USAGE);
  const [ward] = await listWards();
  if (!ward)
    return refused("The database has no ward yet: npm start loads the sample.");
  if (ward.isSample && env.isSecure)
    return refused(
      "This is the sample edition and ORIGIN is https: sample sign-ins are only for http on this machine.",
    );
  return kind === "ward" ? staffLink(ward, now) : merchantLink(ward, slug, now);
}

async function main(args: string[]): Promise<void> {
  await migrateSafely();
  const answer = await signInLine(args, new Date());
  if (answer.ok) console.log(answer.line);
  else console.error(answer.sentence);
  process.exitCode = answer.ok ? 0 : 1;
  await closeDatabase();
}

if (import.meta.main) await main(process.argv.slice(2));
