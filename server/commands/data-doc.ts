import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDataDoc } from "#app/models/data-doc.server.ts";
import { root } from "../install.mjs";

const file = join(root, "docs/data.md");
writeFileSync(file, await writeDataDoc());
console.log(file);
