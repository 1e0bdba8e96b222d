/** The licences of what is built into the program: whoever passes it on passes them on with it. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folder of the package that a file belongs to; null for a file of our own. */
const packageOf = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${root}${folder}/package.json`, "utf8"));
  const file = (await readdir(`${root}${folder}`)).find((each) => /^licen[cs]e(?:[.-].*)?$/i.test(each));
  const text = file === undefined ? null : (await readFile(`${root}${folder}/${file}`, "utf8")).trim();
  return { name, version, license: String(license), text };
}

/**
 * Writes one file with every package that went into what was built.
 * @param builds what the builds said of themselves
 * @param path of the file
 */
export async function writeNotices(builds, path) {
  const inputs = builds.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((each) => Object.keys(each.inputs)),
  );
  const folders = [...new Set(inputs.map(packageOf))].filter((folder) => folder !== null);
  const notices = await Promise.all(folders.map(noticeOf));
  const parts = notices
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text ?? `Licence: ${license}`}\n`);
  const head = "This program contains the following packages.\n";
  await writeFile(path, [head, ...parts].join(`\n${"-".repeat(72)}\n\n`));
}
