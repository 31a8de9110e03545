import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { joinPdfs } from "#app/print/join.server.ts";

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

const whole = await joinPdfs(workerData as Uint8Array[]);
parentPort?.postMessage(whole, [whole.buffer as ArrayBuffer]);
