'use client';

import { formatDate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { formatScalar } from '../../fields/format-field.ts';
import { useFormat } from '../../fields/use-format.ts';
import { usePersonName } from '../../plan/use-document.ts';

/** A goal in words, in the reader's language; null for what is not filled. */
export interface GoalWords {
  readonly from: string | null;
  /** The target with its unit in words; a dash when there is none. */
  readonly to: string;
  readonly hasUnitLabel: boolean;
  /** 'by 31 December 2026'. */
  readonly by: string | null;
  /** The same as one phrase, for those who listen: 'from 310 to 620 by 30 September'. */
  readonly sentence: string;
  readonly accepted: string | null;
  /** Says of a starting value that is not there when it will be. */
  readonly baselineNote: string | null;
}

export function useGoalWords(goal: Item): GoalWords {
  const t = useT('blocks/goals');
  const format = useFormat();
  const { fields } = goal;
  const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : null);
  const date = (field: string) => {
    const day = text(field);
    return day === null ? null : formatDate(format.locale, day);
  };
  const figure = (field: string) => {
    const definition = fieldDefinition('goals', field);
    const value = fields[field];
    return definition === undefined || value === undefined
      ? null
      : formatScalar(definition, value, fields, format);
  };
  const accepter = usePersonName(text('acceptedBy') ?? undefined);
  const [from, target, due] = [figure('baseline'), figure('target'), date('dueDate')];
  const unit = text('unitLabel');
  const to = target === null ? '–' : unit === null ? target : `${target} ${unit}`;
  const holds = text('direction') === 'hold';
  const acceptedOn = date('acceptedOn');
  return {
    from: holds ? null : from,
    to,
    hasUnitLabel: unit !== null,
    by: due === null ? null : t('reading.by', { date: due }),
    sentence: sentenceOf(t, { from, to: target === null ? null : to, date: due, holds }),
    accepted:
      accepter === null
        ? null
        : acceptedOn === null
          ? t('reading.acceptedBy', { name: accepter })
          : t('reading.acceptedByOn', { name: accepter, date: acceptedOn }),
    baselineNote: baselineNote(t, {
      unknown: fields.baselineUnknown === true && from === null,
      knownBy: date('baselineBy'),
    }),
  };
}

type Words = ReturnType<typeof useT<'blocks/goals'>>;

function sentenceOf(
  t: Words,
  { from, to, date, holds }: { from: string | null; to: string | null; date: string | null; holds: boolean },
): string {
  if (to === null) {
    return date === null ? '' : t('reading.by', { date });
  }
  if (holds) {
    return date === null ? t('reading.hold', { to }) : t('reading.holdUntil', { to, date });
  }
  if (from === null) {
    return date === null ? t('reading.to', { to }) : t('reading.toBy', { to, date });
  }
  return date === null ? t('reading.fromTo', { from, to }) : t('reading.fromToBy', { from, to, date });
}

function baselineNote(
  t: Words,
  { unknown, knownBy }: { unknown: boolean; knownBy: string | null },
): string | null {
  if (!unknown) {
    return null;
  }
  return knownBy === null ? t('reading.baselineUnknown') : t('reading.baselineKnownBy', { date: knownBy });
}
