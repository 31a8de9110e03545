import { boot } from "./boot.ts";

const running = await boot(process.argv.slice(2));

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void running.stop().then(() => process.exit(0)));
