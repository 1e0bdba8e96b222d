/** The text of a file: UTF-8, UTF-16 with its mark, or windows-1252, which is what Excel in Norway writes. */
import { CannotRead } from "./fault.js";

/** Characters that no text has: the file is something else. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** What windows-1252 has where Latin-1 has controls, from 0x80 on. Some versions of Node read the one as the other. */
const AT_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => AT_80[sign.charCodeAt(0) - 0x80] ?? sign);

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // every byte means something there, so that only its controls tell it from what is no text
    return windows1252(bytes);
  }
}

/** @throws CannotRead where there is no text */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.trim() === "") throw new CannotRead({ what: "empty" });
  if (NO_TEXT.test(text)) throw new CannotRead({ what: "binary" });
  return text;
}
