/** All documents of the bundled plan in three languages, as Markdown and HTML. */
import { bundledPlan } from "../corpora/plans.mjs";
import { ratio, memory } from "../harness/figures.mjs";

/** The command line that writes them all, the site's pages too. @param out the folder */
const commandFor = (plan, out) => {
  const what = ["report", "all", "--languages", "nb,nn,en", "--format", "md,html", "-o", out];
  return [...what, "--plan", plan, "--as-of", "2026-11-21"];
};

const all = "all documents";

export const documents = {
  name: "documents",
  title: "all documents of the bundled plan in three languages, Markdown and HTML",
  runs: 3,
  async prepare({ corpus, ehs, bare, forget, folder }) {
    const plan = await corpus("documents", (place) => bundledPlan(place));
    const { run } = ehs(all, commandFor(plan, `${folder}/documents/`));
    const figures = [
      ratio({ text: "all of them, in one command", of: all, most: 15 }),
      memory({ text: "memory", of: all }),
    ];
    return { contests: [bare, { name: all, before: () => forget(), run }], figures };
  },
};
