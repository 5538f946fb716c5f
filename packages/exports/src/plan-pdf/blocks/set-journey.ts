import { formatNumber } from '@kader/i18n';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks } from '../text-looks.ts';
import { computedOf, setEntry } from './set-entry.ts';

const texts = ['customerGoal', 'improvement'];
const facts = [
  'touchpoint',
  'channel',
  'friction',
  'stage',
  'audience',
  'measure',
  'owner',
  'isConversion',
  'serviceTouchpoint',
  'postPurchase',
];

/** B11 in print: how the firm sells, how long and how hard the journey is, then its steps by number. */
export function setJourney(reading: Reading, block: BlockInstance): Content[] {
  const [settings] = rowsFor(reading, block, 'journeySettings');
  const steps = rowsFor(reading, block, 'journeySteps');
  const mode = settings?.fields.salesMode;
  const mean = computedOf(reading, `block:${block.key}`, 'meanFriction');
  const head = [
    typeof mode === 'string'
      ? `${fieldLabel(reading, 'journeySettings', 'salesMode', 'label')}: ${reading.fields.derived(`journeySettings.salesMode.options.${mode}`)}`
      : null,
    steps.length === 0
      ? null
      : reading.block('journey', 'collections.journeySteps.count', { count: steps.length }),
    mean === null
      ? null
      : reading.block('journey', 'mean', {
          friction: formatNumber(reading.locale, mean, { maxDecimals: 1 }),
        }),
  ].filter((part) => part !== null);
  return [
    ...(head.length === 0 ? [] : [textOf(head.join(' · '), looks.value, { margin: [0, 2, 0, 8] })]),
    ...steps.map(
      (step, index) =>
        setEntry(reading, step, { texts, facts, mark: String(index + 1), isFirst: index === 0 }).content,
    ),
  ];
}
