/** Everything a command may know of the outside, as values, so that every command can be run in a test. */

/** The part of a writable stream that is used. */
export interface Output {
  write(text: string): void;
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
}

/** The context of a real run. */
export function processContext(): Context {
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
  };
}
