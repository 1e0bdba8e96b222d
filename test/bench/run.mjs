/** `npm run bench`: what `ehs` costs, beside a bare node process, git itself and what was kept. See README.md. */
import { main } from "./harness/main.mjs";
import { jobs } from "./jobs/index.mjs";
import { peerJobs } from "./jobs/peers.mjs";

const order = [...jobs, ...peerJobs].map(({ name }) => name);
await main(process.argv.slice(2), jobs, order);
