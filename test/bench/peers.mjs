/** `npm run bench:peers`: `ehs` beside other validators, which are installed first. See README.md. */
import { main } from "./harness/main.mjs";
import { jobs } from "./jobs/index.mjs";
import { peerJobs } from "./jobs/peers.mjs";
import { install } from "./peers/install.mjs";

const order = [...jobs, ...peerJobs].map(({ name }) => name);
const args = process.argv.slice(2);
const tell = (text) => process.stderr.write(`${text}\n`);
try {
  if (!args.includes("--list")) install(tell);
} catch (error) {
  // the run says of each peer that it could not be started
  tell(`the peers could not be installed: ${error.message}`);
}
await main(args, peerJobs, order);
