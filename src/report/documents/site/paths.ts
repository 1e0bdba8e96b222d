/** Addresses of pages. An id keeps its address for ever, whatever signs it has and wherever the folder lies. */

/** What a file system may take for something else: a device of Windows, also with an ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** `~41~` for "A": by a sign that no id has and every server and file system leaves alone. */
const coded = (sign: string): string => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`;

/** A name that is one folder everywhere: no sign with a meaning in a path or an address, no full stop at either end. */
function plainName(id: string): string {
  const name = Array.from(id, (sign) => (/[A-Za-z0-9_.-]/.test(sign) ? sign : coded(sign))).join("");
  const ends = name.replace(/^\.|\.$/g, coded);
  return devices.test(ends.toLowerCase()) ? coded(ends.charAt(0)) + ends.slice(1) : ends;
}

/**
 * The folder of each id. Where two differ in the case of letters only, which some file systems do not tell apart, the
 * capitals are coded.
 */
export function folderNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, number>();
  for (const id of new Set(ids)) alike.set(id.toLowerCase(), (alike.get(id.toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const isAlone = alike.get(id.toLowerCase()) === 1;
      return [id, isAlone ? plainName(id) : plainName(id).replace(/[A-Z]/g, coded)] as const;
    }),
  );
}
