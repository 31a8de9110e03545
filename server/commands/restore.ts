import { parseArgs } from "node:util";
import { restoreFrom } from "#app/models/restore.server.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [file, ...others] = positionals;

async function restore(path: string): Promise<boolean> {
  const answer = await restoreFrom(path);
  if (!answer.ok) console.error(answer.sentence);
  else {
    console.log(answer.sentence);
    if (answer.warning) console.error(answer.warning);
  }
  return answer.ok;
}

try {
  const isOne = file !== undefined && others.length === 0;
  if (!isOne) console.error("Say which backup: npm run restore -- FILE");
  process.exitCode = isOne && (await restore(file)) ? 0 : 1;
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`);
  process.exitCode = 1;
}
