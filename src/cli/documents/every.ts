/** Every document of the plan in one run: each kind, language and format, in one folder. The plan is read and judged once. */
import { join } from "node:path";
import { type DocumentKind, documentKinds } from "../../report/documents/document.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import type { Opened } from "../open.js";
import { listed, spokenIn } from "../options.js";
import { formatsAsked } from "../outputs.js";
import { speakAs } from "../voice.js";
import type { TypedPlaces } from "./destination.js";
import { type DocumentFormat, documentFormats } from "./made.js";
import { type Due, oneByOne, sideBySide } from "./side-by-side.js";
import { documentCliWords } from "./words.js";

interface Typed extends TypedPlaces {
  readonly languages?: readonly string[];
  readonly bundle?: boolean;
}

interface Asked {
  readonly opened: Opened;
  readonly typed: Typed;
  readonly context: Context;
}

const usual: readonly DocumentFormat[] = ["md", "html"];

/** The folder; one is needed, since the documents are many. */
function folderOf({ opened, typed }: Asked): string {
  const words = documentCliWords[opened.lang];
  const [folder = "", other] = typed.output ?? [];
  if (folder.trim() === "" || folder === "-" || other !== undefined) throw new CannotAnswer(words.everyNeedsFolder);
  return folder;
}

function formatsOf({ opened, typed }: Asked): readonly DocumentFormat[] {
  const asked = formatsAsked(typed, documentFormats, opened.lang);
  if (asked === null) return usual;
  if (asked.some(({ path }) => path !== null)) throw new CannotAnswer(documentCliWords[opened.lang].everyNeedsFolder);
  return asked.map(({ format }) => format);
}

/** The languages that were asked for, or the one of the answer. */
function languagesOf({ opened, typed }: Asked): readonly string[] {
  const asked = [...new Set(listed(typed.languages))];
  return asked.length === 0 ? [opened.lang] : asked;
}

/** The site is a folder of pages, and has no other format but its data. */
function placeFor(kind: DocumentKind, lang: string, folder: string, formats: readonly DocumentFormat[]) {
  if (kind !== "site") return { output: [join(folder, "/")], format: formats.join(",") };
  return formats.includes("html") ? { output: [join(folder, `site-${lang}`)], format: "html" } : null;
}

/** Whether several can be under way at a time: what a browser draws or a library packs is slow and large. */
const isLight = (format: DocumentFormat): boolean => format !== "pdf" && format !== "docx";

/**
 * Makes them language by language; each file is written whole.
 * @param make one document in its formats
 * @returns the gravest of what each ended with
 * @throws CannotAnswer where the folder is missing, or what was asked for narrows a single document
 */
export async function everyDocument(
  ids: readonly string[],
  asked: Asked,
  make: (kind: DocumentKind, one: Asked) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { opened, typed, context } = asked;
  const words = documentCliWords[opened.lang];
  if (ids.length > 0 || typed.bundle === true) throw new CannotAnswer(words.everyIsWhole);
  const [folder, formats] = [folderOf(asked), formatsOf(asked)];
  const { plan } = opened.loaded;
  let worst: ExitCode = exit.fine;
  let made = 0;
  for (const language of languagesOf(asked)) {
    const spoken = spokenIn({ ...typed, lang: language }, context.env, plan.settings);
    speakAs(spoken, plan.settings, plan);
    const due = documentKinds.flatMap((kind): Due[] => {
      const place = placeFor(kind, language, folder, formats);
      if (place === null) return [];
      const one = { opened: { ...opened, lang: spoken.lang }, typed: { ...typed, ...place } };
      return [{ isLarge: kind === "site", make: (told) => make(kind, { ...one, context: told }) }];
    });
    const code = await (formats.every(isLight) ? sideBySide : oneByOne)(due, context);
    if (code === exit.failed) return code;
    if (code > worst) worst = code;
    made += due.length;
  }
  if (typed.quiet !== true) context.stderr.write(`ehs: ${words.everyMade(made, folder)}\n`);
  return worst;
}
