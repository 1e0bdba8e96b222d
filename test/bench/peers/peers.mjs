/**
 * How each peer is asked the same: whether the objective files of a plan keep to the schema. None of them may reach the
 * network: v8r is given the schema, so that it asks no catalogue, and a proxy that is not there stands before the rest.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinned, programOf } from "./install.mjs";
import { oneSchema } from "./schema.mjs";

const files = "objectives/*.yaml";

const closed = "http://127.0.0.1:9";
const env = {
  ...{ http_proxy: closed, https_proxy: closed, HTTP_PROXY: closed, HTTPS_PROXY: closed },
  ...{ SCARF_ANALYTICS: "false", DO_NOT_TRACK: "1" },
};

/** Writes the schema in the form each takes it. @returns the arguments of each by its name */
function argumentsIn(folder) {
  mkdirSync(folder, { recursive: true });
  const schema = oneSchema("objective");
  const put = (name, content) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const plain = put("objective.json", schema);
  const rule = { given: "$", severity: "error", then: { function: "schema", functionOptions: { schema } } };
  const ruleset = put("ruleset.json", { rules: { objective: rule } });
  return {
    "ajv-cli": ["validate", "--spec=draft2020", "--strict=false", "-s", plain, "-d", files],
    v8r: ["--schema", plain, "--cache-ttl", "0", files],
    "@stoplight/spectral-cli": ["lint", "--ruleset", ruleset, "--fail-on-unmatched-globs", files],
  };
}

const commands = { "ajv-cli": "ajv", v8r: "v8r", "@stoplight/spectral-cli": "spectral" };

/** What a peer is called in the tables. */
export const peerName = (name) => `${name} ${pinned[name]}`;

export const peerNames = Object.keys(commands);

/**
 * One contest for each peer on a plan. Before its first run it must find the fault of another plan: one that accepts it
 * has not looked, and its time says nothing.
 * @param faulty a plan with a fault that the schema tells
 */
export function peerContests({ folder, node }, plan, faulty) {
  const args = argumentsIn(join(folder, "peers"));
  return peerNames.map((name) => {
    const program = () => programOf(name, commands[name]);
    let looked = false;
    const before = async () => {
      if (looked) return;
      // 1 and 99 say that a file is wrong
      await node("fault", [program(), ...args[name]], { cwd: faulty, status: [1, 99], env }).run();
      looked = true;
    };
    const run = (ask) => node(name, [program(), ...args[name]], { cwd: plan, env }).run(ask);
    return { name: peerName(name), before, run, optional: true };
  });
}
