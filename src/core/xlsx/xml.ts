// The little of XML that workbook files are made of: elements, attributes, texts. No document types, so nothing expands.

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly children: readonly Element[];
  /** Directly in it. */
  readonly text: string;
  attribute(name: string): string | undefined;
  /** The first below it of that name, */
  find(name: string): Element | undefined;
  /** and all of them. */
  all(name: string): readonly Element[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
        if (code === undefined) return entities[name] ?? whole;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

class Node implements Element {
  readonly children: Node[] = [];
  text = '';
  readonly name: string;
  private readonly attributes: string;

  constructor(name: string, attributes: string) {
    this.name = name;
    this.attributes = attributes;
  }

  attribute(wanted: string): string | undefined {
    for (const [, name = '', double, single] of this.attributes.matchAll(
      /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    ))
      if (bare(name) === wanted) return decoded(double ?? single ?? '');
    return undefined;
  }

  find(name: string): Node | undefined {
    for (const child of this.children) {
      if (child.name === name) return child;
      const below = child.find(name);
      if (below !== undefined) return below;
    }
    return undefined;
  }

  all(name: string): readonly Node[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }
}

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;

/** The outermost element; undefined where there is none or one is not closed. */
export function parseXml(source: string): Element | undefined {
  const top = new Node('', '');
  const open = [top];
  for (const [, cdata, closing, name, attributes = '', empty, text] of source.matchAll(piece)) {
    const inside = open[open.length - 1] as Node;
    if (text !== undefined) inside.text += decoded(text);
    else if (cdata !== undefined) inside.text += cdata;
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (open.length < 2 || inside.name !== bare(name)) return undefined;
      open.pop();
    } else {
      const element = new Node(bare(name), attributes);
      inside.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  return open.length === 1 ? top.children[0] : undefined;
}
