/** The loopback's time. Deadlines (3 s to answer, 15 min for a token) use it, so that tests do not have to wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `action` once the clock has reached `deadline`; the returned function cancels it. */
  at(deadline: number, action: () => void): () => void;
  /** Moves the clock forward and runs everything that has become due, oldest first. */
  advance(milliseconds: number): void;
  /** Cancels every deadline. */
  stop(): void;
}

/** A clock that follows `now`, by default the machine's. With a given `now`, only `advance` runs deadlines. */
export function createClock(now?: () => Date): Clock {
  let offset = 0;
  const due = new Set<{ deadline: number; action: () => void }>();
  const timers = new Set<NodeJS.Timeout>();
  const read = () => (now === undefined ? Date.now() : now().getTime()) + offset;

  const runDue = () => {
    const ready = [...due].filter((entry) => entry.deadline <= read());
    for (const entry of ready.toSorted((a, b) => a.deadline - b.deadline)) {
      if (due.delete(entry)) entry.action();
    }
  };

  const wakeAfter = (milliseconds: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      runDue();
    }, milliseconds + 1);
    timer.unref();
    timers.add(timer);
  };

  return {
    now: read,
    at(deadline, action) {
      const entry = { deadline, action };
      due.add(entry);
      if (now === undefined) wakeAfter(Math.max(0, deadline - read()));
      return () => due.delete(entry);
    },
    advance(milliseconds) {
      offset += milliseconds;
      runDue();
    },
    stop() {
      due.clear();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
