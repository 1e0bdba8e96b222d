/** Words as a shell takes them. */

/** A path in a command that the user can copy. */
export const inShell = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
