import type { CheckDefinition } from '../../../evaluate/check.ts';
import { isAnswered } from '../answered.ts';
import { judgeQuestions } from '../judge-questions.ts';

/** STRAT-QUESTIONS (003-48..52): questions without an answer, in words or on their scale. Those of scope are SCOPE-OPEN's. */
export const stratQuestions: CheckDefinition = {
  code: 'STRAT-QUESTIONS',
  severity: 'hint',
  needs: [],
  fixes: ['answerQuestion'],
  run: (input) =>
    judgeQuestions(
      input,
      'answerQuestion',
      (question) => question.scale !== 'scope' && !isAnswered(question),
    ),
};
