import type { RichTextNode } from '../fields/field-value.ts';

/** How a line stands in a list: in an item begun with it, in the item before it, or in a list apart from the one before. */
interface Level {
  readonly list: string;
  readonly as: 'item' | 'same' | 'apart';
}

/** A paragraph or heading, with the lists that it stands in from the outside in. */
export interface ProseLine {
  readonly type: string;
  readonly attrs?: RichTextNode['attrs'];
  readonly levels: readonly Level[];
  readonly inline: readonly RichTextNode[];
}

/**
 * The paragraphs and headings of a rich text in order. What stands around each is said by the line itself, so that any
 * choice of lines makes up a whole text again.
 */
export function proseLines(prose: RichTextNode): readonly ProseLine[] {
  return linesIn(prose.content ?? [], []);
}

function linesIn(nodes: readonly RichTextNode[], around: readonly Level[]): readonly ProseLine[] {
  return nodes.flatMap(({ type, attrs, content = [] }, index) => {
    if (!isList(type)) {
      return [{ type, ...(attrs === undefined ? {} : { attrs }), levels: around, inline: content }];
    }
    const follows = nodes[index - 1]?.type === type;
    return content.flatMap((item, place) => {
      const as = place === 0 && follows ? 'apart' : 'item';
      const lines = linesIn(item.content ?? [], [...around, { list: type, as: 'same' }]);
      return lines.map((line, at) =>
        at === 0 ? { ...line, levels: line.levels.with(around.length, { list: type, as }) } : line,
      );
    });
  });
}

/** The rich text that lines make up. */
export function proseOfLines(lines: readonly ProseLine[]): RichTextNode {
  const root: Branch = { type: 'doc', content: [] };
  for (const { type, attrs, levels, inline } of lines) {
    const place = levels.reduce(itemFor, root);
    place.content.push({ type, ...(attrs === undefined ? {} : { attrs }), content: inline });
  }
  return root;
}

/** A node that still grows. */
interface Branch {
  readonly type: string;
  readonly content: (Branch | RichTextNode)[];
}

/** The item within a branch in which a line stands: the last one there, or a new one. */
function itemFor(branch: Branch, { list: type, as }: Level): Branch {
  let list = branchAtEnd(branch, type);
  if (list === undefined || as === 'apart') {
    list = { type, content: [] };
    branch.content.push(list);
  }
  let item = branchAtEnd(list, 'listItem');
  if (item === undefined || as !== 'same') {
    item = { type: 'listItem', content: [] };
    list.content.push(item);
  }
  return item;
}

function branchAtEnd(branch: Branch, type: string): Branch | undefined {
  const last = branch.content.at(-1);
  return last?.type === type ? (last as Branch) : undefined;
}

function isList(type: string): boolean {
  return type === 'bulletList' || type === 'orderedList';
}
