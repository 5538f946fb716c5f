import { blockTypes } from '@kader/plan/blocks';
import { orderedSections, type PlanDocument } from '@kader/plan/document';
import { frameKeys } from '@kader/plan/template';
import { everyBlockStructure, fieldsLostOn, writtenPerson } from '@kader/plan/testing';
import { expect, test } from 'vitest';
import { inputFor } from '../testing/sample-plan.ts';
import { prepareReading } from './reading.ts';
import { setSection } from './set-section.ts';

/** By type of block, what only the screen says: that an activity is an experiment, and on which channel a line of a scenario is spent. */
const onScreen: Readonly<Record<string, readonly string[]>> = {
  activities: ['activities.isExperiment'],
  scenarios: ['scenarioCosts.channel'],
};

const frame = {
  locale: 'en' as const,
  words: Object.fromEntries(frameKeys(everyBlockStructure).map((key) => [key, `‹${key}›`])),
  fallbacks: {},
};

/** Everything that is written in print of a section, before it is drawn. */
function printSection(key: string, document: PlanDocument): string {
  const input = inputFor(document, { frame, people: { [writtenPerson]: 'Ann' } });
  const section = orderedSections(input.document).find((one) => one.section.key === key);
  const texts: string[] = [];
  JSON.stringify(
    section === undefined ? [] : setSection(prepareReading(input), section, 1),
    (_key, value) => {
      if (typeof value === 'string') {
        texts.push(value);
      }
      return value;
    },
  );
  return texts.join('|');
}

// The other half stands beside the screen's reader: of both the same fields say nothing.
test.each(blockTypes.map(({ type }) => type))(
  'the PDF prints every field of %s that a client can read',
  (type) => {
    const lost = fieldsLostOn(type, (document) => printSection(type, document));
    expect(lost).toEqual(onScreen[type] ?? []);
  },
);
