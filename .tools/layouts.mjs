/** Compiles the layouts of documents ahead, so that no template is parsed when a document is made. */
import { readdir, readFile, writeFile } from "node:fs/promises";
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
  await writeFile(new URL("layouts.js", buildFolder), code);
  await writeFile(
    new URL("layouts.d.ts", buildFolder),
    `export declare const layouts: Readonly<Record<${formats.map((name) => JSON.stringify(name)).join(" | ")}, Readonly<Record<string, object>>>>;\nexport declare const style: string;\n`,
  );
}
