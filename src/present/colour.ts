/** Colours for the terminal, on or off as told. Nothing is detected here. */
import { Chalk } from "chalk";

type Painter = (text: string) => string;

/** What a colour is for; a word and a sign always say the same. */
export interface Paint {
  readonly strong: Painter;
  readonly muted: Painter;
  readonly good: Painter;
  readonly warning: Painter;
  readonly bad: Painter;
  readonly accent: Painter;
}

/** Level 1 is the sixteen colours that every terminal has, and that its user has chosen. */
function paintAt(level: 0 | 1): Paint {
  const chalk = new Chalk({ level });
  return {
    strong: (text) => chalk.bold(text),
    muted: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warning: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    accent: (text) => chalk.cyan(text),
  };
}

const coloured = paintAt(1);
const plain = paintAt(0);

export function paintFor(colour: boolean): Paint {
  return colour ? coloured : plain;
}
