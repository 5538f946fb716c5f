import { defineBlock } from '../define-block.ts';
import { scopeOpen } from './checks/scope-open.ts';
import { stratQuestions } from './checks/strat-questions.ts';
import { ownQuestions, questions } from './collections.ts';
import { questionComputed } from './computed.ts';

/** B03: questions to be decided, some on a scale, with the answer, who decided and when. */
export const questionSet = defineBlock({
  type: 'questionSet',
  code: 'B03',
  settings: ['prompts'],
  collections: [questions, ownQuestions],
  computed: questionComputed,
  checks: [stratQuestions, scopeOpen],
});
