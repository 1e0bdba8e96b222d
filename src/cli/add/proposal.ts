/** What a proposed initiative answers, and its assessment: the six questions, and who would be responsible. */
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import type { Value } from "../../store/edit/written.js";
import { fieldsOf, type Ground } from "../edit/fields.js";
import { type Answers, optional } from "../edit/form.js";
import { readItem } from "../edit/read.js";
import { CannotAnswer } from "../exit.js";
import { oneOf } from "../options.js";
import type { TypedAdd } from "./typed.js";
import { addWords } from "./words.js";

/** What can be a gap of something. */
const anything = ["goal", "objective", "outcome", "indicator", "measure", "initiative", "meeting"] as const;

/** "lagging:1.3" is a kind of gap, and the item that it is a gap of. */
function readAnswer({ opened, index }: Ground, text: string): Value {
  const [, gap, item] = /^\s*([a-z-]+)\s*:\s*(\S.*)$/.exec(text) ?? [];
  if (gap === undefined || item === undefined) throw new CannotAnswer(addWords[opened.lang].answer(text));
  return { gap: oneOf("--answers", gap, GAP_CODES, opened.lang), item: readItem(opened, index, anything)(item) };
}

/** The six questions of a proper assessment. */
type Question = "problem" | "alternatives" | "principles" | "effects" | "recommendation" | "conditions";

export function proposalFields(ground: Ground, typed: TypedAdd) {
  const make = fieldsOf(ground);
  const silent = typed.proposed !== true;
  const question = (option: Question) => optional(make.text(option, typed[option], { silent }));
  const answers = make.line("answers", typed.answers?.join(","), { silent });
  return {
    answers: optional({ ...answers, read: (text: string) => text.split(",").map((part) => readAnswer(ground, part)) }),
    problem: question("problem"),
    alternatives: question("alternatives"),
    principles: question("principles"),
    effects: question("effects"),
    recommendation: question("recommendation"),
    conditions: question("conditions"),
    actors: optional(make.items("actors", typed.actors, ["organisation"], { silent })),
  };
}

/** As the plan writes it; undefined where nothing of it was told. */
export function proposalOf(told: Answers<ReturnType<typeof proposalFields>>): Value | undefined {
  const { answers, actors, problem, alternatives, principles, effects, recommendation, conditions } = told;
  const study = { problem, alternatives, principles, effects, recommendation, conditions };
  const isStudied = Object.values(study).some((text) => text !== undefined);
  if (answers === undefined && actors === undefined && !isStudied) return undefined;
  return { answers, study: isStudied ? study : undefined, actors };
}
