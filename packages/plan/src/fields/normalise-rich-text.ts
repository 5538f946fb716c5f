import { ok, type Result } from '@kader/errors';
import type { RichTextNode } from './field-value.ts';
import { invalid } from './invalid-value.ts';
import { mergeInline } from './merge-inline.ts';
import { isItemId, isRecord } from './parse-id.ts';
import { isLongerThan } from './parse-text.ts';
import { readMarks } from './rich-text-marks.ts';

/** Most characters of a rich text whose definition does not say. */
export const maxRichText = 20_000;
/** Most nodes, and deepest nesting (five levels of lists), of any rich text. */
const maxNodes = 5_000;
const maxDepth = 13;

/** What may stand in each kind of node. The first kind of a list item is a paragraph, as our editor's schema wants it. */
const inline = ['text', 'hardBreak', 'itemReference'] as const;
const children: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['doc', ['paragraph', 'heading', 'bulletList', 'orderedList']],
  ['paragraph', inline],
  ['heading', inline],
  ['bulletList', ['listItem']],
  ['orderedList', ['listItem']],
  ['listItem', ['paragraph', 'bulletList', 'orderedList']],
]);

/**
 * Rich text from outside in its one form: ProseMirror JSON of the nodes doc, paragraph, heading (level 3), bulletList,
 * orderedList, listItem, hardBreak, text and itemReference `{ id }`, with the marks bold, italic and link `{ href }`.
 *
 * Another node or mark, or one in a place where it cannot stand, is refused (`richTextNode`): the editor cleans what
 * is pasted, so here it is a mistake, and dropping it would lose content unseen. Attributes that we do not keep are
 * dropped, because editors send their defaults along. Adjacent text of the same marks is joined, empty text, empty
 * lists and the empty paragraphs at both ends are left out, and a text that says nothing is refused as `empty`.
 */
export function normaliseRichText(value: unknown, max: number): Result<RichTextNode> {
  const budget = { nodes: maxNodes };
  const read = readNode(value, 'doc', 1, budget);
  if (!read.ok) {
    return read;
  }
  const content = withoutEmptyEnds(read.value?.content ?? []);
  let length = '';
  let refers = false;
  visit(content, (node) => {
    length += node.text ?? '';
    refers ||= node.type === 'itemReference';
  });
  if (length.trim() === '' && !refers) {
    return invalid('empty');
  }
  return isLongerThan(length, max) ? invalid('tooLong', max) : ok({ type: 'doc', content });
}

/** A node that may stand where `kind` is asked for, or null if nothing of it is left. */
function readNode(
  value: unknown,
  kind: string,
  depth: number,
  budget: { nodes: number },
): Result<RichTextNode | null> {
  if (!isRecord(value) || value.type !== kind) {
    return invalid(isRecord(value) ? 'richTextNode' : 'type');
  }
  budget.nodes -= 1;
  if (depth > maxDepth || budget.nodes < 0) {
    return invalid('richTextDepth');
  }
  if (kind === 'text') {
    return readText(value);
  }
  if (kind === 'hardBreak') {
    return ok({ type: kind });
  }
  if (kind === 'itemReference') {
    const id = attribute(value, 'id');
    return isItemId(id) ? ok({ type: kind, attrs: { id } }) : invalid('notId');
  }
  if (kind === 'heading' && attribute(value, 'level') !== 3) {
    return invalid('richTextNode');
  }
  const content = readContent(value.content, kind, depth, budget);
  if (!content.ok) {
    return content;
  }
  const node = withContent(kind, content.value);
  // A paragraph that was put in counts too, or what is accepted once would be refused when it comes back.
  budget.nodes -= kind === 'listItem' ? (node?.content?.length ?? 0) - content.value.length : 0;
  const isTooMuch = budget.nodes < 0 || (kind === 'listItem' && depth === maxDepth);
  return isTooMuch ? invalid('richTextDepth') : ok(node);
}

function readContent(
  value: unknown,
  parent: string,
  depth: number,
  budget: { nodes: number },
): Result<readonly RichTextNode[]> {
  if (value === undefined || value === null) {
    return ok([]);
  }
  if (!Array.isArray(value)) {
    return invalid('type');
  }
  const allowed = children.get(parent) ?? [];
  const nodes: RichTextNode[] = [];
  for (const given of value as readonly unknown[]) {
    const kind = isRecord(given) ? given.type : undefined;
    if (typeof kind !== 'string' || !allowed.includes(kind)) {
      return invalid('richTextNode');
    }
    const node = readNode(given, kind, depth + 1, budget);
    if (!node.ok) {
      return node;
    }
    if (node.value !== null) {
      nodes.push(node.value);
    }
  }
  return ok(allowed === inline ? mergeInline(nodes) : nodes);
}

/** The node with its content; an emptied list is nothing, an item that starts with a list gets its paragraph. */
function withContent(kind: string, content: readonly RichTextNode[]): RichTextNode | null {
  if (kind === 'bulletList' || kind === 'orderedList') {
    return content.length === 0 ? null : { type: kind, content };
  }
  if (kind === 'listItem') {
    const first: readonly RichTextNode[] = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
    return { type: kind, content: [...first, ...content] };
  }
  return {
    type: kind,
    ...(kind === 'heading' ? { attrs: { level: 3 } } : {}),
    ...(content.length === 0 ? {} : { content }),
  };
}

function readText(value: Readonly<Record<string, unknown>>): Result<RichTextNode | null> {
  const text = value.text;
  if (typeof text !== 'string') {
    return invalid('type');
  }
  const marks = readMarks(value.marks);
  if (!marks.ok) {
    return marks;
  }
  return ok({ type: 'text', text, ...(marks.value.length === 0 ? {} : { marks: marks.value }) });
}

function attribute(node: Readonly<Record<string, unknown>>, name: string): unknown {
  const attrs = node.attrs;
  return isRecord(attrs) && Object.hasOwn(attrs, name) ? attrs[name] : undefined;
}

/** Leaves out the paragraphs and headings without content before the first and after the last that has some. */
function withoutEmptyEnds(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const filled = (node: RichTextNode) => node.content !== undefined;
  return nodes.slice(Math.max(nodes.findIndex(filled), 0), nodes.findLastIndex(filled) + 1);
}

function visit(nodes: readonly RichTextNode[], look: (node: RichTextNode) => void): void {
  for (const node of nodes) {
    look(node);
    visit(node.content ?? [], look);
  }
}
