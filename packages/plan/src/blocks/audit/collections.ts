import { choice, date, flag, integer, link, richText, score, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** From where one looks: at oneself, at others, at the market (001-47..49); or at consumers, competitors, resources (002-39..41). */
export const auditColumns = {
  origin: ['internal', 'external', 'market'],
  position: ['consumers', 'competitors', 'resources'],
} as const;

/** What was found out about where the firm stands, with what shows it. */
export const findings: CollectionDefinition = {
  key: 'findings',
  scope: 'document',
  titleField: 'finding',
  fields: {
    column: choice({ options: [...auditColumns.origin, ...auditColumns.position], required: true }),
    type: choice({
      options: ['sector', 'trend', 'competitor', 'customer', 'ownActivity', 'resource', 'segment', 'other'],
    }),
    finding: text({ max: 500, required: true }),
    evidence: text({ max: 300 }),
    source: link(),
    date: date(),
    impact: score({ min: 1, max: 5 }),
    // How strong the firm is in a segment of its market (002-42).
    segmentStrength: score({ min: 1, max: 5 }),
    focus: flag(),
    rank: integer({ min: 1, max: 99 }),
  },
};

/** The playing field: what follows from all that was found (001-50). */
export const auditConclusion: CollectionDefinition = {
  key: 'auditConclusion',
  scope: 'block',
  rows: 'one',
  fields: { conclusion: richText({ max: 5000, required: true }) },
};
