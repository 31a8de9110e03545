import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as delay } from "node:timers/promises";
import type Database from "better-sqlite3";
import type { Tx, Work } from "./engine.ts";

type Unit = {
  run: (tx: Tx) => Promise<void>;
  settle: (lost?: unknown) => void;
};

const BUSY_TRIES = 2000;

export const insideTransaction = new AsyncLocalStorage<true>();

export function refuseNesting() {
  if (insideTransaction.getStore())
    throw new Error("transaction: already inside one; pass tx on instead");
}

/**
 * Group commit: all units of work waiting in one turn of the event loop share
 * one BEGIN IMMEDIATE … COMMIT, each in its own savepoint. A caller is answered
 * only after the commit is on disk; if the commit fails, every unit fails.
 */
export function groupCommit(connection: Database.Database, tx: Tx) {
  const begin = connection.prepare("BEGIN IMMEDIATE");
  const commit = connection.prepare("COMMIT");
  const savepoint = connection.prepare("SAVEPOINT unit");
  const release = connection.prepare("RELEASE unit");
  const undo = connection.prepare("ROLLBACK TO unit");
  const waiting: Unit[] = [];
  let draining: Promise<void> | null = null;

  function unitOf<T>(
    work: Work<T>,
    resolve: (value: T) => void,
    reject: (error: unknown) => void,
  ): Unit {
    let answer: () => void;
    return {
      async run(open) {
        savepoint.run();
        try {
          const value = await insideTransaction.run(true, work, open);
          answer = () => resolve(value);
        } catch (error) {
          undo.run();
          answer = () => reject(error);
        }
        release.run();
      },
      settle: (lost) => (lost === undefined ? answer() : reject(lost)),
    };
  }

  async function beginWhenFree() {
    for (let tries = 0; ; tries++) {
      try {
        return begin.run();
      } catch (error) {
        const busy = (error as { code?: string }).code === "SQLITE_BUSY";
        if (!busy || tries === BUSY_TRIES) throw error;
        await delay(2 + Math.min(tries, 8));
      }
    }
  }

  async function drain() {
    while (waiting.length > 0) {
      const group = waiting.splice(0);
      try {
        await beginWhenFree();
        for (const unit of group) await unit.run(tx);
        commit.run();
        for (const unit of group) unit.settle();
      } catch (error) {
        if (connection.inTransaction) connection.exec("ROLLBACK");
        for (const unit of group) unit.settle(error);
      }
    }
    draining = null;
  }

  function transaction<T>(work: Work<T>): Promise<T> {
    refuseNesting();
    return new Promise<T>((resolve, reject) => {
      waiting.push(unitOf(work, resolve, reject));
      draining ??= new Promise((done) =>
        setImmediate(() => void drain().then(done)),
      );
    });
  }

  return { transaction, idle: async () => void (await draining) };
}
