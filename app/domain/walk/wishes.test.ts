import { describe, expect, it } from "vitest";
import {
  readPlace,
  readWalkQuestion,
  usualWishes,
  walkAddress,
} from "./wishes.ts";

const stations = [{ name: "菊名", lat: 35.509906, lng: 139.631133 }];
const read = (query: string) =>
  readWalkQuestion(new URLSearchParams(query), stations);

describe("what an address asks for", () => {
  it("is nothing yet without a start", () => {
    expect(read("")).toBeNull();
    expect(read("minutes=30&wish=open")).toBeNull();
  });

  it("is a station or a place, with wishes; an unticked box is no wish", () => {
    const [{ name, lat, lng }] = stations as [(typeof stations)[0]];
    expect(
      read("from=菊名&minutes=90&wish=open&wish=step-free&wish=fly"),
    ).toEqual({
      ok: true,
      question: {
        start: { kind: "station", name, at: { lat, lng } },
        wishes: { minutes: 90, wished: ["open", "step-free"] },
      },
    });
    expect(read("from=菊名")).toMatchObject({
      question: { wishes: { minutes: usualWishes.minutes, wished: [] } },
    });
    expect(read("from=here&at=35.51049,139.63151")).toMatchObject({
      question: { start: { kind: "here", at: { lat: 35.51, lng: 139.632 } } },
    });
  });

  it("survives its own address", () => {
    for (const query of [
      "from=菊名&minutes=120&wish=quieter",
      "from=here&at=35.51,139.632&minutes=30",
    ]) {
      const first = read(query);
      if (!first?.ok) throw new Error(query);
      const { search } = new URL(walkAddress(first.question), "http://x");
      expect(read(search)).toEqual(first);
    }
  });

  it.each([
    ["from=", "from", "no-start"],
    ["from=東京", "from", "unknown-station"],
    ["from=__proto__", "from", "unknown-station"],
    ["from=here", "from", "no-place"],
    ["from=here&at=", "from", "no-place"],
    ["from=here&at=47.9999,abc", "from", "bad-place"],
    ["from=here&at=139.63,35.51", "from", "bad-place"],
    ["from=here&at=1e2,1e2", "from", "bad-place"],
    [`from=here&at=${"9".repeat(5000)}`, "from", "bad-place"],
    ["from=菊名&minutes=1e9", "minutes", "bad-minutes"],
    ["from=菊名&minutes=", "minutes", "bad-minutes"],
    ["from=菊名&minutes=31", "minutes", "bad-minutes"],
  ])("%s is refused", (query, field, refusal) => {
    expect(read(query)).toEqual({ ok: false, field, refusal });
  });

  it.each(["91,0", "0,181", "-90.1,0"])("%s is nowhere", (text) => {
    expect(readPlace(text)).toBeNull();
  });
});
