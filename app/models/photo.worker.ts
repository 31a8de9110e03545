import { constants, setPriority } from "node:os";
import { encodePhoto, type PhotoOrder } from "./photo-encode.server.ts";

// Presses in the server's process go first.
setPriority(constants.priority.PRIORITY_LOW);

process.on("message", (order: PhotoOrder) => {
  void encodePhoto(order).then((encoded) => process.send?.(encoded));
});
process.on("disconnect", () => process.exit());
