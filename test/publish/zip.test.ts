/** Zips as they are written, and as they are read when nobody knows who wrote them. */
import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits, unzipped } from "../../src/publish/unzip.js";
import { zipOf, type ZipFile } from "../../src/publish/zip.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: readonly ZipFile[] = [
  { path: "b/two.txt", content: utf8("to ".repeat(400)) },
  { path: "a.md", content: utf8("# æøå") },
  { path: "tom.txt", content: new Uint8Array() },
  { path: "c.pdf", content: utf8("%PDF") },
];
const zip = zipOf(files, "2026-03-31", ["tom.txt"]);

const read = (bytes: Uint8Array): Record<string, string> | string => {
  const found = unzipped(bytes);
  if (!found.ok) return found.fault.name === null ? found.fault.what : `${found.fault.what} ${found.fault.name}`;
  return Object.fromEntries([...found.files].map(([name, content]) => [name, new TextDecoder().decode(content)]));
};

interface Part {
  readonly name: string;
  readonly content?: Uint8Array;
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  /** Bytes before it that belong to nothing. */
  readonly before?: Uint8Array;
  /** In its own head, where it is to differ from the list. */
  readonly localName?: string;
}

/** A zip of whatever parts, right or wrong. */
function forged(
  parts: readonly Part[],
  after: Uint8Array = new Uint8Array(),
  comment: Uint8Array = new Uint8Array(),
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content = utf8("x"), packed, method = 0, flags = 0x800, size, before, localName } of parts) {
    if (before !== undefined) {
      locals.push(Buffer.from(before));
      at += before.length;
    }
    const bytes = Buffer.from(packed ?? content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(size ?? content.length, 18);
    const local = Buffer.from(localName ?? name);
    common.writeUInt16LE(local.length, 22);
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, local]);
    locals.push(head, bytes);
    common.writeUInt16LE(Buffer.from(name).length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, Buffer.from(name)]));
    at += head.length + bytes.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at + after.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, Buffer.from(after), list, end, Buffer.from(comment)]);
}

describe("a zip that is written", () => {
  it("holds the files in the order of their names, after those that are to be first", () => {
    expect(Object.keys(read(zip))).toEqual(["tom.txt", "a.md", "b/two.txt", "c.pdf"]);
    expect(read(zip)).toMatchObject({ "a.md": "# æøå", "tom.txt": "", "b/two.txt": "to ".repeat(400) });
  });

  it("is the same whatever order the files come in", () => {
    expect(zipOf(files.toReversed(), "2026-03-31", ["tom.txt"])).toEqual(zip);
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "America/Sao_Paulo"])("is the same in %s", (zone) => {
    const here = process.env["TZ"];
    try {
      process.env["TZ"] = zone;
      const there = zipOf([{ path: "a", content: new Uint8Array([1]) }], "2018-11-04");
      process.env["TZ"] = "UTC";
      expect(there).toEqual(zipOf([{ path: "a", content: new Uint8Array([1]) }], "2018-11-04"));
    } finally {
      if (here === undefined) delete process.env["TZ"];
      else process.env["TZ"] = here;
    }
  });
});

