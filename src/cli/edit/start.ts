/** A proposed initiative becomes work: by a decision, and for the gap that it was proposed for. */
import { quoted } from "../../check/wording.js";
import { initiativeState } from "../../evaluate/initiative.js";
import { parametersOf } from "../../evaluate/method.js";
import type { Initiative } from "../../model/plan.js";
import { gapWords } from "../../present/lang/gaps.js";
import type { Value } from "../../store/edit/written.js";
import { CannotAnswer, type ExitCode } from "../exit.js";
import type { Lang } from "../options.js";
import { changePlan, type TypedEdit } from "./apply.js";
import { fieldsOf, type Ground } from "./fields.js";
import { answersFor, optional, required } from "./form.js";
import { nodeOf } from "./nodes.js";
import { readItem } from "./read.js";
import { updateWords } from "./update-words.js";

interface TypedStart extends TypedEdit {
  readonly reason?: string;
  readonly decision?: string;
  readonly from?: string;
}

const isSpoken = (language: string): language is Lang => language === "nb" || language === "nn" || language === "en";

/** The gaps that it was proposed for, in the plan's languages; undefined where it names none. */
function answered({ opened, index }: Ground, { proposal }: Initiative): Value | undefined {
  const answers = proposal?.answers ?? [];
  const { languages } = opened.loaded.plan.settings;
  const said = languages.filter(isSpoken).map((language) => {
    const { kinds } = gapWords(language);
    const gaps = answers.map(
      ({ gap, item }) => `${quoted(kinds[gap].title, language)} (${index.byId.get(item)?.number ?? item})`,
    );
    return [language, updateWords[language].answers(gaps)] as const;
  });
  const [only] = said;
  if (answers.length === 0 || only === undefined) return undefined;
  return languages.length === 1 ? only[1] : Object.fromEntries(said);
}

/** The day of the meeting in which the decision was made. */
const dayOf = ({ index, today }: Ground, decision: string): string =>
  (index.byId.get(decision)?.parent?.node as { readonly date?: string } | undefined)?.date ?? today;

/** `ehs update <initiative> --start --decision …`. What it answers stays with it. */
export async function start(ground: Ground, name: string, typed: TypedStart): Promise<ExitCode> {
  const { opened, index, context, today } = ground;
  const words = updateWords[opened.lang];
  const id = readItem(opened, index, ["initiative"])(name);
  const initiative = nodeOf(opened, id) as Initiative; // named as one
  const { settings } = opened.loaded.plan;
  const state = initiativeState(initiative, settings, today, parametersOf(settings.method)).lifecycle;
  if (state !== "proposed") throw new CannotAnswer(words.notProposed(id, state));
  const make = fieldsOf(ground);
  const gap = answered(ground, initiative);
  const why = make.text("reason", typed.reason, { silent: gap !== undefined });
  const fields = {
    decision: required(make.item("decision", typed.decision, ["decision"])),
    from: optional(make.date("from", typed.from, { silent: true })),
    reason: { ...why, required: gap === undefined },
  };
  const told = await answersFor(fields, ground, `ehs update ${id} --start`);
  const from = told.from ?? dayOf(ground, told.decision);
  const entry = { state: "active", from, reason: told.reason ?? gap, decision: told.decision };
  return changePlan(opened, typed, context, ({ opened: now, draft }) => {
    const node = nodeOf(now, id) as Initiative; // named as one
    const next = node.lifecycle?.find((each) => each.from > from) ?? null;
    draft.add(node, "lifecycle", entry, next);
  });
}
