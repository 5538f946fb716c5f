import { referenceList, richText, text } from '../../fields/face.ts';
import { defineBlock } from '../define-block.ts';
import { stratNoBasis } from './checks/strat-nobasis.ts';
import { guidedTextComputed } from './computed.ts';

/** B01: questions with answers in prose, what they rest on, and where the template asks for them the strategic lines. */
export const guidedText = defineBlock({
  type: 'guidedText',
  code: 'B01',
  settings: ['prompts', 'strategicLines'],
  collections: [
    {
      key: 'answers',
      scope: 'block',
      rows: 'prompts',
      when: 'prompts',
      fields: { answer: richText({ max: 5000 }) },
    },
    {
      key: 'strategicLines',
      scope: 'block',
      when: 'strategicLines',
      titleField: 'line',
      fields: {
        line: text({ max: 200, required: true }),
        why: richText({ max: 5000 }),
        goals: referenceList({ to: 'goals' }),
      },
    },
    {
      key: 'textBasis',
      scope: 'block',
      rows: 'one',
      // Conclusions of earlier steps (000-40).
      fields: { basedOn: referenceList({ to: ['goals', 'findings', 'swotItems', 'audiences'] }) },
    },
  ],
  computed: guidedTextComputed,
  checks: [stratNoBasis],
});
