import type { RichTextNode } from '@kader/plan/fields';
import { type Content, type Look, type Run, runsOf, textOf } from './content.ts';
import type { Reading } from './reading.ts';
import { looks } from './text-looks.ts';
import { titleOfItem } from './title-of-item.ts';

/** Addresses that a link in a document may have; anything else stays plain text. */
const safeLink = /^(https?:|mailto:)/i;

/** Sets rich text: paragraphs, headings, lists, bold, italics, links, and references by the title of what they name. */
export function setRichText(reading: Reading, text: RichTextNode, look: Look = {}): Content[] {
  return (text.content ?? []).map((node) => setBlock(reading, node, look));
}

function setBlock(reading: Reading, node: RichTextNode, look: Look): Content {
  const { colours } = reading;
  const items = (node.content ?? []).map((child) => setItem(reading, child, look));
  switch (node.type) {
    case 'bulletList':
      return { ul: items, markerColor: colours.accent, margin: [2, 1, 0, 5] };
    case 'orderedList':
      return { ol: items, markerColor: colours.accent, margin: [2, 1, 0, 5] };
    case 'heading':
      return { ...setParagraph(reading, node, { ...looks.readingHeading, ...look }), margin: [0, 5, 0, 2] };
    default:
      return { ...setParagraph(reading, node, { ...looks.reading, ...look }), margin: [0, 0, 0, 6] };
  }
}

/** An item of a list: its paragraphs close together, lists within it below. */
function setItem(reading: Reading, item: RichTextNode, look: Look): Content {
  const parts = (item.content ?? []).map((node): Content => {
    const part = setBlock(reading, node, look);
    return node.type === 'paragraph' ? { ...part, margin: [0, 0, 0, 2] } : part;
  });
  return { stack: parts.length === 0 ? [textOf(' ', looks.reading)] : parts };
}

function setParagraph(reading: Reading, node: RichTextNode, look: Look): Content {
  const runs = (node.content ?? []).flatMap((inline) => setInline(reading, inline, look));
  return { ...look, text: runs.length === 0 ? [{ text: ' ' }] : runs };
}

function setInline(reading: Reading, node: RichTextNode, look: Look): Run[] {
  const font = look.font ?? 'Serif';
  switch (node.type) {
    case 'text':
      return runsOf(node.text ?? '', font, markedLook(reading, node));
    case 'hardBreak':
      return [{ text: '\n' }];
    case 'itemReference': {
      const title = titleOfItem(reading, String(node.attrs?.id ?? ''));
      return runsOf(title, font, { decoration: 'underline', decorationColor: reading.colours.accent });
    }
    default:
      return [];
  }
}

function markedLook(reading: Reading, node: RichTextNode): Look {
  const look: Look = {};
  for (const mark of node.marks ?? []) {
    const href = mark.attrs?.href ?? '';
    if (mark.type === 'bold') {
      look.bold = true;
    } else if (mark.type === 'italic') {
      look.italics = true;
    } else if (mark.type === 'link' && safeLink.test(href)) {
      look.link = href;
      look.color = reading.colours.accent;
      look.decoration = 'underline';
    }
  }
  return look;
}
