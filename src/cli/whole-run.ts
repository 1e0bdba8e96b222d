/** The real run of a command: the process's own streams and clock. */
import { processContext } from "./context.js";
import { exit } from "./exit.js";
import { recorded } from "./kept/recorded.js";
import type { Unanswered } from "./kept/recall.js";
import { main, sayUnwritable } from "./main.js";

/** What kept the answer from standard output; null: nothing did. */
let fault: NodeJS.ErrnoException | null = null;

/** A reader that has seen enough is no error: `ehs status | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  fault ??= error;
});

// there is nowhere left to say it
process.stderr.on("error", () => undefined);

/** All that was written has reached its place, or could not. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write("", () => {
      setImmediate(resolve);
    });
  });

/** What the streams have told meanwhile. */
const told = (): NodeJS.ErrnoException | null => fault;

/** @param unanswered how the answer is to be kept; null: it is not */
export async function wholeRun(argv: readonly string[], unanswered: Unanswered | null): Promise<void> {
  const outside = processContext();
  const run = unanswered === null ? null : recorded(outside, unanswered);
  const code = await main(argv, run?.outside ?? outside);
  process.exitCode = code;
  await settled();
  const lost = told();
  if (lost === null) {
    run?.answered(code);
    return;
  }
  await sayUnwritable(argv, lost.code ?? lost.message, outside);
  process.exitCode = exit.failed;
}
