/** One question on a terminal. */
import { createInterface, type Interface } from "node:readline";

/** Lines that were typed, or pasted, before they were asked for: they answer the questions that come next. */
const ahead: string[] = [];

/** The beginning of a line that was typed ahead. */
let begun = "";

function listen(lines: Interface): void {
  lines.on("line", (line) => {
    ahead.push(line);
    // what came with it in one go is heard to its end
    if (ahead.length === 1)
      setImmediate(() => {
        begun = lines.line;
        lines.close();
      });
  });
}

/**
 * Puts a question on the error stream, so that the answer of the command stays alone on standard output.
 * @returns the line that was typed; null when there is no more input or it was broken off
 */
export function askOnTerminal(question: string): Promise<string | null> {
  const known = ahead.shift();
  if (known !== undefined) {
    process.stderr.write(`${question}${known}\n`);
    return Promise.resolve(known);
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.once("close", () => {
      const answer = ahead.shift();
      if (answer === undefined) process.stderr.write("\n");
      resolve(answer ?? null);
    });
    listen(lines);
    lines.setPrompt(question);
    lines.prompt();
    if (begun !== "") lines.write(begun);
    begun = "";
  });
}
