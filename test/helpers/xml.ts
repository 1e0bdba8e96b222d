/** A strict reader of the XML that the program writes: elements, attributes and text, and nothing that is not well formed. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Every character that XML 1.0 allows. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function decoded(text: string): string {
  if (text.includes("<")) throw new Error(`a sign that must be escaped: ${text.slice(0, 60)}`);
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) throw new Error(`an open entity: ${whole.slice(0, 20)}`);
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    const sign = entities[name];
    if (sign === undefined) throw new Error(`unknown entity: ${name}`);
    return sign;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w.:-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`twice: ${name}`);
    found[name] = decoded(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`no attribute: ${rest}`);
  return found;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The element that a tag begins, and whether the same tag ends it. */
function begun(tag: string): { element: Open; alone: boolean } {
  const [, name, attributes = "", alone] = /^([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)$/.exec(tag) ?? [];
  if (name === undefined) throw new Error(`no tag: ${tag.slice(0, 80)}`);
  return { element: { name, attributes: attributesOf(attributes), children: [], text: "" }, alone: alone === "/" };
}

function close(stack: Open[], name: string): void {
  if (stack.length === 1 || stack.at(-1)?.name !== name) throw new Error(`closed out of turn: ${name}`);
  stack.pop();
}

/** @throws where the text is not well-formed XML */
export function readXml(xml: string): XmlElement {
  if (!allowed.test(xml)) throw new Error("a character that XML cannot hold");
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  for (const [, tag, text] of body.matchAll(/<([^<>]*)>|([^<]+)/g)) {
    const top = stack.at(-1) ?? root;
    if (tag === undefined) top.text += decoded(text ?? "");
    else if (tag.startsWith("/")) close(stack, tag.slice(1));
    else {
      const { element, alone } = begun(tag);
      top.children.push(element);
      if (!alone) stack.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (stack.length !== 1 || only === undefined || others.length > 0) throw new Error("not one element");
  return only;
}
