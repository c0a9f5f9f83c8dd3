/**
 * A strict reader for the XML that our reports are made of: elements, quoted attributes, text, the five named entities.
 * Whatever XML 1.0 (fifth edition) forbids is an error here, as it is for the parsers of CI systems; what it allows beyond
 * our reports (comments, CDATA, DTDs, character references) is an error too.
 */

/** One element. `text` is its own character data, without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** XML 1.0, production 2 (Char). */
const CHARACTERS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** The root elements of a document: one, when it is well-formed. Throws an Error that says what is not. */
export function parseXml(document: string): readonly XmlElement[] {
  if (!CHARACTERS.test(document)) throw new Error('the document holds a character that XML 1.0 forbids');
  const head = /^<\?xml version="1\.0"(?: encoding="UTF-8")?\?>\n/.exec(document);
  if (head === null) throw new Error('the document does not begin with its declaration');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  for (const token of document.slice(head[0].length).matchAll(/<[^>]*>|[^<]+|</g)) {
    const current = open.at(-1) ?? root;
    if (!token[0].startsWith('<')) {
      current.text += unescapeXml(token[0]);
    } else if (token[0].startsWith('</')) {
      if (token[0] !== `</${current.name}>`) throw new Error(`${token[0]} does not close ${current.name}`);
      open.pop();
    } else {
      const element = startTag(token[0]);
      current.children.push(element);
      if (!token[0].endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '')
    throw new Error('the document is not one closed element');
  return root.children;
}

function startTag(tag: string): OpenElement {
  const match = /^<([A-Za-z]\w*)((?:\s+[A-Za-z]\w*="[^"<]*")*)\s*\/?>$/.exec(tag);
  if (match === null) throw new Error(`not a start tag: ${tag}`);
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of (match[2] ?? '').matchAll(/([A-Za-z]\w*)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`the attribute ${name} is there twice`);
    attributes[name] = unescapeXml(value);
  }
  return { name: match[1] ?? '', attributes, children: [], text: '' };
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (reference, name: string | undefined) => {
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`not an entity: ${reference}`);
    return character;
  });
}
