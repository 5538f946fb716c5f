import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's program finds in a PDF. */
export interface ReadPdf {
  /** Text of each page as `squeeze` leaves it: where lines break says nothing. `body` leaves out running heads and feet. */
  readonly pages: readonly { readonly all: string; readonly body: string }[];
  /** What stands between two spaces, as it stands there. */
  readonly words: readonly string[];
  readonly language: string | null;
  readonly title: string;
  /** Bookmarks with the page each leads to, those within sections indented. */
  readonly outline: readonly string[];
  readonly links: readonly string[];
}

const head = 841.89 - 60;
const foot = 60;

/** Reads a PDF back with a library that did not make it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: { all: string; body: string }[] = [];
  const links: string[] = [];
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    );
    pages.push({
      all: squeeze(texts.map(({ text }) => text).join('')),
      body: squeeze(texts.flatMap(({ text, y }) => (y > foot && y < head ? [text] : [])).join('')),
    });
    words.push(...texts.flatMap(({ text }) => text.split(/\s+/)));
    for (const annotation of await page.getAnnotations()) {
      if (typeof annotation.url === 'string') {
        links.push(annotation.url);
      }
    }
  }
  const pageOf = async (dest: unknown): Promise<number> => {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    return Array.isArray(target) ? (await document.getPageIndex(target[0])) + 1 : 0;
  };
  type Entry = { readonly title: string; readonly dest: unknown; readonly items: readonly Entry[] };
  const walk = async (entries: readonly Entry[], indent: string): Promise<string[]> => {
    const lines: string[] = [];
    for (const { title, dest, items } of entries) {
      lines.push(`${indent}${title} ${await pageOf(dest)}`, ...(await walk(items, `${indent}  `)));
    }
    return lines;
  };
  const { info } = await document.getMetadata();
  const answer: ReadPdf = {
    pages,
    words,
    links,
    language: languageOf(info),
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
    outline: await walk((await document.getOutline()) ?? [], ''),
  };
  await task.destroy();
  return answer;
}

function languageOf(info: object): string | null {
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
}

/** A text as `readPdf` gives it: without white space and places to break. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200b]+/g, '');
}
