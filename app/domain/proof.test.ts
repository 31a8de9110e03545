import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, businessDay, businessDayStart } from "./business-day.ts";
import { dailyProof, judgeProof, rotatingProof, shopSecret } from "./proof.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const secret = shopSecret(new Uint8Array(32).fill(7), "checkpoint-1");
const seconds = fc.integer({ min: 1_700_000_000, max: 2_000_000_000 });

function at(unixSeconds: number): Date {
  return new Date(unixSeconds * 1000);
}

describe("the shop secret", () => {
  it("is HKDF-SHA256 without salt, as other libraries make it", () => {
    expect(Buffer.from(secret).toString("hex")).toBe(
      "08f2b115f7a0d95cbf3244f15c640650dfb5b97e185b76187a236eeafe0933c8",
    );
    expect(dailyProof(secret, "2026-11-22")).toBe("VGQZC280");
    expect(rotatingProof(secret, 1_795_316_400)).toBe("YD1W2CEH");
  });

  it("differs by checkpoint and by rally", () => {
    const other = shopSecret(new Uint8Array(32).fill(7), "checkpoint-2");
    const next = shopSecret(new Uint8Array(32).fill(8), "checkpoint-1");
    expect(other).not.toEqual(secret);
    expect(next).not.toEqual(secret);
  });
});

describe("judgeProof", () => {
  it("takes the sheet of the business day, and of no other", () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 400 }), (time, n) => {
        const day = businessDay(at(time));
        const judge = (d: string) =>
          judgeProof(secret, dailyProof(secret, d), at(time));
        expect(judge(day)).toBe("daily");
        expect(judge(addDays(day, n))).toBe("static");
        expect(judge(addDays(day, -n))).toBe("static");
      }),
      runs,
    );
  });

  it("changes the sheet at 04:00", () => {
    const proof = dailyProof(secret, "2026-11-22");
    const start = businessDayStart("2026-11-22").getTime();
    expect(judgeProof(secret, proof, new Date(start - 1))).toBe("static");
    expect(judgeProof(secret, proof, new Date(start))).toBe("daily");
  });

  it("takes this step and the two before, and no other", () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -60, max: 60 }), (time, step) => {
        const proof = rotatingProof(secret, time + step * 30);
        const fresh = step <= 0 && step >= -2;
        expect(judgeProof(secret, proof, at(time))).toBe(
          fresh ? "rotating" : "static",
        );
      }),
      runs,
    );
  });

  it("reads a proof forgivingly", () => {
    const now = businessDayStart("2026-11-22");
    const typed = dailyProof(secret, "2026-11-22").toLowerCase();
    expect(judgeProof(secret, ` ${typed.replaceAll("0", "o")}`, now)).toBe(
      "daily",
    );
  });

  it("counts all else as static", () => {
    const now = businessDayStart("2026-11-22");
    const right = dailyProof(secret, "2026-11-22");
    const other = shopSecret(new Uint8Array(32).fill(7), "checkpoint-2");
    const wrong = [null, "", "!", right.slice(1), `${right}0`, `${right}\0`];
    for (const proof of [...wrong, dailyProof(other, "2026-11-22")]) {
      expect(judgeProof(secret, proof, now)).toBe("static");
    }
  });
});
