import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { locales } from '../../../template/frame.ts';
import { judgeSheets, type SheetJudgement } from '../judge-sheet.ts';
import { type MessageLimits, messageLimits } from '../message-limits.ts';
import { readabilityOf } from '../readability.ts';

/**
 * MSG-COMPLEX (002-29..31): the benefit or the core message is too long to take in at a glance, or holds too many long
 * words for the language in which the plan is written.
 */
export const msgComplex: CheckDefinition = {
  code: 'MSG-COMPLEX',
  severity: 'hint',
  needs: [],
  variants: ['benefitWords', 'benefitLong', 'coreMessageWords', 'coreMessageLong'],
  fixes: ['simplify'],
  run(input) {
    const written = readString(input.header, 'locale');
    const locale = locales.find((candidate) => candidate === written);
    if (locale === undefined) {
      return [];
    }
    const limits = messageLimits[locale];
    return judgeSheets(input, (sheet) =>
      sheet === null
        ? []
        : ['benefit', 'coreMessage'].flatMap((field) => judgeSentence(sheet, field, limits) ?? []),
    );
  },
};

function judgeSentence(sheet: Item, field: string, limits: MessageLimits): SheetJudgement | null {
  const { words, longWords } = readabilityOf(readString(sheet, field) ?? '', limits);
  const fix = 'simplify';
  if (words > limits.words) {
    return { field, fix, params: { variant: `${field}Words`, count: words, max: limits.words } };
  }
  return longWords > limits.longWords
    ? { field, fix, params: { variant: `${field}Long`, count: longWords, max: limits.longWords } }
    : null;
}
