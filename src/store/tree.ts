/** A plan folder as something that can be listed and read: the work tree now, a git revision later. */
export interface TreeEntry {
  /** Relative to the plan folder, with `/`. */
  readonly path: string;
  /** What lies there; a link is never followed. */
  readonly type: "file" | "folder" | "link" | "other" | "unreadable";
  /** Bytes. */
  readonly size: number;
  /** Where a link points, relative to the plan folder. */
  readonly target?: string;
  /** Why it cannot be read, as the system says it. */
  readonly reason?: string;
}

export interface Tree {
  /** Everything in the folder and below, hidden names left out, sorted by path. */
  list(): Promise<readonly TreeEntry[]>;
  read(path: string): Promise<Uint8Array>;
  /** The commit that it is of; absent: it lies in the work tree or git's index. */
  readonly commit?: string;
  /** Paths that belong here and are kept out of the folder: that they are not listed says nothing of them. */
  readonly absent?: ReadonlySet<string>;
  /** The same a piece at a time, for files that are too large to hold; absent where all is in memory anyway. */
  stream?(path: string): AsyncIterable<Uint8Array>;
}

/** Names that begin with a point, at any depth: they are none of the plan's. */
export const isHidden = (path: string): boolean => path.startsWith(".") || path.includes("/.");
