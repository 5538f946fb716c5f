import { readFileSync } from 'node:fs';
import { type FontName, fontFiles } from './font-files.ts';
import { type Coverage, readCoverage } from './read-coverage.ts';

/** A piece of text that one face can show; without `font` it is the face asked for. */
export interface Shaped {
  readonly text: string;
  readonly font?: FontName;
}

/** Stands where neither face has a glyph, such as for an emoji: that something was here must show. */
const replacement = '\uFFFD';

const graphemes = new Intl.Segmenter();
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const controls = /[^\P{Cc}\n\t]/gu;
/** Marks without a glyph of their own: direction, joiners, soft hyphens, variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

const known = new Map<string, Coverage>();

function coverageOf(font: FontName): Coverage {
  const file = fontFiles[font].normal;
  const coverage = known.get(file) ?? readCoverage(readFileSync(file));
  known.set(file, coverage);
  return coverage;
}

/**
 * Splits a text into pieces by the face that has its characters: the one asked for, else the other family, else a
 * replacement mark. Line breaks become `\n`; control and direction marks go, so that no text can reorder another.
 */
export function shapeText(text: string, font: FontName): readonly Shaped[] {
  const clean = text.toWellFormed().normalize('NFC').replace(lineBreaks, '\n').replace(controls, ' ');
  const own = coverageOf(font);
  if (isCovered(clean, own) && clean.search(invisible) < 0) {
    return [{ text: clean }];
  }
  const other: FontName = font === 'Sans' ? 'Serif' : 'Sans';
  const pieces: { text: string; font?: FontName }[] = [];
  for (const { segment } of graphemes.segment(clean)) {
    const piece = shapeGrapheme(segment, own, { font: other, coverage: coverageOf(other) });
    const last = pieces.at(-1);
    if (last !== undefined && last.font === piece.font) {
      last.text += piece.text;
    } else {
      pieces.push({ ...piece });
    }
  }
  return pieces;
}

function shapeGrapheme(
  grapheme: string,
  own: Coverage,
  other: { readonly font: FontName; readonly coverage: Coverage },
): Shaped {
  const visible = grapheme.replace(invisible, '');
  if (visible === '' || isCovered(visible, own)) {
    return { text: visible };
  }
  if (isCovered(visible, other.coverage)) {
    return { text: visible, font: other.font };
  }
  return own(0xfffd) ? { text: replacement } : { text: replacement, font: other.font };
}

function isCovered(text: string, coverage: Coverage): boolean {
  for (const character of text) {
    if (character !== '\n' && character !== '\t' && !coverage(character.codePointAt(0) ?? 0)) {
      return false;
    }
  }
  return true;
}
