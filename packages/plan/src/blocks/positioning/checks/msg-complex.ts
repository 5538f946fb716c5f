import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { locales } from '../../../template/frame.ts';
import { linesOf } from '../../audiences/audience-facts.ts';
import { judgeSheets, type SheetJudgement } from '../judge-sheet.ts';
import { type MessageLimits, messageLimits } from '../message-limits.ts';
import { readabilityOf } from '../readability.ts';
import { sharesWords } from '../shares-words.ts';

/** What should be taken in at a glance. */
const messages = ['benefit', 'coreMessage'] as const;

/**
 * MSG-COMPLEX (002-29..31): the benefit or the core message is too long to take in at a glance, or holds too many long
 * words for the language in which the plan is written; or neither uses a word that customers use themselves.
 */
export const msgComplex: CheckDefinition = {
  code: 'MSG-COMPLEX',
  severity: 'hint',
  needs: [],
  variants: ['benefitWords', 'benefitLong', 'coreMessageWords', 'coreMessageLong', 'customerWords'],
  fixes: ['simplify', 'useTheirWords'],
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
        : [
            ...messages.flatMap((field) => judgeSentence(sheet, field, limits) ?? []),
            ...judgeWords(input, sheet),
          ],
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

/** Only where something is written and somebody wrote down how customers say it. */
function judgeWords(input: EvaluationInput, sheet: Item): readonly SheetJudgement[] {
  const phrases = input.rows('audiences').flatMap((audience) => linesOf(audience, 'customerWords'));
  const written = messages.filter((field) => readString(sheet, field) !== undefined);
  const [field] = written;
  const isHeard = written.some((message) => sharesWords(readString(sheet, message) ?? '', phrases));
  return field === undefined || phrases.length === 0 || isHeard
    ? []
    : [{ field, fix: 'useTheirWords', params: { variant: 'customerWords' } }];
}
