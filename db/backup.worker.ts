import { workerData } from "node:worker_threads";
import { type BackupOrder, writeBackup } from "./backup/write.ts";

await writeBackup(workerData as BackupOrder);
