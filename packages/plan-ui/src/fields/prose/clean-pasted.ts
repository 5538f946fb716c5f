/** Elements that stand on lines of their own. */
const blockTags = new Set(
  [
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form header hr html main nav',
    'p pre section table tbody td tfoot th thead tr',
  ].flatMap((names) => names.split(' ')),
);
/** Dropped with all that stands in them. */
const dropped = new Set(
  'script style head title meta link template noscript iframe object embed svg math img picture video audio canvas input button select textarea'.split(
    ' ',
  ),
);
const itemId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/** Blocks in the making: what is written goes into the last one. */
class Output {
  readonly blocks: string[] = [];
  private line = '';
  private tag = 'p';

  text(html: string): void {
    this.line += html;
  }

  /** Ends the line that is being written, and begins one of another kind. */
  begin(tag: 'p' | 'h3' = 'p'): void {
    const content = this.line.replaceAll(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
    if (content !== '') {
      this.blocks.push(`<${this.tag}>${content}</${this.tag}>`);
    }
    this.line = '';
    this.tag = tag;
  }

  push(html: string): void {
    this.begin();
    this.blocks.push(html);
  }

  end(): string {
    this.begin();
    return this.blocks.join('');
  }
}

/**
 * What was pasted, reduced to what a plan keeps: paragraphs, headings of one level, lists, bold, italic, links to
 * http, https and mail addresses, line breaks and references to rows. Knows how Word writes lists (as paragraphs with a
 * mark in front) and how Google Docs wraps everything in a `b` that is not bold. Scripts, styles, pictures, comments and
 * attributes are gone; the words of what is not kept stay. Needs a DOM; nothing of the given is ever put into the page.
 */
export function cleanPasted(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const out = new Output();
  writeChildren(document.body, { bold: false, italic: false, href: null }, out);
  return out.end();
}

function writeChildren(parent: Node, marks: Marks, out: Output): void {
  const nodes = [...parent.childNodes];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node instanceof Element && isWordListItem(node)) {
      const run = wordListRun(nodes, index);
      out.push(writeWordList(run.items));
      index = run.last;
    } else if (node !== undefined) {
      writeNode(node, marks, out);
    }
  }
}

function writeNode(node: Node, marks: Marks, out: Output): void {
  if (node.nodeType === Node.TEXT_NODE) {
    out.text(marked(node.textContent ?? '', marks));
    return;
  }
  if (!(node instanceof Element) || dropped.has(node.localName) || isIgnored(node)) {
    return;
  }
  const tag = node.localName;
  if (tag === 'br') {
    out.text('<br>');
  } else if (/^h[1-6]$/.test(tag)) {
    out.begin('h3');
    // A heading is bold by itself.
    writeChildren(node, { ...marks, bold: false }, out);
    out.begin();
  } else if (tag === 'ul' || tag === 'ol') {
    out.push(writeList(node, marks));
  } else if (tag === 'td' || tag === 'th') {
    writeChildren(node, marks, out);
    out.text(node.nextElementSibling === null ? '' : ' | ');
  } else if (tag === 'span' && itemId.test(node.getAttribute('data-item-reference') ?? '')) {
    out.text(`<span data-item-reference="${node.getAttribute('data-item-reference')}"></span>`);
  } else if (blockTags.has(tag) && node.closest('td, th') === null) {
    out.begin();
    writeChildren(node, marks, out);
    out.begin();
  } else {
    writeChildren(node, marksOf(node, marks), out);
  }
}

function writeList(list: Element, marks: Marks): string {
  const items: string[] = [];
  for (const child of list.children) {
    const item = new Output();
    writeNode(child.localName === 'li' ? asContainer(child) : child, marks, item);
    const content = item.end();
    if (child.localName !== 'li' && items.length > 0) {
      // Google Docs puts a list within a list beside the line it belongs to.
      items.push(`${items.pop() ?? ''}${content}`);
    } else if (content !== '') {
      items.push(content);
    }
  }
  const html = items.map((item) => `<li>${item}</li>`).join('');
  return html === '' ? '' : `<${list.localName}>${html}</${list.localName}>`;
}

/** The content of a list item as a block, so that what follows stands on its own line. */
function asContainer(item: Element): Element {
  const container = item.ownerDocument.createElement('div');
  container.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
  return container;
}

