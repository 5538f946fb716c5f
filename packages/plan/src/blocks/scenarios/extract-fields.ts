import { choice, date, person, referenceList, richText, text } from '../../fields/face.ts';
import type { FieldDefinition } from '../../fields/field-type.ts';
import { recurrences } from '../../formulas/face.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** What a goal extract and every scenario say in fields of their own (004-22..28, 004-46..52). */
export const extractFields: Fields = {
  goals: referenceList({ to: 'goals', required: true }),
  hypothesis: richText({ max: 5000, required: true }),
  start: date({ required: true }),
  end: date({ required: true }),
  qualityCriteria: text({ max: 500, required: true }),
  qualityOwner: person({ required: true }),
  qualityFrequency: choice({ options: recurrences, required: true }),
  risks: referenceList({ to: 'risks', required: true }),
};

/** A stretch of the time that it takes. */
export const phaseFields: Fields = {
  name: text({ max: 120, required: true }),
  start: date(),
  end: date(),
};

/** Who is told what, how, when and by whom. */
export const messageFields: Fields = {
  audience: text({ max: 200, required: true }),
  message: text({ max: 300, required: true }),
  channel: text({ max: 120 }),
  when: text({ max: 120 }),
  who: person(),
};
