/** The archive of a document: everything that belongs to it in one file, with a list of it all that can be checked. */
import type { FilePrint, Makers } from "./edition.js";
import type { Id } from "./plan.js";

/** Everything in the list of an archive but its own hash. */
export interface BundleBody {
  /** Version of this shape. */
  readonly bundle: 1;
  readonly kind: string;
  readonly lang: string;
  readonly plan: { readonly id: string; readonly title: string };
  readonly edition: Id | null;
  /** The meeting that a pack is for. */
  readonly meeting: Id | null;
  /** false for a document of a frozen edition. */
  readonly draft: boolean;
  /** The judgement date of the figures. */
  readonly as_of: string;
  /** The commit that the plan was read from; null: it is in no repository. */
  readonly commit: string | null;
  /** The plan had changes that were in no commit, so that the commit does not tell all of it. */
  readonly uncommitted: boolean;
  readonly made_with: Makers;
  /** Files that could not be made, and why. */
  readonly left_out: readonly { readonly path: string; readonly reason: string }[];
  /** Every other file of the archive. */
  readonly files: readonly FilePrint[];
}

export interface BundleManifest extends BundleBody {
  /** SHA-256 of the canonical form of all the rest. */
  readonly hash: string;
}

/** What keeps an archive from being read. `name` is the file in it that it is about. */
export interface ZipFault {
  readonly what:
    /** Not a zip, or cut. */
    | "no-zip"
    /** More files, or larger, than any archive of documents. */
    | "too-many"
    | "too-large"
    /** A name that leads out of the folder it is unpacked in, or that two files have. */
    | "name"
    | "twice"
    /** Written by another program than the one that makes archives, or put together again. */
    | "repacked"
    /** Bytes that belong to no file. */
    | "beside"
    /** What is packed is not what the zip says of it. */
    | "damaged";
  readonly name: string | null;
}
