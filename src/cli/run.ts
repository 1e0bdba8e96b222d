/** Where the program begins: an answer that is known is given at once; for any other the program is loaded. */
import { recall } from "./kept/recall.js";

const argv = process.argv.slice(2);
const recalled = recall(argv, process.cwd(), process.env);
if ("code" in recalled) process.exitCode = recalled.code;
else {
  const { wholeRun } = await import("./whole-run.js");
  process.exitCode = await wholeRun(argv, recalled.unanswered, () => process.exit(0));
}
