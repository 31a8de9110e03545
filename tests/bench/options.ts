import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  /** Length of one measured run. */
  seconds: number;
  /** How often ours and the bare one take turns. */
  rounds: number;
  /** Folder of databases that take minutes to make. */
  cache: string;
  /** Folder for `.cpuprofile` files of our server; null for none. */
  profile: string | null;
};

function positive(name: string, value: string): number {
  const number = Number(value);
  if (number > 0) return number;
  throw new Error(`--${name}: expected a number above 0`);
}

/** `bench [measure …] [--seconds 5] [--rounds 3] [--cache DIR] [--profile DIR]` */
export function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "5" },
      rounds: { type: "string", default: "3" },
      cache: { type: "string", default: join(tmpdir(), "choiyori-bench") },
      profile: { type: "string" },
    },
  });
  const options: Options = {
    seconds: positive("seconds", values.seconds),
    rounds: positive("rounds", values.rounds),
    cache: values.cache,
    profile: values.profile ?? null,
  };
  return { names: positionals, options };
}
