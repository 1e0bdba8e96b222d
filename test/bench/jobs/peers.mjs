/** `ehs` beside other validators: the same files, the same schema, in the same run. */
import { bundledPlan, faultyPlan, filesPlan, largePlan } from "../corpora/plans.mjs";
import { quietDay } from "../corpora/objectives.mjs";
import { memory, ratio } from "../harness/figures.mjs";
import { peerContests, peerName, peerNames } from "../peers/peers.mjs";

const [ajv, v8r, spectral] = peerNames;

const job = ({ name, title, make, day, commands, runs, least }) => ({
  name,
  title,
  runs,
  async prepare(ground) {
    const { corpus, ehs, bare, forget } = ground;
    const plan = await corpus(name, make);
    const faulty = await corpus("peers-fault", (place) => faultyPlan(place, { files: 3 }));
    const nameOf = (command) => `ehs ${command}, first run`;
    const own = commands.map((command) =>
      ehs(nameOf(command), [command, "--plan", plan, "--as-of", day], { before: () => forget() }),
    );
    const others = peerContests(ground, plan, faulty.folder);
    const faster = (command, peer) =>
      ratio({
        ...{ text: `time of ${peerName(peer)}, to ehs ${command}`, of: peerName(peer), to: nameOf(command) },
        ...(least[peer] === undefined ? {} : { least: least[peer] }),
      });
    const figures = [
      ...commands.flatMap((command) => peerNames.map((peer) => faster(command, peer))),
      ...own.map((contest) => memory({ text: `memory of ${contest.name}`, of: contest.name })),
    ];
    return { contests: [bare, ...own, ...others], figures };
  },
});

export const peerJobs = [
  job({
    ...{
      name: "peers-bundled",
      title: "beside other validators, the bundled plan",
      make: (place) => bundledPlan(place),
    },
    ...{ day: "2026-11-21", commands: ["validate", "status"], runs: 5, least: { [ajv]: 1, [v8r]: 3, [spectral]: 5 } },
  }),
  job({
    ...{ name: "peers-files", title: "beside other validators, 400 files", make: (place) => filesPlan(place) },
    ...{ day: quietDay, commands: ["validate"], runs: 3, least: { [v8r]: 3, [spectral]: 3 } },
  }),
  job({
    ...{ name: "peers-large", title: "beside other validators, one file of 5 MB", make: (place) => largePlan(place) },
    ...{ day: quietDay, commands: ["validate"], runs: 3, least: { [spectral]: 1 } },
  }),
];
