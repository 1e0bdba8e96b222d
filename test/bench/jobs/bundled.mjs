/** The main jobs on the bundled plan: first run, and unchanged since the last run. */
import { bundledPlan } from "../corpora/plans.mjs";
import { ratio } from "../harness/figures.mjs";

const commands = ["validate", "status"];

/** The day is given, so that the answer is the same on every day. */
const day = ["--as-of", "2026-11-21"];

const job = (name, title, history) => ({
  name,
  title,
  async prepare({ corpus, ehs, bare, forget, forgetAll, folder }) {
    const plan = await corpus(name, (place) => bundledPlan(place, { history }));
    const repository = history ? `${folder}/corpora/${name}` : null;
    const contests = commands.flatMap((command) => {
      const args = [command, "--plan", plan, ...day];
      const installed = ehs(`${command}, newly installed`, args, { before: () => forgetAll(repository) });
      // what it left of the program is used here, and nothing of the plan
      const first = ehs(`${command}, first run`, args, { before: () => forget(repository) });
      // comes right after the first run, which left its cache
      return [installed, first, ehs(`${command}, unchanged`, args)];
    });
    const figures = commands.flatMap((command) => [
      ratio({ text: `${command}, newly installed`, of: `${command}, newly installed` }),
      ratio({ text: `${command}, first run`, of: `${command}, first run`, most: 3.5 }),
      ratio({ text: `${command}, unchanged`, of: `${command}, unchanged`, most: 1.5 }),
    ]);
    return { contests: [bare, ...contests], figures };
  },
});

export const bundled = job("bundled", "the bundled plan, in no repository", false);
export const repository = job("repository", "the bundled plan, committed in a repository", true);
