/** Pieces of a picture: the same dots, whatever way the rows are written. */
import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dots, PngUnread, readPng, writePng } from "../../src/publish/png.js";
import { drawPictures, sheetsOf } from "../../src/publish/pictures.js";
import { describeBrowser } from "../helpers/browser.js";

function picture(width: number, height: number, size: number, bytes: readonly number[]): Dots {
  return {
    width,
    height,
    size,
    bytes: Uint8Array.from({ length: width * height * size }, (_, at) => bytes[at % bytes.length] ?? 0),
  };
}

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(3, 4))
  .chain(([width, height, size]) =>
    fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }).map((bytes) => picture(width, height, size, bytes)),
  );

/** The same picture with every row written by one of the five filters, as encoders do. */
function filtered({ width, height, size, bytes }: Dots, filter: number): Uint8Array {
  const stride = width * size;
  const at = (row: number, column: number): number => (row < 0 || column < 0 ? 0 : (bytes[row * stride + column] ?? 0));
  const raw: number[] = [];
  for (let row = 0; row < height; row += 1) {
    raw.push(filter);
    for (let column = 0; column < stride; column += 1) {
      const [left, up, corner] = [at(row, column - size), at(row - 1, column), at(row - 1, column - size)];
      const guess = left + up - corner;
      const nearest =
        [left, up, corner].toSorted((one, other) => Math.abs(guess - one) - Math.abs(guess - other))[0] ?? 0;
      const foreseen = [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0;
      raw.push((at(row, column) - foreseen) & 0xff);
    }
  }
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)];
    ends[0]?.writeUInt32BE(data.length);
    ends[1]?.writeUInt32BE(crc32(body));
    return Buffer.concat([ends[0] ?? body, body, ends[1] ?? body]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, size === 3 ? 2 : 6], 8);
  const data = deflateSync(Buffer.from(raw));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    // encoders write it in several pieces
    chunk("IDAT", data.subarray(0, 5)),
    chunk("IDAT", data.subarray(5)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a PNG", () => {
  it.each([0, 1, 2, 3, 4])("is read with rows of filter %i", (filter) => {
    fc.assert(
      fc.property(pictures, (dots) => {
        expect(readPng(filtered(dots, filter))).toEqual(dots);
      }),
      { numRuns: 60 },
    );
  });

  it("is cut to a piece that holds those dots", () => {
    fc.assert(
      fc.property(pictures, fc.nat(), fc.nat(), (dots, x, y) => {
        const [left, top] = [x % dots.width, y % dots.height];
        const piece = { left, top, width: dots.width - left, height: dots.height - top };
        const cut = readPng(writePng(dots, piece));
        for (let row = 0; row < piece.height; row += 1)
          for (let at = 0; at < piece.width * dots.size; at += 1)
            expect(cut.bytes[row * piece.width * dots.size + at]).toBe(
              dots.bytes[((top + row) * dots.width + left) * dots.size + at],
            );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["other bytes", Buffer.from("GIF89a")],
    ["no head", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])("is refused when it is %s", (_, bytes) => {
    expect(() => readPng(bytes)).toThrow(PngUnread);
  });
});

const svg = (height: number, fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 ${height}" width="40" height="${height}"><rect width="40" height="${height}" fill="${fill}"/></svg>`;

describe("drawings on sheets", () => {
  it("stand below each other, and begin a new sheet where one is full", () => {
    const sheets = sheetsOf([svg(3000, "red"), svg(4000, "red"), svg(500, "red"), "<svg/>"]);
    expect(sheets.map((sheet) => sheet.map(({ top, height }) => [top, height]))).toEqual([
      [
        [0, 3000],
        [3000, 4000],
      ],
      [[0, 500]],
    ]);
  });

  it("need no browser where there are none", async () => {
    expect((await drawPictures([], { env: {} })).size).toBe(0);
  });
});

describeBrowser("drawings as pictures", () => {
  it("show what the drawing shows, twice the size, and the same twice", { timeout: 240_000 }, async () => {
    const svgs = [svg(30, "#ff0000"), svg(20, "#0000ff")];
    const found = await drawPictures(svgs, { env: process.env });
    const dots = svgs.map((each) => readPng(found.get(each)?.png ?? new Uint8Array()));
    expect(dots.map(({ width, height }) => [width, height])).toEqual([
      [80, 60],
      [80, 40],
    ]);
    expect(dots.map(({ bytes, size }) => [...bytes.subarray(bytes.length - size)].slice(0, 3))).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
    expect(await drawPictures(svgs, { env: process.env })).toEqual(found);
  });
});
