/** One question on a terminal. */
import { createInterface } from "node:readline";

/**
 * Puts a question on the error stream, so that the answer of the command stays alone on standard output.
 * @returns the line that was typed; null when there is no more input or it was broken off
 */
export function askOnTerminal(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    let answered = false;
    lines.once("close", () => {
      if (!answered) process.stderr.write("\n");
      resolve(null);
    });
    lines.question(question, (answer) => {
      answered = true;
      resolve(answer);
      lines.close();
    });
  });
}
