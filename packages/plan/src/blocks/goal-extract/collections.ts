import type { CollectionDefinition } from '../define-block.ts';
import { extractFields, messageFields, phaseFields } from '../scenarios/extract-fields.ts';

/** The plan on one page: what it is for, on what it rests, and what it takes (004-22..28). What it costs says the budget. */
export const goalExtractRow: CollectionDefinition = {
  key: 'goalExtract',
  scope: 'block',
  rows: 'one',
  fields: extractFields,
};

export const extractPhases: CollectionDefinition = {
  key: 'extractPhases',
  scope: 'block',
  titleField: 'name',
  optional: true,
  fields: phaseFields,
};

export const extractMessages: CollectionDefinition = {
  key: 'extractMessages',
  scope: 'block',
  titleField: 'audience',
  fields: messageFields,
};
