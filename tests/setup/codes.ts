import { makeCode } from "#app/domain/code.ts";
import { seededBytes } from "#app/models/seeded.server.ts";

const SAMPLE_SHOPS = 110;

/** The sample's codes in the order of its checkpoints. */
export const sampleCodes = Array.from({ length: SAMPLE_SHOPS }, (_, i) =>
  makeCode(seededBytes(`code ${i + 1}`)),
);
