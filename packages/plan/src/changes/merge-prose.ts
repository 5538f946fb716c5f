import { canonicalJson } from '../canonical/canonical-json.ts';
import type { RichTextNode } from '../fields/field-value.ts';
import { maxRichText, normaliseRichText } from '../fields/normalise-rich-text.ts';
import { mergeLists } from './merge-lists.ts';
import { beginsLine, isProseContent, proseOfTokens, proseTokens } from './prose-tokens.ts';

/**
 * The rich text that holds what two people made of the same one, or null where they touched the same words or put some
 * at the same place, and where what comes of it would be no rich text. A word is touched by changing its marks, too; a
 * paragraph by becoming a heading or going into a list, which leaves its words to others. All three are canonical, as
 * is the answer. Who is who makes no difference. A text that one of them wrote anew stands against any other change.
 */
export function mergeProse(
  seen: RichTextNode,
  yours: RichTextNode,
  theirs: RichTextNode,
): RichTextNode | null {
  const [before, mine, others] = [seen, yours, theirs].map(canonicalJson);
  if (mine === others || others === before) {
    return yours;
  }
  if (mine === before) {
    return theirs;
  }
  const rules = { isContent: isProseContent, beginsPart: beginsLine };
  const merged = mergeLists(proseTokens(seen), proseTokens(yours), proseTokens(theirs), rules);
  const prose = merged === null ? null : proseOfTokens(merged);
  const read = prose === null ? null : normaliseRichText(prose, maxRichText);
  return read?.ok === true ? read.value : null;
}
