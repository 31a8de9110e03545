/** A few at a time; others wait in line for a while. */
export type Turns = {
  /** False when no turn came in time, or too many wait already. */
  take: () => Promise<boolean>;
  /** Ends a turn that was taken; the next in line has it at once. */
  end: () => void;
};

type Limits = { atOnce: number; inLine: number; patienceMs: number };

export function createTurns({ atOnce, inLine, patienceMs }: Limits): Turns {
  let free = atOnce;
  const line: (() => void)[] = [];

  function wait(): Promise<boolean> {
    return new Promise((resolve) => {
      const begin = () => {
        clearTimeout(patience);
        resolve(true);
      };
      const patience = setTimeout(() => {
        line.splice(line.indexOf(begin), 1);
        resolve(false);
      }, patienceMs);
      line.push(begin);
    });
  }

  return {
    async take() {
      if (free === 0) return line.length < inLine && wait();
      free -= 1;
      return true;
    },
    end() {
      const next = line.shift();
      if (next) next();
      else free += 1;
    },
  };
}
