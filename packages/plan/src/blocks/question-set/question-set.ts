import { defineBlock } from '../define-block.ts';
import { ownQuestions, questions } from './collections.ts';

/** B03: questions to be decided, some on a scale, with the answer, who decided and when. */
export const questionSet = defineBlock({
  type: 'questionSet',
  code: 'B03',
  settings: ['prompts'],
  collections: [questions, ownQuestions],
  computed: [],
  checks: [],
});
