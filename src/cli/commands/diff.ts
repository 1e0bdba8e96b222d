/** `ehs diff [from] [to]`: what changed in meaning between two moments, by consequence, and which verdicts moved. */
import type { Command as Commander } from "commander";
import { diffJson } from "../../present/changes-json.js";
import { diffHtml, diffMarkdown, diffText } from "../../present/diff.js";
import { catalogue } from "../../present/lang/index.js";
import { diffView, type DiffView, type MomentFacts } from "../../report/diff.js";
import type { Repository } from "../../store/git/repository.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { load } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { withCommonOptions, type Command } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import { baseOf } from "../history/base.js";
import { comparedMoments } from "../history/compared.js";
import { comparedFiles } from "../history/files.js";
import { judgedAt, type JudgedMoment } from "../history/judged.js";
import { type FoundMoment, momentOf, tellOf } from "../history/moments.js";
import { historyOf } from "../history/repository.js";
import { reviewed } from "../history/reviewed.js";
import { historyWords } from "../history/words.js";
import { catalogue as rules } from "../inspect.js";
import { openPlan, type Opened, shownPath } from "../open.js";
import { asOfDate, wantsColour, type TypedCommon } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";

interface Typed extends TypedCommon {
  readonly ascii?: boolean;
}

const formats = ["text", "json", "md", "html"] as const;

function declare(command: Commander): Commander {
  return withFormats(withCommonOptions(command), formats).option(
    "--ascii",
    "only ASCII signs, for terminals that lack the others",
  );
}

/** What was asked to be compared; `null` is the work tree. */
interface Ends {
  readonly from: string;
  readonly to: string | null;
  /** Compare with what the two have in common, as a pull request does. */
  readonly fromBase: boolean;
}

/** `A B`, `A..B`, `A...B`, `A...` (from where it branched off to the work tree), `A` (to the work tree), nothing (HEAD). */
function endsOf(given: readonly string[]): Ends {
  const [first, second] = given;
  const range = /^(.*?)(\.\.\.?)(.*)$/.exec(first ?? "");
  if (range !== null && second === undefined) {
    const [, from = "", dots, to = ""] = range;
    return { from: from === "" ? "HEAD" : from, to: to === "" ? null : to, fromBase: dots === "..." };
  }
  return { from: first ?? "HEAD", to: second ?? null, fromBase: false };
}

interface Side<Facts extends MomentFacts = MomentFacts> {
  readonly facts: Facts;
  readonly judged: JudgedMoment;
  readonly tree: Tree;
}

/** A moment of which the commit is known. */
type PastFacts = MomentFacts & { readonly commit: string };

/** What a side is reviewed by. */
const endOf = <Facts extends MomentFacts>({ facts, judged, tree }: Side<Facts>) => ({
  ...{ loaded: judged.loaded, tree, day: facts.day, commit: facts.commit as Facts["commit"] },
});

/** The two moments looked up and judged, each as of its own day. */
class Sides {
  readonly #repo: Repository;
  readonly #opened: Opened;
  readonly #say: (found: FoundMoment) => void;
  readonly #today: string;
  readonly #found = new Map<string, FoundMoment>();

  constructor(repo: Repository, opened: Opened, typed: Typed, context: Context) {
    this.#repo = repo;
    this.#opened = opened;
    this.#say = (found) => {
      tellOf(found, typed, context);
    };
    this.#today = asOfDate(undefined, opened.loaded.plan.settings, context.now(), opened.lang);
  }

  async moment(asked: string): Promise<FoundMoment> {
    const known = this.#found.get(asked);
    if (known !== undefined) return known;
    const { loaded, tree, lang } = this.#opened;
    const found = await momentOf({ repo: this.#repo, loaded, tree, lang }, asked, this.#today);
    this.#say(found);
    this.#found.set(asked, found);
    return found;
  }

  async past(facts: PastFacts): Promise<Side<PastFacts>> {
    const tree = revisionTree(this.#repo, facts.commit);
    const loaded = await load(tree, this.#opened.loaded.cache);
    if (loaded.known.size === 0)
      throw new CannotAnswer(historyWords[this.#opened.lang].noPlanThen(facts.asked, facts.commit));
    return { facts, judged: await judgedAt(loaded, tree, facts.day), tree };
  }

  async present(): Promise<Side> {
    const { loaded, tree } = this.#opened;
    return {
      facts: { asked: "", as: null, commit: null, day: this.#today },
      judged: await judgedAt(loaded, tree, this.#today),
      tree,
    };
  }

  /** Where the first branched off from the second, told under the first's name. */
  async base(asked: string, to: string | null): Promise<PastFacts> {
    const { loaded, tree, lang } = this.#opened;
    const from = await this.moment(asked);
    const other = to === null ? this.#repo.head : (await this.moment(to)).commit;
    return baseOf({ repo: this.#repo, loaded, tree, lang }, from, other, to ?? "HEAD");
  }
}

function shown(view: DiffView, format: (typeof formats)[number], typed: Typed, context: Context): string {
  if (format === "json") return diffJson(view, rules);
  if (format === "md") return diffMarkdown(view, rules);
  if (format === "html") return diffHtml(view, rules);
  const width = context.stdout.columns ?? 120;
  return diffText(view, rules, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

export const diff: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { folder, lang } = opened;
    const outputs = outputsOf(typed, formats, context, lang);
    const repo = await historyOf(folder, context, lang);
    const sides = new Sides(repo, opened, typed, context);
    const { from, to, fromBase } = endsOf(given);
    const before = await sides.past(fromBase ? await sides.base(from, to) : await sides.moment(from));
    const after = to === null ? await sides.present() : await sides.past(await sides.moment(to));
    const { plan, index } = after.judged;
    const compared = comparedMoments(before.judged, after.judged);
    const besides = await comparedFiles(before.tree, after.tree);
    const nameOf = (file: string): string => shownPath(context, folder, file);
    const ends = { repo, before: endOf(before), after: endOf(after), lang };
    const view = diffView({
      ...{ plan, index, earlier: before.judged.plan, wording: catalogue(lang) },
      ...{ from: before.facts, to: after.facts, ...compared },
      review: await reviewed(ends, nameOf, typed, context),
      events: [...compared.events, ...besides.events],
      unreadable: [...compared.unreadable, ...besides.unreadable].sort(),
    });
    return answer({ outputs, typed, context, lang }, (format, to) => shown(view, format, typed, to), exit.fine);
  },
};
