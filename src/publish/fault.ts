/** What can keep a document from leaving, as data: `cli` says it in the user's language. */

/** What a finished PDF lacks of what the law asks for, or holds that it must not. */
export type PdfLack =
  | { readonly what: "tags" }
  | { readonly what: "language"; readonly wanted: string; readonly found: string | null }
  /** Another page than the one that was handed over, such as the browser's own page about an error. */
  | { readonly what: "title"; readonly wanted: string; readonly found: string | null }
  | { readonly what: "outline" }
  | { readonly what: "alternative"; readonly figures: number }
  /** A link to a place on this machine. */
  | { readonly what: "local-link"; readonly address: string };

export type PublishFault =
  /** No browser was found; `looked` are the names and places that were tried. */
  | { readonly code: "browser-missing"; readonly platform: string; readonly looked: readonly string[] }
  /** What `EHS_BROWSER` names is no program that may be run. */
  | { readonly code: "browser-named-missing"; readonly named: string }
  /** It would not start, or ended without a document; `said` is the end of its standard error. */
  | { readonly code: "browser-failed"; readonly browser: string; readonly reason: string; readonly said: string }
  | { readonly code: "browser-slow"; readonly browser: string; readonly seconds: number; readonly said: string }
  /** The document is of a form that cannot be checked here; `reason` is the part that was not understood. */
  | { readonly code: "pdf-unread"; readonly browser: string; readonly reason: string }
  | { readonly code: "pdf-lacks"; readonly browser: string; readonly lacks: readonly PdfLack[] };

/** A document cannot be published. The message is for developers; users are told from `fault`. */
export class CannotPublish extends Error {
  readonly fault: PublishFault;

  constructor(fault: PublishFault) {
    super(`${fault.code}: ${JSON.stringify(fault)}`);
    this.name = "CannotPublish";
    this.fault = fault;
  }
}
