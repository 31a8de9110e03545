import { env } from "#app/env.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import {
  issueMerchantLink,
  issueStaffLink,
} from "#app/models/sign-in.server.ts";
import { drawInTerminal } from "./phone.ts";
import { listWards, originOf } from "#app/models/ward.server.ts";

/**
 * The addresses to try, one a line, word first. Sign-in links only for a sample
 * on this machine: a real ward's people have their own way in.
 */
export async function announce(phone: boolean): Promise<void> {
  const [ward] = await listWards();
  if (!ward) return;
  const origin = originOf(ward);
  console.log(`resident ${origin}/`);
  const edition = await findEdition(ward.id);
  const first = edition?.checkpoints[0];
  const code = [...(edition?.codes.values() ?? [])].find(
    ({ checkpointId, revokedAt }) => checkpointId === first?.id && !revokedAt,
  );
  if (code) console.log(`scan ${origin}/s/${code.code}`);
  if (phone && code)
    console.log(await drawInTerminal(`${origin}/s/${code.code}`));
  const mayShow = !env.isSecure || phone;
  if (!ward.isSample || !mayShow || !first) {
    console.log(`ward ${origin}/ward`);
    return;
  }
  const now = new Date();
  console.log(`merchant ${await issueMerchantLink(ward, first.shop, now)}`);
  const staffLink = await issueStaffLink(ward, now);
  if (staffLink) console.log(`ward ${staffLink}`);
}
