/** What an answer rests on: all that could make it another, in a real repository. */
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { groundOf } from "../../../src/cli/kept/ground.js";
import { repository } from "../../helpers/repository.js";
import { temporaryFolder } from "../../helpers/run.js";

class Scene {
  readonly scene = repository([{ files: { "deep/plan/plan.yaml": "id: p\n", "deep/plan/a/b.yaml": "id: b\n" } }]);
  readonly home = temporaryFolder();

  in(...path: readonly string[]): string {
    return join(this.scene.folder, ...path);
  }

  plan(...path: readonly string[]): string {
    return this.in("deep", "plan", ...path);
  }

  git(line: string): void {
    this.scene.git(...line.split(" "));
  }

  ground(): string | null {
    return groundOf(this.plan(), { HOME: this.home });
  }
}

type Change = (scene: Scene) => void;

const write = (path: string, text: string): void => {
  writeFileSync(path, text);
};

const changes: readonly (readonly [string, Change])[] = [
  [
    "a byte of a file",
    (scene) => {
      write(scene.plan("a", "b.yaml"), "id: c\n");
    },
  ],
  [
    "a file that is new",
    (scene) => {
      write(scene.plan("new.yaml"), "id: n\n");
    },
  ],
  [
    "a hidden file that is new",
    (scene) => {
      write(scene.plan(".x"), "");
    },
  ],
  [
    "a file that is gone",
    (scene) => {
      rmSync(scene.plan("a", "b.yaml"));
    },
  ],
  [
    "a link",
    (scene) => {
      symlinkSync("plan.yaml", scene.plan("link.yaml"));
    },
  ],
  [
    "an empty folder",
    (scene) => {
      mkdirSync(scene.plan("meetings"));
    },
  ],
  [
    "a commit",
    (scene) => {
      scene.git("commit -q --allow-empty -m next");
    },
  ],
  [
    "what the next commit holds",
    (scene) => {
      write(scene.in("beside"), "x");
      scene.git("add .");
    },
  ],
  [
    "a branch",
    (scene) => {
      scene.git("branch other");
    },
  ],
  [
    "a tag",
    (scene) => {
      scene.git("tag edition/2030");
    },
  ],
  [
    "another branch",
    (scene) => {
      scene.git("checkout -q -b other");
    },
  ],
  [
    "branches that are packed",
    (scene) => {
      scene.git("pack-refs --all");
    },
  ],
  [
    "a setting of the repository",
    (scene) => {
      scene.git("config core.autocrlf input");
    },
  ],
  [
    "a setting of the user",
    ({ home }) => {
      write(join(home, ".gitconfig"), "[core]\n\tautocrlf = input\n");
    },
  ],
  [
    "files that git leaves out",
    (scene) => {
      write(scene.in("deep", ".gitignore"), "*.tmp\n");
    },
  ],
];

describe("another ground", () => {
  it.each(changes)("%s", (_, change) => {
    const scene = new Scene();
    const before = scene.ground();
    change(scene);
    const after = scene.ground();
    expect([typeof before, typeof after]).toEqual(["string", "string"]);
    expect(after).not.toBe(before);
  });
});

const indifferent: readonly (readonly [string, Change])[] = [
  ["nothing", () => undefined],
  [
    "a file beside the plan",
    (scene) => {
      write(scene.in("beside.txt"), "x");
    },
  ],
  [
    "a file touched",
    (scene) => {
      utimesSync(scene.plan("plan.yaml"), 1, 1);
    },
  ],
  [
    "another repository beside it",
    (scene) => {
      scene.git("init -q inner");
    },
  ],
  [
    "what the cache keeps",
    (scene) => {
      mkdirSync(scene.in(".git", "ehs"));
      write(scene.in(".git", "ehs", "x"), "y");
    },
  ],
];

describe("the same ground", () => {
  it.each(indifferent)("%s", (_, change) => {
    const scene = new Scene();
    const before = scene.ground();
    change(scene);
    expect(scene.ground()).toBe(before);
  });
});

describe("a large file", () => {
  it("is taken by when it was written, once that is long enough ago", async () => {
    const scene = new Scene();
    const figures = (value: string): void => {
      write(scene.plan("figures.csv"), value.repeat(300_000));
    };
    figures("1");
    expect(scene.ground()).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const before = scene.ground();
    expect(before).not.toBeNull();
    expect(scene.ground()).toBe(before);
    figures("2");
    expect(scene.ground()).not.toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(scene.ground()).not.toBe(before);
  });
});

describe("no ground that can be told", () => {
  it("has a plan with what is neither file nor folder", () => {
    const scene = new Scene();
    execFileSync("mkfifo", [scene.plan("pipe")]);
    expect(scene.ground()).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0)("has a plan that cannot be read", () => {
    const scene = new Scene();
    chmodSync(scene.plan("plan.yaml"), 0);
    expect(scene.ground()).toBeNull();
  });

  it("has a plan of more files than are looked at", () => {
    const scene = new Scene();
    for (let at = 0; at < 5001; at += 1) writeFileSync(scene.plan(`${at}.txt`), "");
    expect(scene.ground()).toBeNull();
  });
});