function marksOf(element: Element, marks: Marks): Marks {
  const tag = element.localName;
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const bold =
    weight === undefined
      ? marks.bold || tag === 'b' || tag === 'strong'
      : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const italic =
    slant === undefined
      ? marks.italic || tag === 'i' || tag === 'em'
      : slant === 'italic' || slant === 'oblique';
  const href = tag === 'a' ? (safeAddress(element.getAttribute('href')) ?? marks.href) : marks.href;
  return { bold, italic, href };
}

function styleOf(element: Element): ReadonlyMap<string, string> {
  const parts = (element.getAttribute('style') ?? '').split(';').map((part) => part.split(':'));
  return new Map(
    parts.map(([name = '', ...value]): [string, string] => [
      name.trim().toLowerCase(),
      value.join(':').trim().toLowerCase(),
    ]),
  );
}

function marked(text: string, { bold, italic, href }: Marks): string {
  const plain = text.replaceAll(/[\s\u00a0]+/g, ' ');
  if (plain.trim() === '') {
    return plain;
  }
  const escaped = escapeHtml(plain);
  const slanted = italic ? `<em>${escaped}</em>` : escaped;
  const strong = bold ? `<strong>${slanted}</strong>` : slanted;
  return href === null ? strong : `<a href="${escapeHtml(href)}">${strong}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An address that may stand behind a link; Google Docs leads them through a page of its own. */
function safeAddress(given: string | null): string | null {
  if (given === null || !URL.canParse(given)) {
    return null;
  }
  const url = new URL(given);
  const wrapped =
    url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  if (wrapped !== null && wrapped !== given) {
    return safeAddress(wrapped);
  }
  const isSafe =
    ['http:', 'https:', 'mailto:'].includes(url.protocol) && url.username === '' && url.password === '';
  return isSafe ? url.href : null;
}

/** What Word writes for itself: the mark before a line of a list. */
function isIgnored(element: Element): boolean {
  return /mso-list:\s*ignore|display:\s*none/i.test(element.getAttribute('style') ?? '');
}

const listLevel = /mso-list:[^;]*\blevel(\d+)/i;

function isWordListItem(element: Element): boolean {
  return element.localName === 'p' && listLevel.test(element.getAttribute('style') ?? '');
}

interface WordItem {
  readonly level: number;
  readonly numbered: boolean;
  readonly content: string;
}

/** The lines of a list of Word from here on; white space between them counts for nothing. */
function wordListRun(
  nodes: readonly Node[],
  first: number,
): { readonly items: readonly WordItem[]; readonly last: number } {
  const items: WordItem[] = [];
  let last = first;
  for (let index = first; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node instanceof Element && isWordListItem(node)) {
      items.push(readWordItem(node));
      last = index;
    } else if (node === undefined || node instanceof Element || (node.textContent ?? '').trim() !== '') {
      break;
    }
  }
  return { items, last };
}

function readWordItem(element: Element): WordItem {
  const level = Number(listLevel.exec(element.getAttribute('style') ?? '')?.[1] ?? '1');
  const mark = [...element.querySelectorAll('*')].find(isIgnored)?.textContent ?? '';
  const out = new Output();
  writeChildren(element, { bold: false, italic: false, href: null }, out);
  return { level, numbered: /^\s*(?:\d+|[a-z]{1,4})[.)]/i.test(mark), content: out.end() };
}

/** Lines with levels as lists within lists. */
function writeWordList(items: readonly WordItem[]): string {
  const lists: { readonly tag: string; readonly level: number; html: string }[] = [];
  let done = '';
  const close = () => {
    const list = lists.pop();
    const html = list === undefined ? '' : `<${list.tag}>${list.html}</li></${list.tag}>`;
    const outer = lists.at(-1);
    if (outer === undefined) {
      done += html;
    } else {
      outer.html += html;
    }
  };
  for (const { level, numbered, content } of items) {
    while ((lists.at(-1)?.level ?? 0) > level) {
      close();
    }
    const tag = numbered ? 'ol' : 'ul';
    if (lists.at(-1)?.level === level && lists.at(-1)?.tag !== tag) {
      close();
    }
    const open = lists.at(-1);
    if (open?.level === level) {
      open.html += `</li><li>${content}`;
    } else {
      lists.push({ tag, level, html: `<li>${content}` });
    }
  }
  while (lists.length > 0) {
    close();
  }
  return done;
}
