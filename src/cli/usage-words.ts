/** Mistakes in what was typed, in the language of the answer. */
import { nearest } from "../check/nearest.js";
import type { Lang } from "../report/wording.js";
import type { Mistake } from "./usage.js";
import { didYouMean } from "./words.js";

function english(mistake: Mistake): string {
  switch (mistake.kind) {
    case "missing-argument":
      return `\`${mistake.command}\` needs <${mistake.argument}>: ${mistake.command} ${mistake.usage}. \`${mistake.command} --help\` says more.`;
    case "excess-arguments": {
      const { command, most, excess } = mistake;
      const takes = most === 0 ? "no argument" : most === 1 ? "one argument" : `at most ${most} arguments`;
      return `\`${command}\` takes ${takes}, and “${excess}” is one too many. \`${command} --help\` says what it takes.`;
    }
    case "unknown-option": {
      const { command, option, options } = mistake;
      return `\`${command}\` has no option “${option}”.${didYouMean.en(nearest(option, options))} \`${command} --help\` lists them.`;
    }
    case "missing-value":
      return `A value is missing after ${mistake.option.replace(/ .*/, "")}: ${mistake.option}.`;
    case "unknown-command": {
      const { command, commands } = mistake;
      return `There is no command “${command}”.${didYouMean.en(nearest(command, commands))} There are: ${commands.join(", ")}.`;
    }
  }
}

function bokmal(mistake: Mistake): string {
  switch (mistake.kind) {
    case "missing-argument":
      return `\`${mistake.command}\` trenger <${mistake.argument}>: ${mistake.command} ${mistake.usage}. \`${mistake.command} --help\` sier mer.`;
    case "excess-arguments": {
      const { command, most, excess } = mistake;
      const takes = most === 0 ? "ingen argumenter" : most === 1 ? "ett argument" : `høyst ${most} argumenter`;
      return `\`${command}\` tar ${takes}, så «${excess}» er ett for mye. \`${command} --help\` sier hva den tar.`;
    }
    case "unknown-option": {
      const { command, option, options } = mistake;
      return `\`${command}\` har ikke noe valg «${option}».${didYouMean.nb(nearest(option, options))} \`${command} --help\` viser dem.`;
    }
    case "missing-value":
      return `Det mangler en verdi etter ${mistake.option.replace(/ .*/, "")}: ${mistake.option}.`;
    case "unknown-command": {
      const { command, commands } = mistake;
      return `Det finnes ingen kommando «${command}».${didYouMean.nb(nearest(command, commands))} Det finnes: ${commands.join(", ")}.`;
    }
  }
}

function nynorsk(mistake: Mistake): string {
  switch (mistake.kind) {
    case "missing-argument":
      return `\`${mistake.command}\` treng <${mistake.argument}>: ${mistake.command} ${mistake.usage}. \`${mistake.command} --help\` seier meir.`;
    case "excess-arguments": {
      const { command, most, excess } = mistake;
      const takes = most === 0 ? "ingen argument" : most === 1 ? "eitt argument" : `høgst ${most} argument`;
      return `\`${command}\` tek ${takes}, så «${excess}» er eitt for mykje. \`${command} --help\` seier kva kommandoen tek.`;
    }
    case "unknown-option": {
      const { command, option, options } = mistake;
      return `\`${command}\` har ikkje noko val «${option}».${didYouMean.nn(nearest(option, options))} \`${command} --help\` viser dei.`;
    }
    case "missing-value":
      return `Det manglar ein verdi etter ${mistake.option.replace(/ .*/, "")}: ${mistake.option}.`;
    case "unknown-command": {
      const { command, commands } = mistake;
      return `Det finst ingen kommando «${command}».${didYouMean.nn(nearest(command, commands))} Det finst: ${commands.join(", ")}.`;
    }
  }
}

export const usageWords: Readonly<Record<Lang, (mistake: Mistake) => string>> = {
  nb: bokmal,
  nn: nynorsk,
  en: english,
};
