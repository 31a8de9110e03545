import { findLanAddress } from "./phone.ts";
import { stopWith } from "./stop-with.ts";

const args = process.argv.slice(2);

if (args.includes("--phone")) {
  const address = findLanAddress();
  if (!address) {
    console.error("--phone: this machine has no address on a local network.");
    process.exit(1);
  }
  process.env.HOST = "0.0.0.0";
  process.env.ORIGIN = `https://${address}:${process.env.PORT || 3000}`;
}

// The environment is read when this is loaded.
const { boot } = await import("./boot.ts").catch(stopWith);
const running = await boot(args).catch(stopWith);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void running.stop().then(() => process.exit(0)));
