/** How a measure has been measured, version by version, and what each version changed. */
import type { MeasurementMethod, Text } from "../model/plan.js";
import type { Facts } from "./show-facts.js";
import { entry } from "./show-scene.js";
import type { Fact, Listing } from "./show-view.js";

/** What a version of a method tells, with the code that it is labelled by. */
const PARTS = [
  ["question", "question"],
  ["counted", "counted"],
  ["scale", "answer_scale"],
  ["filter", "filter"],
  ["mode", "mode"],
  ["weighting", "weighting"],
] as const;

const same = (a: Text, b: Text): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What both versions tell and tell differently; and what only the later one tells, which may or may not be new. */
function changes(before: MeasurementMethod | undefined, now: MeasurementMethod): Fact[] {
  if (before === undefined) return [];
  return PARTS.flatMap(([part, code]): Fact[] => {
    const [was, is] = [before[part], now[part]];
    if (is === undefined) return was === undefined ? [] : [{ code: "method_unsaid", word: code }];
    if (was === undefined) return [{ code: "method_first", word: code }];
    return same(was, is) ? [] : [{ code: "method_changed", word: code }];
  });
}

/** Versions in the order of the plan. */
export function methodList(facts: Facts, methods: readonly MeasurementMethod[] | undefined): Listing {
  return {
    code: "methods",
    entries: (methods ?? []).map((method, index) =>
      entry({
        facts: [
          facts.period("from", method.from),
          ...PARTS.map(([part, code]) => facts.text(code, method[part])),
          ...changes(methods?.[index - 1], method),
        ],
      }),
    ),
  };
}
