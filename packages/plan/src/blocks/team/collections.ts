import { choice, decimal, money, person, text, textList } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Who writes the plan, who approves it, who chooses its scenario (N4). */
const committees = ['none', 'planAuthor', 'steering', 'executive'] as const;

/** Who works on the plan, from which side, with which responsibilities (001-90..92, 004-09..12). */
export const teamMembers: CollectionDefinition = {
  key: 'teamMembers',
  scope: 'document',
  titleField: 'role',
  fields: {
    person: person({ required: true }),
    party: choice({ options: ['agency', 'client', 'freelancer', 'partnerAgency'] }),
    role: text({ max: 120, required: true }),
    responsibilities: textList({ max: 20 }),
    committee: choice({ options: committees }),
    hoursPerMonth: decimal({ min: 0 }),
    rate: money({ min: 0, internal: true }),
    backup: person(),
  },
};

/** Responsible does the work, accountable answers for it, consulted is asked before, informed hears of it. */
export const raciLetters = ['r', 'a', 'c', 'i'] as const;

/** What somebody is for a section (B22). Ids derive from member and section. */
export const raci: CollectionDefinition = {
  key: 'raci',
  scope: 'document',
  parent: 'teamMembers',
  keyedBy: 'section',
  fields: {
    // Key of the section, a template's or the plan's own.
    section: text({ max: 80, pattern: '[a-z][A-Za-z0-9-]*', required: true }),
    letter: choice({ options: raciLetters, required: true }),
  },
};

/** Who does the work on the whole (003-52). */
export const teamSettings: CollectionDefinition = {
  key: 'teamSettings',
  scope: 'block',
  rows: 'one',
  fields: { operatingModel: choice({ options: ['inHouse', 'agency', 'mix'] }) },
};
