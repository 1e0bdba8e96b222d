/** A plan folder as something that can be listed and read: the work tree now, a git revision later. */
export interface TreeEntry {
  /** Relative to the plan folder, with `/`. */
  readonly path: string;
  /** What lies there; a link is never followed. */
  readonly type: "file" | "folder" | "link" | "other";
  /** Bytes. */
  readonly size: number;
  /** Where a link points, as it is written. */
  readonly target?: string;
}

export interface Tree {
  /** Everything in the folder and below, hidden names left out, sorted by path. */
  list(): Promise<readonly TreeEntry[]>;
  read(path: string): Promise<Uint8Array>;
}
