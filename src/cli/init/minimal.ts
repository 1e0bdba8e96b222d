/** The smallest plan that holds one of each: an objective, an outcome, an indicator with its measure, an initiative. */
import type { NewFile } from "../../store/lay-out.js";
import type { Lang } from "../../report/wording.js";
import { readme, remarks, starter, type Words } from "./minimal-words.js";

/** What is known of a new plan before it has any content. */
export interface NewPlan {
  readonly id: string;
  /** Its title by language; a language that is not here is left for the editor. */
  readonly title: ReadonlyMap<string, string>;
  /** The first first. */
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** The day by which the open points are to be settled. */
  readonly decideBy: string;
}

const isSpoken = (language: string): language is Lang => Object.hasOwn(readme, language);

/** The language of remarks and of the page about the plan. */
const voiceOf = ({ languages }: NewPlan): Lang => languages.find(isSpoken) ?? "en";

/** A string that means itself, whatever is in it: JSON's form is YAML too. */
const quoted = (text: string): string => JSON.stringify(text);

function mapped(texts: ReadonlyMap<string, string>, indent: string): string {
  return [...texts].map(([language, text]) => `\n${indent}  ${language}: ${quoted(text)}`).join("");
}

/** Writes texts in those of the plan's languages that there are words in; in none of them, in English. */
const speaker =
  ({ languages }: NewPlan) =>
  (words: Words, indent = ""): string => {
    const spoken = languages.filter(isSpoken).map((language) => [language, words[language]] as const);
    return spoken.length === 0 ? ` ${quoted(words.en)}` : mapped(new Map(spoken), indent);
  };

const modeline = (kind: string, up: string): string =>
  `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`;

function settings(plan: NewPlan): string {
  const foreign = plan.languages.some(isSpoken) ? "" : `# ${remarks.foreign.en}\n`;
  return `${modeline("plan", "../")}
${foreign}format: 1
id: ${quoted(plan.id)}
title:${mapped(plan.title, "")}
languages: [${plan.languages.map(quoted).join(", ")}]
time_zone: ${quoted(plan.timeZone)}
main_branch: main
`;
}

function organisations(plan: NewPlan): string {
  return `${modeline("organisations", "../")}
# ${remarks.organisations[voiceOf(plan)]}
organisations:
  - id: "owner"
    name:${speaker(plan)(starter.organisation, "    ")}
`;
}

function sources(plan: NewPlan): string {
  return `${modeline("sources", "../")}
# ${remarks.sources[voiceOf(plan)]}
sources:
  - id: "source-1"
    name:${speaker(plan)(starter.source, "    ")}
    kind: statistics
    owner: "owner"
    cadence: yearly
`;
}

/** An indicator's one measure: what is not known stands as open, with the form it has once it is known. */
function measure(plan: NewPlan): string {
  const say = speaker(plan);
  const voice = voiceOf(plan);
  return `      - unit:${say(starter.unit, "        ")}
        scale: share
        direction: up
        # ${remarks.baseline[voice]}
        baseline:
          kind: pending
          text:${say(starter.baseline, "          ")}
          decide_by: ${quoted(plan.decideBy)}
        targets:
          # ${remarks.target[voice]}
          - kind: pending
            text:${say(starter.target, "            ")}
            decide_by: ${quoted(plan.decideBy)}
        # ${remarks.observations[voice]}
`;
}

function objective(plan: NewPlan): string {
  const say = speaker(plan);
  return `${modeline("objective", "../../")}
# ${remarks.ids[voiceOf(plan)]}
id: "1"
number: "1"
name:${say(starter.objective)}
summary:${say(starter.summary)}
outcomes:
  - id: "O1.1"
    text:${say(starter.outcome, "    ")}
indicators:
  - id: "1.1"
    number: "1.1"
    name:${say(starter.indicator, "    ")}
    type: result
    description:${say(starter.description, "    ")}
    source: "source-1"
    outcomes: ["O1.1"]
    measures:
${measure(plan)}initiatives:
  - id: "1.A"
    number: "1.A"
    name:${say(starter.initiative, "    ")}
    status_source: "source-1"
    owners: ["owner"]
    outcomes: ["O1.1"]
    moves: ["1.1"]
`;
}

/** Line endings are the same on every machine: an edition that is frozen is held against its bytes years later. */
export const attributes: NewFile = { path: "plan/.gitattributes", content: "* text=auto eol=lf\n" };

/** A page about the plan, in a language that the editors read. */
export const readmeOf = (languages: readonly string[], title: string, example: boolean): NewFile => ({
  path: "plan/README.md",
  content: readme[languages.find(isSpoken) ?? "en"](title, example),
});

/** Titles nobody gave, in the languages that there are words in. */
export function defaultTitle(languages: readonly string[]): ReadonlyMap<string, string> {
  const spoken = languages.filter(isSpoken).map((language) => [language, starter.title[language]] as const);
  return new Map(spoken.length > 0 ? spoken : languages.slice(0, 1).map((language) => [language, starter.title.en]));
}

export function minimalPlan(plan: NewPlan): readonly NewFile[] {
  return [
    { path: "plan/plan.yaml", content: settings(plan) },
    { path: "plan/organisations.yaml", content: organisations(plan) },
    { path: "plan/sources.yaml", content: sources(plan) },
    { path: "plan/objectives/1.yaml", content: objective(plan) },
    readmeOf(plan.languages, [...plan.title.values()][0] ?? plan.id, false),
    attributes,
  ];
}
