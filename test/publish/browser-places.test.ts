/** Where a browser is looked for, on machines that are not here. */
import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { roomFor, type Machine } from "../../src/publish/browser-places.js";
import { findBrowser, thisMachine } from "../../src/publish/browser.js";
import { CannotPublish } from "../../src/publish/fault.js";

const linux: Machine = { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin:/bin" }, home: "/home/kari" };
const mac: Machine = { platform: "darwin", env: { PATH: "/usr/bin:/bin" }, home: "/Users/kari" };
const windows: Machine = {
  platform: "win32",
  env: {
    Path: String.raw`C:\Windows\system32;C:\Tools`,
    PROGRAMFILES: String.raw`C:\Program Files`,
    "ProgramFiles(x86)": String.raw`C:\Program Files (x86)`,
    LOCALAPPDATA: String.raw`C:\Users\Kåre\AppData\Local`,
  },
  home: String.raw`C:\Users\Kåre`,
};

/** Finds it on a disk that holds these programs. */
const find = (machine: Machine, disk: readonly string[]): Promise<string> =>
  findBrowser(machine, (path) => Promise.resolve(disk.includes(path)));

const named = (machine: Machine, browser: string): Machine => ({
  ...machine,
  env: { ...machine.env, EHS_BROWSER: browser },
});

const chrome = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
const own = String.raw`C:\Users\Kåre\AppData\Local\Google\Chrome\Application\chrome.exe`;
const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const macEdge = "/Users/kari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";

describe("the browser is", () => {
  it.each<readonly [string, Machine, readonly string[], string]>([
    ["Chromium on PATH", linux, ["/usr/bin/google-chrome", "/usr/bin/chromium"], "/usr/bin/chromium"],
    [
      "the first on PATH of one name",
      linux,
      ["/usr/bin/chromium", "/usr/local/bin/chromium"],
      "/usr/local/bin/chromium",
    ],
    ["Chrome where there is no Chromium", linux, ["/usr/bin/google-chrome-stable"], "/usr/bin/google-chrome-stable"],
    ["Edge where there is only Edge", linux, ["/usr/bin/microsoft-edge"], "/usr/bin/microsoft-edge"],
    ["a snap, also where PATH lacks it", linux, ["/snap/bin/chromium"], "/snap/bin/chromium"],
    [
      "not what lies where one stands",
      { ...linux, env: { PATH: "::.:bin:/usr/bin" } },
      ["chromium", "bin/chromium", "/usr/bin/chromium"],
      "/usr/bin/chromium",
    ],
    ["what is named", named(linux, "/opt/c/chrome"), ["/usr/bin/chromium", "/opt/c/chrome"], "/opt/c/chrome"],
    ["what is named, by PATH", named(linux, "brave"), ["/usr/bin/chromium", "/usr/bin/brave"], "/usr/bin/brave"],
    ["searched for where the name is empty", named(linux, ""), ["/usr/bin/chromium"], "/usr/bin/chromium"],
    ["an application of a Mac", mac, [macEdge, macChrome], macChrome],
    ["an application of the user's own", mac, [macEdge], macEdge],
    ["on PATH on a Mac", mac, ["/usr/bin/chromium", macChrome], "/usr/bin/chromium"],
    ["Chrome on Windows", windows, [edge, chrome, own], chrome],
    ["Edge on Windows", windows, [edge], edge],
    ["installed for one user on Windows", windows, [own], own],
    ["on PATH on Windows", windows, [chrome, String.raw`C:\Tools\chrome.exe`], String.raw`C:\Tools\chrome.exe`],
    ["named on Windows", named(windows, "msedge"), [String.raw`C:\Tools\msedge.exe`], String.raw`C:\Tools\msedge.exe`],
    ["named by its path on Windows", named(windows, edge), [chrome, edge], edge],
  ])("%s", async (_, machine, disk, found) => {
    expect(await find(machine, disk)).toBe(found);
  });

  it("not taken in place of the one that was named", async () => {
    const fault = { code: "browser-named-missing", named: "/opt/none" };
    await expect(find(named(linux, "/opt/none"), ["/usr/bin/chromium"])).rejects.toMatchObject({ fault });
  });

  it.each([linux, mac, windows, { ...linux, env: {} }])(
    "missing, and it is told where it was looked for",
    async (machine) => {
      const error: unknown = await find(machine, []).catch((thrown: unknown) => thrown);
      if (!(error instanceof CannotPublish) || error.fault.code !== "browser-missing") throw error;
      expect(error.fault.platform).toBe(machine.platform);
      expect(error.fault.looked.length).toBeGreaterThan(5);
    },
  );
});

it("a snap is given a folder that it can see", () => {
  expect(roomFor("/snap/bin/chromium")).toBe("snap/chromium/common/");
  expect(roomFor("/usr/bin/chromium")).toBeNull();
});

it("this machine is this one", async () => {
  const machine = thisMachine({ EHS_BROWSER: process.execPath });
  expect(machine).toMatchObject({ platform: process.platform, home: homedir() });
  expect(await findBrowser(machine)).toBe(process.execPath);
  const folder = { ...machine, env: { EHS_BROWSER: "/usr" } };
  await expect(findBrowser(folder)).rejects.toMatchObject({ fault: { code: "browser-named-missing" } });
});
