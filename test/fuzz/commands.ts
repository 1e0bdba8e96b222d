/** Whole commands in this process: odd words in every place of a command line, templates of a house, files to import. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Output } from "../../src/cli/context.js";
import { main } from "../../src/cli/main.js";
import { changesBetween, complaints, inventory } from "../helpers/oracle.js";
import type { Area } from "./area.js";
import { type Random, spoiled, torture } from "./random.js";
import { mustaches } from "./mustaches.js";

const root = new URL("../../", import.meta.url).pathname;

/** A plan of its own, and nothing else in the folder. */
const ground = realpathSync(mkdtempSync(join(tmpdir(), "ehs-fuzz-")));
const home = join(ground, "home");
const rest = `${root}test/faults/rest`;
for (const name of readdirSync(rest, { recursive: true, encoding: "utf8" })) {
  if (!/\.(?:yaml|csv)$/.test(name)) continue;
  mkdirSync(join(home, "plan", name, ".."), { recursive: true });
  writeFileSync(join(home, "plan", name), readFileSync(join(rest, name)));
}
export const scratch = ground;

function collector(): Output & { readonly text: () => string } {
  let all = "";
  return {
    write: (text) => {
      if (typeof text === "string") all += text;
    },
    isTTY: false,
    columns: null,
    text: () => all,
  };
}

async function ran(argv: readonly string[], stdin: string): Promise<readonly string[]> {
  const before = inventory(ground);
  const [stdout, stderr] = [collector(), collector()];
  const code = await main([...argv], {
    ...{ stdout, stderr, stdin: () => Promise.resolve(new TextEncoder().encode(stdin)), cwd: home },
    ...{
      env: { EHS_NO_CACHE: "1", EHS_LANG: "en", PATH: process.env["PATH"] ?? "" },
      now: () => new Date("2026-03-31T12:00:00Z"),
    },
  });
  const changed = changesBetween(before, inventory(ground));
  return [
    // A file of data is none that a terminal shows.
    ...complaints(
      { code, stdout: stdout.text(), stderr: stderr.text() },
      /csv|json|xlsx|html|dcat|ics/.test(argv.join(" ")),
    ),
    ...(changed.length === 0 ? [] : [`wrote ${changed.join(", ")}`]),
  ];
}

/** Those that only read; and those that write, which are asked for what they would. */
const reading = [
  "status",
  "show",
  "gaps",
  "log",
  "diff",
  "validate",
  "explain",
  "schema",
  "calendar",
  "edition",
  "doctor",
  "completion",
  "export",
  "report",
  "__complete",
] as const;
const writing = [
  "record",
  "update",
  "assess",
  "target",
  "decide",
  "recommend",
  "comment",
  "add",
  "renumber",
  "retire",
  "import",
  "follow-up",
] as const;

const words: readonly [string, ...string[]] = [
  ...([
    "1",
    "1.1",
    "1.1a",
    "B1",
    "1.A",
    "2",
    "office",
    "register",
    "G1",
    "m-2024",
    "d1",
    "2024",
    "council",
    "rest",
  ] as const),
  ...[
    "objective",
    "finding",
    "status",
    "summary",
    "sheet",
    "meeting",
    "list",
    "verify",
    "2023",
    "2025-Q1",
    "HEAD",
    "76",
    ">80",
    "up",
  ],
];

const options: readonly [string, ...string[]] = [
  ...([
    "--lang",
    "--format",
    "--at",
    "--as-of",
    "--since",
    "--plan",
    "--field",
    "--kind",
    "--author",
    "--decision",
    "--item",
  ] as const),
  ...[
    "--period",
    "--value",
    "--reason",
    "--owner",
    "--from",
    "--to",
    "--show-accepted",
    "--staged",
    "--fix",
    "--quiet",
    "--no-cache",
  ],
  ...[
    "--color",
    "--no-color",
    "--accept",
    "--code",
    "--help",
    "--version",
    "--",
    "-",
    "-x",
    "--due",
    "--colour",
    "--meeting",
    "--year",
  ],
];

/** Texts that stay on the line. */
const odd = (random: Random): string => random.of(torture).slice(0, 200);

function line(random: Random): readonly string[] {
  const isWriting = random.chance(0.3);
  const command = random.chance(0.03) ? odd(random) : isWriting ? random.of(writing) : random.of(reading);
  const some = Array.from({ length: random.below(5) }, () => {
    if (random.chance(0.4))
      return random.chance(0.6)
        ? random.of(options)
        : `${random.of(options)}=${random.chance(0.5) ? odd(random) : random.of(words)}`;
    return random.chance(0.3) ? odd(random) : random.of(words);
  });
  return [command, ...some, ...(isWriting ? ["--dry-run"] : [])];
}

/** Of these the work is to write, or to wait. */
const forbidden = /^(?:--color|--watch|-w|-o|--output|--templates-out|--bundle)|^--fix|^--accept|=.*=/;

const typed: Area = {
  name: "command lines",
  attempt: (random, keep) => {
    const argv = line(random).filter((word) => !forbidden.test(word));
    keep(argv);
    return ran(argv, spoiled("id: x\n", random));
  },
};

const layouts = readdirSync(`${root}templates/documents`).filter((name) => name.endsWith(".hbs"));
const summaries = layouts.filter((name) => name.startsWith("summary"));

/** Handlebars that a house may get wrong, or mean harm with. */
const templates: Area = {
  name: "templates",
  attempt: async (random, keep) => {
    const folder = join(home, "templates");
    mkdirSync(join(folder, "parts"), { recursive: true });
    const name = summaries[random.below(summaries.length)] ?? "summary.md.hbs";
    const own = readFileSync(`${root}templates/documents/${name}`, "utf8");
    const at = random.below(own.length);
    const text = random.chance(0.5) ? own.slice(0, at) + random.of(mustaches) + own.slice(at) : spoiled(own, random);
    writeFileSync(join(folder, "summary.md.hbs"), "");
    for (const each of summaries) writeFileSync(join(folder, each), each === name ? text : "x");
    keep({ name, text });
    const format = name.includes(".html.") ? "html" : "md";
    return ran(["report", "summary", "--templates", "templates", "--format", format], "");
  },
};

const importing: Area = {
  name: "import",
  attempt: async (random, keep) => {
    const rows =
      "measure;period;value;n;published\n1.1;2023;46,5;1524;2024-03-01\n1.2;2024;80;;\n1.1a;2024;;..;2024-03-01\n";
    const text = spoiled(rows, random);
    writeFileSync(join(home, "in.csv"), text);
    keep({ text });
    return ran(["import", "in.csv", "--dry-run"], "");
  },
};

export const commandAreas: readonly Area[] = [typed, templates, importing];
