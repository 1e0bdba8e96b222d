/** The laid-out GitLab job that keeps a note on a merge request, run against a host that answers like GitLab. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { marker } from "../../src/present/diff.js";
import { lastingFolder } from "../helpers/repository.js";

const template = readFileSync(new URL("../../templates/ci/gitlab/gitlab-ci.yml", import.meta.url), "utf8");
const jobs = parse(template.replaceAll("%install%", "true")) as Record<string, { readonly script: readonly string[] }>;

interface Note {
  readonly id: number;
  readonly body: string;
}

let notes: Note[] = [];
const asked: string[] = [];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return (JSON.parse(Buffer.concat(parts).toString("utf8")) as { body: string }).body;
}

/** Two notes a page, so that the way to the next page is gone too. */
const server = createServer((request, response) => {
  const url = new URL(request.url ?? "", "http://localhost");
  const page = Number(url.searchParams.get("page") ?? "1");
  asked.push(`${request.method ?? ""} ${url.pathname}`);
  const answer = async (): Promise<void> => {
    if (request.headers["private-token"] !== "note-token") response.statusCode = 401;
    else if (request.method === "POST") notes.push({ id: 100, body: await bodyOf(request) });
    else if (request.method === "PUT") {
      const id = Number(url.pathname.split("/").at(-1));
      const body = await bodyOf(request);
      notes = notes.map((note) => (note.id === id ? { id, body } : note));
    } else if (page * 2 < notes.length) response.setHeader("x-next-page", String(page + 1));
    response.end(JSON.stringify(notes.slice(page * 2 - 2, page * 2)));
  };
  void answer();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** Runs the job's script in a shell; gives its exit code. */
function run(review: string, token = "note-token"): Promise<number | null> {
  const folder = lastingFolder();
  writeFileSync(join(folder, "ehs-review.md"), review);
  const { port } = server.address() as AddressInfo;
  const env = {
    ...{ PATH: process.env["PATH"], HOME: folder, CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4` },
    ...{ CI_PROJECT_ID: "42", CI_MERGE_REQUEST_IID: "7", EHS_NOTE_TOKEN: token },
  };
  const script = (jobs["plan note"]?.script ?? []).join("\n");
  const shell = spawn("sh", ["-e", "-c", script], { cwd: folder, env, stdio: "ignore" });
  return new Promise((resolve) => shell.on("close", resolve));
}

const path = "/api/v4/projects/42/merge_requests/7/notes";

describe("the laid-out GitLab note", () => {
  it("is written once, and calls upon nobody", async () => {
    notes = [{ id: 1, body: "hello" }];
    expect(await run(`${marker}\nFor @owners.\n`)).toBe(0);
    expect(asked).toEqual([`GET ${path}`, `POST ${path}`]);
    expect(notes.at(-1)?.body).toBe(`${marker}\nFor @\u200bowners.\n`);
  });

  it("is renewed in place, also when it stands on a later page, and left when it says the same", async () => {
    notes = [1, 2, 3, 4].map((id) => ({ id, body: "hello" })).concat({ id: 5, body: `${marker}\nold\n` });
    expect(await run(`${marker}\nnew\n`)).toBe(0);
    expect(asked).toEqual([...Array<string>(3).fill(`GET ${path}`), `PUT ${path}/5`]);
    expect(notes.at(-1)).toEqual({ id: 5, body: `${marker}\nnew\n` });
    expect(await run(`${marker}\nnew\n`)).toBe(0);
    expect(asked.filter((one) => !one.startsWith("GET"))).toHaveLength(1);
  });

  it("fails when the host refuses it", async () => {
    notes = [];
    expect(await run(`${marker}\nnew\n`, "wrong")).not.toBe(0);
    expect(notes).toEqual([]);
  });
});
