/** Choices by a seed, the same on every machine, and ways to spoil a text or bytes with them. */

export interface Random {
  /** From 0 up to, and not including, 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly of: <T>(from: readonly [T, ...T[]]) => T;
  readonly chance: (part: number) => boolean;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, of: (from) => from[below(from.length)] ?? from[0], chance: (part) => next() < part };
}

/** What readers stumble over. */
export const torture: readonly [string, ...string[]] = [
  ...([
    "&a [*a, *a]",
    "*nobody",
    "&x",
    "!!python/object:os.system",
    "!!binary x",
    "!<tag:x>",
    "<<: *a",
    "<<: {}",
  ] as const),
  ...[
    "%YAML 1.1\n---\n",
    "---\n",
    "...\n",
    "\ufeff",
    "\u0000",
    "\r\n",
    "\r",
    "\t",
    "\u0085",
    "\u2028",
    "\u00a0",
    "\u202e",
  ],
  ...[
    "\u001b[31m",
    "\ud800",
    "\u200b",
    "? x\n: y",
    "? [a]\n: b",
    "- ",
    "-",
    ":",
    ": ",
    " #",
    "#",
    "|",
    ">-",
    "|9",
    ">+1\n",
  ],
  ...["__proto__: 1\n", "constructor: {}\n", "toString: x\n", '"', "'", "[", "]", "{", "}", ",", "@", "`", "%", "!"],
  ...["null", "~", "yes", "no", "on", "010", "0x1F", "0o17", "1e999", "-.inf", ".nan", "1_000", "12:30", "1.10", "3,5"],
  ...["2025-02-30", "2025-13", "12345678901234567890", "-0", "+1", "1.", ".5", "<5", ">=80", "~6500", "147/356", "1/0"],
  ...["[".repeat(70), "{a: ".repeat(70), "- ".repeat(70), "x".repeat(5000), "\n".repeat(300), " ".repeat(300)],
  ...[
    "<<<<<<< ours\n",
    "=======\n",
    ">>>>>>> theirs\n",
    "{{#each this}}",
    "{{{x}}}",
    "=1+1",
    "@SUM(1)",
    "../../x",
    "\\u0000",
  ],
];

function cut(text: string, random: Random): readonly [number, number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + 1 + random.below(random.chance(0.8) ? 12 : 400))];
}

/** Lines moved, doubled, indented, taken out. */
function spoiledLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  const line = lines[at] ?? "";
  const other = lines[random.below(lines.length)] ?? "";
  switch (random.below(6)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, line);
      break;
    case 2:
      lines.splice(at, 0, other);
      break;
    case 3:
      lines[at] = `${" ".repeat(random.below(4))}${line}`;
      break;
    case 4:
      lines[at] = line.replace(/^ /, "");
      break;
    default:
      lines[at] = line.replace(/:.*$/, () => `: ${random.of(torture)}`);
  }
  return lines.join("\n");
}

/** A text with one to four things wrong in it. */
export function spoiled(text: string, random: Random): string {
  let made = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const [start, end] = cut(made, random);
    if (random.chance(0.4)) made = spoiledLines(made, random);
    else if (random.chance(0.5)) made = made.slice(0, start) + random.of(torture) + made.slice(start);
    else if (random.below(2) === 0) made = made.slice(0, start) + made.slice(end);
    else made = made.slice(0, start) + random.of(torture) + made.slice(end);
  }
  return made;
}

/** Bytes turned, cut short, put in another encoding. */
export function spoiledBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const made = Uint8Array.from(bytes);
  if (random.chance(0.1)) return Buffer.from(new TextDecoder().decode(made), "utf16le");
  if (random.chance(0.1)) return Uint8Array.of(0xff, 0xfe, ...made.slice(0, 2000));
  if (random.chance(0.2)) return made.slice(0, random.below(made.length + 1));
  for (let times = 1 + random.below(8); times > 0 && made.length > 0; times -= 1)
    made[random.below(made.length)] = random.below(256);
  return made;
}
