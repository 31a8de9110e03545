import type { Role } from "#app/domain/role.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { writeSession } from "#app/http/session.server.ts";
import { newId } from "#app/models/id.server.ts";
import { openSession } from "#app/models/session.server.ts";
import { transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/ward.ts";
import { testContext } from "#tests/setup/request.ts";

/** A new official of a ward, with the cookie of their session. */
export async function makeOfficial(
  name: string,
  context?: AppContext,
  role: Role = "manager",
) {
  const { ward } = context ?? (await testContext());
  const now = new Date();
  const id = newId(now);
  return transaction(async (tx) => {
    const email = `${id}@example.jp`;
    await tx
      .insert(staff)
      .values({ id, wardId: ward.id, email, name, role, createdAt: now });
    const owner = { wardId: ward.id, staffId: id, shopId: null };
    const { key } = await openSession(tx, owner, now);
    return { id, cookie: writeSession(key).split(";")[0]! };
  });
}
