import { checkIn } from "#app/models/check-in.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { checkpointsApart, pressAt, sampleEdition } from "./press.ts";

const [keyHash = "", rounds = "1"] = process.argv.slice(2);
const edition = await sampleEdition();
const places = checkpointsApart(edition);

const presses = Array.from({ length: Number(rounds) }, () => places).flat();
const answers = await Promise.all(
  presses.map((place) => checkIn(pressAt(edition, place), keyHash)),
);
console.log(
  JSON.stringify({
    cardIds: [...new Set(answers.map(({ card }) => card.id))],
    answers: answers.length,
    newCards: answers.filter(({ isNewCard }) => isNewCard).length,
    newStamps: answers.filter(({ isNew }) => isNew).length,
  }),
);
await closeDatabase();
