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

export type FairTurns = {
  /** What ends the turn; null as `take` of `Turns` is false. */
  take: (owner: string) => Promise<(() => void) | null>;
};

/** Turns of all, of which one owner has as many as `each` says: who asks for many waits behind itself. */
export function createFairTurns(each: Limits, all: Limits): FairTurns {
  const house = createTurns(all);
  const own = new Map<string, { turns: Turns; asked: number }>();

  function join(owner: string) {
    const line = own.get(owner) ?? { turns: createTurns(each), asked: 0 };
    own.set(owner, line);
    line.asked += 1;
    const leave = () => {
      line.asked -= 1;
      if (line.asked === 0) own.delete(owner);
    };
    return { turns: line.turns, leave };
  }

  return {
    async take(owner) {
      const { turns, leave } = join(owner);
      const isFirst = await turns.take();
      const isIn = isFirst && (await house.take());
      const end = () => {
        if (isIn) house.end();
        if (isFirst) turns.end();
        leave();
      };
      if (isIn) return end;
      end();
      return null;
    },
  };
}
