/** Cuts pieces out of a picture as the browser writes it: PNG of eight bits a colour, not interlaced. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** The picture is of another form than browsers write. */
export class PngUnread extends Error {}

/** The colours of a picture, row by row. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  /** Bytes of one dot: three for RGB, four where there is transparency. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Colour types of PNG, and the bytes of a dot in them. */
const sizes: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) throw new PngUnread("it is no PNG");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** How each kind of row foresees a byte, from those to the left, above, and above to the left. */
const foreseen: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Rows as they are written, each after the number of its filter, to the bytes themselves. */
function unfiltered(raw: Uint8Array, stride: number, height: number, size: number): Uint8Array {
  if (raw.length < (stride + 1) * height) throw new PngUnread("it is cut");
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const guess = foreseen[raw[from] ?? 0];
    if (guess === undefined) throw new PngUnread("an unknown filter");
    const start = row * stride;
    for (let at = 0; at < stride; at += 1) {
      const left = at < size ? 0 : (bytes[start + at - size] ?? 0);
      const up = row === 0 ? 0 : (bytes[start + at - stride] ?? 0);
      const corner = at < size || row === 0 ? 0 : (bytes[start + at - stride - size] ?? 0);
      bytes[start + at] = (raw[from + 1 + at] ?? 0) + guess(left, up, corner);
    }
  }
  return bytes;
}

/** @throws PngUnread */
export function readPng(png: Uint8Array): Dots {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === "IHDR")?.data;
  if (head === undefined || head.length < 13) throw new PngUnread("it has no head");
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const size = sizes[head[9] ?? -1];
  if (head[8] !== 8 || size === undefined || head[12] !== 0) throw new PngUnread("colours of another form");
  const data = chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data);
  const raw = inflateSync(Buffer.concat(data), { maxOutputLength: (width * size + 1) * height });
  return { width, height, size, bytes: unfiltered(raw, width * size, height, size) };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export interface Piece {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a picture as a PNG of its own. Rows are written as the difference to the one above, which packs drawings well. */
export function writePng({ width, size, bytes }: Dots, piece: Piece): Uint8Array {
  const stride = piece.width * size;
  const raw = Buffer.alloc((stride + 1) * piece.height);
  const byteAt = (row: number, at: number): number =>
    row < 0 ? 0 : (bytes[((piece.top + row) * width + piece.left) * size + at] ?? 0);
  for (let row = 0; row < piece.height; row += 1) {
    raw[row * (stride + 1)] = 2;
    for (let at = 0; at < stride; at += 1)
      raw[row * (stride + 1) + 1 + at] = (byteAt(row, at) - byteAt(row - 1, at)) & 0xff;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(piece.width, 0);
  head.writeUInt32BE(piece.height, 4);
  head.set([8, size === 3 ? 2 : 6], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(raw, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
