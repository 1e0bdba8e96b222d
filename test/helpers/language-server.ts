/** A small client of the language server that editors with YAML support run: the real one, over its own protocol. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const server = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly severity?: number;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What an editor has set: as the extension does by itself, less what would go to the network. */
const settings: Readonly<Record<string, unknown>> = {
  yaml: {
    ...{ validate: true, hover: true, completion: true, format: { enable: false } },
    ...{ schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
  },
};

const capabilities = {
  textDocument: {
    completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } },
    hover: { contentFormat: ["markdown"] },
    publishDiagnostics: {},
  },
  workspace: { configuration: true, workspaceFolders: true },
};

export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly #diagnosed = new Map<string, () => void>();
  #unread = Buffer.alloc(0);
  #last = 0;

  private constructor() {
    this.#child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    this.#child.stdout?.on("data", (part: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, part]);
      this.#read();
    });
    this.#child.once("exit", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the language server has ended"));
    });
  }

  /** Starts the server in a folder, as an editor that has opened it. */
  static async start(folder: string): Promise<LanguageServer> {
    const client = new LanguageServer();
    const rootUri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri: rootUri, name: "plan" }];
    await client.request("initialize", { processId: process.pid, rootUri, workspaceFolders, capabilities });
    client.#send({ method: "initialized", params: {} });
    client.#send({ method: "workspace/didChangeConfiguration", params: { settings } });
    return client;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(): void {
    for (;;) {
      const end = this.#unread.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString("latin1", 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || this.#unread.length < end + 4 + length) return;
      const body = this.#unread.toString("utf8", end + 4, end + 4 + length);
      this.#unread = this.#unread.subarray(end + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#diagnostics.set(uri, diagnostics);
      this.#diagnosed.get(uri)?.();
      return;
    }
    if (method !== undefined) {
      if (id !== undefined) this.#answer(id, method, params);
      return;
    }
    const waiting = this.#waiting.get(id ?? -1);
    this.#waiting.delete(id ?? -1);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }

  /** What the server asks its editor. */
  #answer(id: number, method: string, params: unknown): void {
    const asked = method === "workspace/configuration" ? (params as { items: { section?: string }[] }).items : null;
    this.#send({ id, result: asked?.map(({ section = "" }) => settings[section] ?? {}) ?? null });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answered;
  }

  /** Opens a file as it would be with this text, and waits for what the server says of it. */
  async open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    const told = new Promise<void>((resolve) => this.#diagnosed.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    await told;
    return this.#diagnostics.get(uri) ?? [];
  }

  async complete(path: string, position: Position): Promise<readonly CompletionItem[]> {
    const textDocument = { uri: pathToFileURL(path).href };
    const found = await this.request("textDocument/completion", { textDocument, position });
    if (Array.isArray(found)) return found as readonly CompletionItem[];
    return (found as { items?: readonly CompletionItem[] } | null)?.items ?? [];
  }

  /** The text that is shown when the pointer rests on a place; empty when there is none. */
  async hover(path: string, position: Position): Promise<string> {
    const textDocument = { uri: pathToFileURL(path).href };
    const found = await this.request("textDocument/hover", { textDocument, position });
    const { contents } = (found ?? {}) as { contents?: string | { value: string } };
    return typeof contents === "object" ? contents.value : (contents ?? "");
  }

  close(): void {
    this.#child.kill();
  }
}
