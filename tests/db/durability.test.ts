import { expect, test } from "vitest";
import { durability } from "#db/client.server.ts";
import { dialect } from "#db/dialect.ts";

test("every connection the app opens is durable", async () => {
  const connections = await durability();
  if (dialect === "postgres") {
    expect(connections).toEqual([{ fsync: "on", synchronous_commit: "on" }]);
    return;
  }
  const durable = { journalMode: "wal", synchronous: "2", foreignKeys: "1" };
  expect(connections).toEqual([durable, durable]);
});
