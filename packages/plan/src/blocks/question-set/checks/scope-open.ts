import type { CheckDefinition } from '../../../evaluate/check.ts';
import { isOpen } from '../answered.ts';
import { judgeQuestions } from '../judge-questions.ts';

/** SCOPE-OPEN (001-35): nobody has decided yet whether these belong to the plan. */
export const scopeOpen: CheckDefinition = {
  code: 'SCOPE-OPEN',
  severity: 'warning',
  needs: [],
  fixes: ['decideScope'],
  run: (input) => judgeQuestions(input, 'decideScope', isOpen),
};
