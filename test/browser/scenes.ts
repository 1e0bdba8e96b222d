/** Pages that the program gives as HTML today, of the demonstration plan, the bundled plan and a hostile one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demoHistory } from "../helpers/demo-history.js";
import { repository, type TestRepository } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";
import { files, objective } from "../cli/since-scene.js";

/** What somebody might write into a name, to do harm or to look like something else. */
const hostile = [
  "<script>document.title='run'</script><img src=x onerror=alert(1)><img src='https://evil.test/a.png'>",
  "</title></style><style>@import 'https://evil.test/b.css';</style><iframe src='file:///etc/passwd'></iframe>",
  "\u202egnorw si siht\u202c [link](javascript:alert(1)) \u0007\u001b[31m &lt;b&gt; \u2028",
  "W".repeat(10_000),
];

const yaml = (text: string): string => JSON.stringify(text);

function hostileRepository(): TestRepository {
  const before = files[objective] ?? "";
  const after = before
    .replace("name: Reach", `name: ${yaml(hostile.join(" "))}`)
    .replace("name: Rollout", `name: ${yaml(hostile[0] ?? "")}`)
    .replace('{ kind: level, value: 83, due: "2025" }', '{ kind: level, value: 60, due: "2025" }')
    .replace('- { period: "2023", value: 47 }', '- { period: "2023", value: 61 }');
  return repository([
    { files },
    { files: { ...files, [objective]: after }, author: "<b>Mallory</b>", message: `${hostile[0] ?? ""}\n\nby hand` },
  ]);
}

/** The bundled plan in two commits: as it is, then with another target and another wording. */
function bundledRepository(): TestRepository {
  const names = readdirSync(planFolder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  const all = names.map((name) => [`plan/${name}`, readFileSync(join(planFolder, name))] as const);
  const first = "plan/objectives/1-aktiv-medvirkning.yaml";
  return repository([
    { files: Object.fromEntries(all) },
    {
      edit: {
        [first]: (text) =>
          text.replace("value: 85", "value: 95").replace("nb: Aktiv medvirkning", "nb: Aktiv deltakelse"),
      },
    },
  ]);
}

export interface Scene {
  readonly name: string;
  readonly html: () => Promise<string>;
}

const repositories = { demo: demoHistory, bundled: bundledRepository, hostile: hostileRepository };
const made = new Map<string, TestRepository>();

/** What a command answers in HTML, in a repository that is made once. */
async function answer(which: keyof typeof repositories, line: string): Promise<string> {
  const repo = made.get(which) ?? repositories[which]();
  made.set(which, repo);
  const { stdout, stderr, code } = await ehs(`${line} --format html --plan plan`, { cwd: repo.folder });
  if (code !== 0) throw new Error(`${line}: ${code} ${stderr}`);
  return stdout;
}

/** What is asked; without a language, in each. */
const lines: readonly (readonly [keyof typeof repositories, string, string?])[] = [
  ["demo", "log"],
  ["demo", "log 2.1b --field targets", "nn"],
  ["demo", "diff mars"],
  ["bundled", "log", "nb"],
  ["bundled", "diff HEAD~1", "nb"],
  ["bundled", "edition show 2023"],
  ["bundled", "edition list", "nb"],
  ["hostile", "log", "en"],
  ["hostile", "diff HEAD~1", "en"],
];

export const scenes = (lang: string): readonly Scene[] =>
  lines
    .filter(([, , only = lang]) => only === lang)
    .map(([which, line]) => ({
      name: `${which}: ehs ${line}, ${lang}`,
      html: () => answer(which, `${line} --lang ${lang}`),
    }));
