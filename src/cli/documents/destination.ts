/** Where documents go: `-o` is a file whose ending says the format, a folder, or `-` for whatever reads from us. */
import { stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import type { Command as Commander } from "commander";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { collect, type Lang, type TypedCommon } from "../options.js";
import { formatsAsked, inTurn, type Output } from "../outputs.js";
import { documentCliWords } from "./words.js";

export interface TypedPlaces extends TypedCommon {
  /** As typed, each time `-o` was. */
  readonly output?: readonly string[];
}

export const withPlaces = (command: Commander): Commander =>
  command.option(
    "-o, --output <place>",
    "a file, whose ending says the format; a folder (report/), which names its files itself; or - (repeatable)",
    collect,
  );

const endings: Readonly<Record<string, string>> = { markdown: "md", htm: "html", jsonld: "dcat" };

/** Formats that are no text. */
const binary: ReadonlySet<string> = new Set(["pdf", "docx", "xlsx", "zip"]);

interface Asked<Format extends string> {
  readonly typed: TypedPlaces;
  readonly formats: readonly [Format, ...Format[]];
  /** Names the files in a folder, without an ending. */
  readonly stem: string;
  readonly context: Context;
  readonly lang: Lang;
}

/** A folder that is there, or a name that can only be one: it ends with a slash, or has no ending. */
async function isFolder(place: string, { cwd }: Context): Promise<boolean> {
  if (place === "-") return false;
  if (place.endsWith("/") || place.endsWith(sep)) return true;
  const there = await stat(resolve(cwd, place)).catch(() => null);
  if (there !== null) return there.isDirectory();
  return extname(basename(place)) === "";
}

function formatByEnding<Format extends string>(place: string, { formats, lang }: Asked<Format>): Format {
  const ending = extname(place).slice(1).toLowerCase();
  const found = formats.find((format) => format === (endings[ending] ?? ending));
  if (found === undefined) throw new CannotAnswer(documentCliWords[lang].noEnding(place, formats));
  return found;
}

const pathOf = (place: string): string | null => (place === "-" ? null : place);

/** Each format that has no place of its own in the folder, under the name of the document. */
const inFolder = <Format extends string>(
  folder: string,
  stem: string,
  outputs: readonly Output<Format>[],
): Output<Format>[] =>
  outputs.map(({ format, path }) => ({
    format,
    path:
      path ??
      join(folder, `${stem}.${format === "dcat" ? "jsonld" : format}`)
        .split(sep)
        .join("/"),
  }));

/** Formats and places that were both given: one folder for all, or a place for each. */
function shared<Format extends string>(
  outputs: readonly Output<Format>[],
  places: readonly string[],
  { lang }: Asked<Format>,
): Output<Format>[] {
  const homeless = outputs.filter(({ path }) => path === null).map(({ format }) => format);
  if (homeless.length !== places.length)
    throw new CannotAnswer(documentCliWords[lang].needsFolder(homeless, places.length));
  return [
    ...outputs.filter(({ path }) => path !== null),
    ...places.flatMap((place, at) => {
      const format = homeless[at];
      return format === undefined ? [] : [{ format, path: pathOf(place) }];
    }),
  ];
}

async function placed<Format extends string>(asked: Asked<Format>): Promise<readonly Output<Format>[]> {
  const { typed, formats, stem, context, lang } = asked;
  const [usual] = formats;
  const places = typed.output ?? [];
  const outputs = formatsAsked(typed, formats, lang);
  if (places.length === 0) return outputs ?? [{ format: usual, path: null }];
  const [folder] = places;
  if (folder !== undefined && places.length === 1 && (await isFolder(folder, context)))
    return inFolder(folder, stem, outputs ?? [{ format: usual, path: null }]);
  if (outputs !== null) return shared(outputs, places, asked);
  return places.map((place) => ({
    format: place === "-" ? usual : formatByEnding(place, asked),
    path: pathOf(place),
  }));
}

/**
 * Every format with its place, the screen first.
 * @throws CannotAnswer when formats and places do not fit together, or what is no text would go to a terminal
 */
export async function destinations<Format extends string>(asked: Asked<Format>): Promise<readonly Output<Format>[]> {
  const { context, lang, stem } = asked;
  const outputs = inTurn(await placed(asked), context, lang);
  const seen = outputs.find(({ format, path }) => path === null && binary.has(format));
  if (seen !== undefined && context.stdout.isTTY)
    throw new CannotAnswer(documentCliWords[lang].toTerminal(seen.format, `${stem}.${seen.format}`));
  return outputs;
}
