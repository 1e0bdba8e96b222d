/** The real run of a command: the process's own streams and clock. */
import { processContext } from "./context.js";
import { exit, type ExitCode } from "./exit.js";
import { recorded } from "./kept/recorded.js";
import type { Unanswered } from "./kept/recall.js";
import { main, sayUnwritable } from "./main.js";

/** All that was written has reached its place, or could not. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write("", () => {
      setImmediate(resolve);
    });
  });

/** Tells what keeps the answer from standard output, from now on; null: nothing does. */
function watched(leave: () => void): () => NodeJS.ErrnoException | null {
  let fault: NodeJS.ErrnoException | null = null;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") leave();
    fault ??= error;
  });
  // there is nowhere left to say it
  process.stderr.on("error", () => undefined);
  return () => fault;
}

/**
 * Runs what was asked for.
 * @param unanswered how the answer is to be kept; null: it is not
 * @param leave ends the program at once: a reader that has seen enough is no error, as in `ehs status | head`
 */
export async function wholeRun(
  argv: readonly string[],
  unanswered: Unanswered | null,
  leave: () => void,
): Promise<ExitCode> {
  const lost = watched(leave);
  const outside = processContext();
  const run = unanswered === null ? null : recorded(outside, unanswered);
  const code = await main(argv, run?.outside ?? outside);
  await settled();
  const fault = lost();
  if (fault !== null) {
    await sayUnwritable(argv, fault.code ?? fault.message, outside);
    return exit.failed;
  }
  run?.answered(code);
  return code;
}
