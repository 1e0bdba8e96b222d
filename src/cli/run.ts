/** The real run: the process's own streams and clock. */
import { processContext } from "./context.js";
import { exit } from "./exit.js";
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

const argv = process.argv.slice(2);
const context = processContext();
process.exitCode = await main(argv, context);
await settled();
const lost = told();
if (lost !== null) {
  await sayUnwritable(argv, lost.code ?? lost.message, context);
  process.exitCode = exit.failed;
}
