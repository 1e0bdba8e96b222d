/** Where the program begins: an answer that is known is given at once; for any other the program is loaded. */
import { recall } from "./kept/recall.js";

const argv = process.argv.slice(2);
const recalled = recall(argv, process.cwd(), process.env);
if ("code" in recalled) process.exitCode = recalled.code;
else {
  const { loadProgram } = await import("./program.js");
  const { program, keep } = loadProgram(argv, process.env);
  process.exitCode = await program.wholeRun(argv, recalled.unanswered, () => process.exit(0));
  if (process.exitCode < 2) keep();
}
