/** Everything a command may know of the outside, as values, so that every command can be run in a test. */

import { setFlagsFromString } from "node:v8";

/** The part of a writable stream that is used. */
export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width of the terminal in columns; null when it is none. */
  readonly columns: number | null;
}

export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Puts a question to whoever sits at the terminal; null: no answer will come. Absent where nobody sits there. */
  readonly ask?: (question: string) => Promise<string | null>;
  /** Keep memory small from here on, at some cost in time: for work that goes through far more than it keeps. */
  readonly saveMemory?: () => void;
  /** Resolves when the user wants it ended (Ctrl-C), for what goes on until then. Asked once, it takes the signal over. */
  readonly untilStopped?: () => Promise<void>;
  /** Told of each plan that is opened, with the time zone that its days are of. */
  readonly opened?: (planFolder: string, timeZone: string) => void;
  /** Does something when the answer has been given, whatever it was. The job must not fail. */
  readonly atEnd: (job: () => Promise<void>) => void;
}

/** What a run is given; what is done at its end is its own. */
export type Outside = Omit<Context, "atEnd">;

/** The outside of a real run. */
export function processContext(): Outside {
  const output = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
  });
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return Buffer.concat(parts);
    },
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    // the heap otherwise grows to several times what is in use before anything is collected, and so does its nursery
    saveMemory: () => {
      setFlagsFromString("--heap-growing-percent=50");
      setFlagsFromString("--semi-space-growth-factor=1");
    },
    untilStopped: () =>
      new Promise((resolve) => {
        // once: whoever asks twice is not kept waiting
        for (const signal of ["SIGINT", "SIGTERM"])
          process.once(signal, () => {
            resolve();
          });
      }),
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? { ask: async (question: string) => (await import("./ask.js")).askOnTerminal(question) }
      : {}),
  };
}
