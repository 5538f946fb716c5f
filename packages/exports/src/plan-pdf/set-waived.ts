import { formatDate, formatParams } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { Finding } from '@kader/plan/evaluate';
import { inks } from '../colours/brand-colours.ts';
import { type Content, textOf } from './content.ts';
import { keepTogether, type Piece, rule, sectionHeading, underHeading } from './pieces.ts';
import type { Reading } from './reading.ts';
import { looks, proseMargin } from './text-looks.ts';
import { titleOfItem } from './title-of-item.ts';

/** At the end of an internal draft: findings that somebody waived, with the reason, by whom and when. */
export function setWaived(reading: Reading, number: number): Content[] {
  const { edition } = reading.input;
  const waived = edition.kind === 'internalDraft' ? edition.waived : [];
  if (waived.length === 0) {
    return [];
  }
  const title = createTranslator(reading.locale, 'plan')('waive.record');
  return underHeading(
    sectionHeading(reading, 'waived', String(number), title),
    waived.map((finding) => setFinding(reading, finding)),
  );
}

function setFinding(reading: Reading, { code, params, target, waived }: Finding): Piece {
  const { locale, currency, input } = reading;
  const checks = createTranslator(locale, 'checks');
  const variant = typeof params.variant === 'string' ? `_${params.variant}` : '';
  const item = target.item === undefined ? undefined : input.document.items.get(target.item);
  const place = item === undefined ? null : titleOfItem(reading, item.id);
  return keepTogether([
    rule(inks.line),
    textOf(
      checks.derived(`${code}.title${variant}`, formatParams(params, { locale, currency })),
      looks.rowTitle,
      {
        margin: [0, 6, proseMargin, 2],
      },
    ),
    ...(place === null || place === ''
      ? []
      : [textOf(place, looks.label, { margin: [0, 0, proseMargin, 2] })]),
    ...(waived === undefined ? [] : setReason(reading, waived)),
  ]);
}

function setReason(reading: Reading, { reason, by, on }: NonNullable<Finding['waived']>): Content[] {
  const words = createTranslator(reading.locale, 'plan');
  const date = on === null ? '–' : formatDate(reading.locale, on);
  const name = by === null ? undefined : reading.input.people[by];
  const who = name === undefined ? words('waive.byNobody', { date }) : words('waive.by', { name, date });
  return [textOf(who, looks.small), textOf(reason, looks.reading, { margin: [0, 1, proseMargin, 8] })];
}
