/** A run whose answer is recorded on its way, to be kept. */
import { dayOfMoment, endOfDay } from "../../store/git/day.js";
import type { Outside, Output } from "../context.js";
import { keep, type Unanswered } from "./recall.js";

/** The same outside, and what is to be done when it has been answered with a code. */
export interface Recorded {
  readonly outside: Outside;
  readonly answered: (code: number) => void;
}

/** Only text is kept; of an answer in bytes nothing is. */
export function recorded(outside: Outside, unanswered: Unanswered): Recorded {
  const from = outside.now();
  const said: [1 | 2, string][] = [];
  const opened: { folder: string; zone: string }[] = [];
  let isText = true;
  const through = (output: Output, stream: 1 | 2): Output => ({
    ...output,
    write: (text) => {
      if (typeof text === "string") said.push([stream, text]);
      else isText = false;
      output.write(text);
    },
  });
  return {
    outside: {
      ...outside,
      stdout: through(outside.stdout, 1),
      stderr: through(outside.stderr, 2),
      opened: (folder, zone) => opened.push({ folder, zone }),
    },
    answered: (code) => {
      const [plan] = opened;
      if (!isText || plan === undefined || opened.some(({ folder }) => folder !== unanswered.planFolder)) return;
      const end = endOfDay(dayOfMoment(from, plan.zone), plan.zone);
      keep(unanswered, { said, code, from: from.getTime(), endOfDay: end }, outside.env);
    },
  };
}
