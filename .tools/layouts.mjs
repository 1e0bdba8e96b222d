/** Compiles the layouts of documents ahead, so that no template is parsed when a document is made. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { transform } from "esbuild";
import Handlebars from "handlebars";

const folder = new URL("../templates/documents/", import.meta.url);
const formats = ["html", "md"];

/** `parts/foot.html.hbs` is the part `foot` of format `html`; `plan.html.hbs` is the layout `plan`. */
async function sources() {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".hbs")).sort();
  return Promise.all(
    names.map(async (name) => {
      const [, layout, format] = /^(?:parts[/\\])?([\w-]+)\.(\w+)\.hbs$/.exec(name) ?? [];
      if (!formats.includes(format)) throw new Error(`templates/documents/${name}: not a layout of html or md`);
      return { layout, format, text: await readFile(new URL(name, folder), "utf8") };
    }),
  );
}

const place = String.raw`\{"start":\{"line":(\d+),"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;

/** What the compiler writes into every function in case of an older runtime. */
const older =
  / \|\| function\(parent, propertyName\) \{\s+if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s+return parent\[propertyName\];\s+\}\s+return undefined\s+\}/g;

/** Without what nobody asks for: of the places in a template, the engine tells the line of a name that is not there. */
async function compact(code) {
  const lean = code
    .replace(older, "")
    .replace(new RegExp(`,"loc":${place}`, "g"), "")
    .replace(new RegExp(place, "g"), "$1");
  return (await transform(lean, { minify: true, charset: "utf8" })).code;
}

/** Writes the module that `#layouts` stands for. */
export async function writeLayouts(buildFolder) {
  const all = await sources();
  const specs = formats.map((format) => {
    const own = all.filter((source) => source.format === format);
    const entries = own.map(
      ({ layout, text }) =>
        `${JSON.stringify(layout)}: ${Handlebars.precompile(text, { strict: true, preventIndent: true })}`,
    );
    return `${format}: {\n${entries.join(",\n")}\n}`;
  });
  const style = await readFile(new URL("style.css", folder), "utf8");
  const code = `export const layouts = {\n${specs.join(",\n")}\n};\nexport const style = ${JSON.stringify(style)};\n`;
  await writeFile(new URL("layouts.js", buildFolder), await compact(code));
  await writeFile(
    new URL("layouts.d.ts", buildFolder),
    `export declare const layouts: Readonly<Record<${formats.map((name) => JSON.stringify(name)).join(" | ")}, Readonly<Record<string, object>>>>;\nexport declare const style: string;\n`,
  );
}
