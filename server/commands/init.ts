import { parseArgs } from "node:util";
import { migrateSafely } from "#app/models/backup.server.ts";
import { foundWard } from "#app/models/new-ward.server.ts";
import { issueStaffLink } from "#app/models/sign-in.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import { closeDatabase, transaction } from "#db/client.server.ts";

const USAGE = `Say the ward's name: npm run init -- --ward 港北区
Further, all optional: --organiser NAME --desk NAME --desk-phone 045-000-0000 --desk-hours "平日 8:45〜17:00" --email ADDRESS --name "NAME OF THE MANAGER"`;

const options = {
  ward: { type: "string" },
  organiser: { type: "string" },
  desk: { type: "string" },
  "desk-phone": { type: "string", default: "" },
  "desk-hours": { type: "string", default: "平日 8:45〜17:00" },
  email: { type: "string", default: "" },
  name: { type: "string", default: "管理者" },
} as const;

/** What was said, null when it cannot be understood. */
function readArgs(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return null;
  }
}

async function init(args: string[]): Promise<string> {
  const values = readArgs(args);
  const ward = values?.ward?.trim();
  if (!values || !ward) return USAGE;
  await migrateSafely();
  if ((await listWards()).length > 0)
    return "The database has a ward already: a new one goes into an empty one (DATABASE_URL or DATA_DIR names it). To leave the sample, sign in and choose 見本を消して本番を始める.";
  const now = new Date();
  await transaction((tx) =>
    foundWard(
      tx,
      {
        name: ward,
        nameEn: "",
        organiser: values.organiser ?? ward,
        deskName: values.desk ?? `${ward}の窓口`,
        deskNameEn: "",
        deskPhone: values["desk-phone"],
        deskHours: values["desk-hours"],
        manager: { email: values.email, name: values.name },
      },
      now,
    ),
  );
  const [made] = await listWards(now.getTime() + 10_000);
  console.log(`ward ${await issueStaffLink(made!, now)}`);
  console.log(
    "The link is good once, within a day, when npm start is running. npm run sign-in -- ward makes another.",
  );
  return "";
}

const sentence = await init(process.argv.slice(2));
if (sentence) console.error(sentence);
process.exitCode = sentence ? 1 : 0;
await closeDatabase();