describe("a zip of someone else's", () => {
  it("is read where it is as ours are", () => {
    expect(read(forged([{ name: "a/b.txt" }, { name: "c" }]))).toEqual({ "a/b.txt": "x", c: "x" });
    const content = utf8("packed ".repeat(50));
    expect(read(forged([{ name: "a", content, packed: deflateRawSync(content), method: 8 }]))).toEqual({
      a: "packed ".repeat(50),
    });
  });

  it.each<[string, Uint8Array, string]>([
    ["no zip", utf8("not at all, whatever it is called"), "no-zip"],
    ["nothing", new Uint8Array(), "no-zip"],
    ["a folder above", forged([{ name: "../evil" }]), "name ../evil"],
    ["a folder above, further in", forged([{ name: "a/../../evil" }]), "name a/../../evil"],
    ["a place on the machine", forged([{ name: "/etc/passwd" }]), "name /etc/passwd"],
    ["a place on Windows", forged([{ name: "C:evil" }]), "name C:evil"],
    ["strokes of Windows", forged([{ name: "..\\evil" }]), "name ..\\evil"],
    ["an empty part", forged([{ name: "a//b" }]), "name a//b"],
    ["a folder as an entry", forged([{ name: "a/" }]), "name a/"],
    ["a control character", forged([{ name: "a\nb" }]), "name a\nb"],
    ["a very long name", forged([{ name: "a".repeat(300) }]), `name ${"a".repeat(300)}`],
    ["one name twice", forged([{ name: "a" }, { name: "a" }]), "twice a"],
    ["one name twice but for capitals", forged([{ name: "a" }, { name: "A" }]), "twice A"],
    ["one name twice but for how ø is written", forged([{ name: "\u00e5" }, { name: "a\u030a" }]), "twice a\u030a"],
    ["another name in its own head", forged([{ name: "a", localName: "b" }]), "damaged a"],
    [
      "a zip in it that is whole, and an end that is cut",
      zipOf([{ path: "a.zip", content: zip }], "2026-03-31").slice(0, -9),
      "no-zip",
    ],
    ["a secret", forged([{ name: "a", flags: 0x801 }]), "repacked a"],
    ["sizes that come after", forged([{ name: "a", flags: 0x808 }]), "repacked a"],
    ["another way of packing", forged([{ name: "a", method: 12 }]), "repacked a"],
    ["bytes before", forged([{ name: "a", before: utf8("#!/bin/sh") }]), "beside a"],
    ["bytes between", forged([{ name: "a" }, { name: "b", before: utf8("hidden") }]), "beside b"],
    ["bytes after", forged([{ name: "a" }], utf8("hidden")), "beside"],
    ["a comment", forged([{ name: "a" }], new Uint8Array(), utf8("hidden")), "beside"],
    ["something added", Buffer.concat([zip, utf8("hidden")]), "beside"],
    ["more than it says", forged([{ name: "a", content: utf8("xx"), size: 1 }]), "damaged a"],
    [
      "a bomb",
      forged([{ name: "a", packed: deflateRawSync(Buffer.alloc(5_000_000)), method: 8, size: 100 }]),
      "damaged a",
    ],
    ["a bomb that tells", forged([{ name: "a", size: limits.file + 1 }]), "too-large a"],
    ["many bombs", forged(["a", "b", "c"].map((name) => ({ name, size: limits.file }))), "too-large"],
    [
      "bytes after what is packed",
      forged([{ name: "a", packed: Buffer.concat([deflateRawSync(utf8("x")), utf8("hidden")]), method: 8 }]),
      "damaged a",
    ],
    ["too many", forged(Array.from({ length: limits.entries + 1 }, (_, at) => ({ name: `f${at}` }))), "too-many"],
  ])("is refused with %s", (_, bytes, fault) => {
    expect(read(bytes)).toBe(fault);
  });

  it("is never read as what it was when one byte of it is changed, and never breaks the reader", () => {
    const whole = read(zip);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(zip);
        changed[at] = (changed[at] ?? 0) ^ by;
        const found = read(changed);
        // what is left over in the last byte of what is packed says nothing of the files
        if (typeof found !== "string") expect(found).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused when a byte of its dates, versions or attributes is changed", () => {
    const list = zip.length - 22 - files.reduce((sum, { path }) => sum + 46 + path.length, 0);
    for (const at of [4, 6, 10, 12, list + 4, list + 6, list + 12, list + 34, list + 36, list + 38]) {
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(read(changed), String(at)).toMatch(/^(?:damaged|repacked|no-zip)/);
    }
  });

  it("never breaks the reader when it is cut", () => {
    for (let length = 0; length < zip.length; length += 1) expect(typeof read(zip.subarray(0, length))).toBe("string");
  });
});
