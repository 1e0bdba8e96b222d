/** The real run: the process's own streams and clock. */
import { processContext } from "./context.js";
import { main } from "./main.js";

/** A reader that has seen enough is no error: `ehs status | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), processContext());
