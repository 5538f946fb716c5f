import { choice, date, person, richText, text } from '../../fields/face.ts';
import type { FieldDefinition } from '../../fields/field-type.ts';
import { promptScales } from '../../template/template-structure.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** What is decided about something that a plan may or may not cover (001-35..46). */
const scopeStatuses = ['in', 'out', 'later', 'undecided'] as const;

/** How visitors come, from all bought to all organic (003-50). */
const trafficBalances = ['bought', 'mostlyBought', 'even', 'mostlyOrganic', 'organic'] as const;

/** Who does the work (003-52). */
const deliveries = ['inHouse', 'agency', 'mix'] as const;

/** What an answer holds, whoever asked. Of `status`, `trafficBalance` and `delivery` a question uses at most the one that its scale names. */
const answerFields: Readonly<Record<string, FieldDefinition>> = {
  status: choice({ options: scopeStatuses }),
  trafficBalance: choice({ options: trafficBalances }),
  delivery: choice({ options: deliveries }),
  answer: richText({ max: 5000 }),
  decidedBy: person(),
  decidedOn: date(),
};

/** Answers to the questions that the template asks, one row per prompt. */
export const questions: CollectionDefinition = {
  key: 'questions',
  scope: 'block',
  rows: 'prompts',
  when: 'prompts',
  fields: answerFields,
};

/** Questions that the agency adds to those of the template, with their answers. */
export const ownQuestions: CollectionDefinition = {
  key: 'ownQuestions',
  scope: 'block',
  titleField: 'question',
  fields: {
    // Not required: that there are questions of one's own is not asked for, nor may an empty one hold a plan back.
    question: text({ max: 300 }),
    // A question of one's own may use any of the scales; the editor offers them one at a time.
    scale: choice({ options: promptScales }),
    ...answerFields,
  },
};
