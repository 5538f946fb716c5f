'use client';

import { formatDate, formatDateRange } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { layerOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';

/** What an activity is called and when it runs, in the reader's language. */
export interface ActivityWords {
  readonly title: string;
  /** Whether the title is the author's own, and not our words for a row without one. */
  readonly isOwn: boolean;
  readonly days: string;
}

export function useActivityWords(): (activity: Item) => ActivityWords {
  const t = useT('blocks/activities');
  const locale = useLocale();
  return (activity) => {
    const { title, start, end } = activity.fields;
    const isOwn = typeof title === 'string';
    return {
      title: isOwn ? title : t('collections.activities.untitled'),
      isOwn,
      days: daysOf(start, end),
    };

    function daysOf(from: unknown, to: unknown): string {
      if (typeof from !== 'string') {
        return t(layerOf(activity) === 'moment' ? 'onChance' : 'noDates');
      }
      if (typeof to === 'string') {
        return formatDateRange(locale, from, to);
      }
      const date = formatDate(locale, from);
      return layerOf(activity) === 'moment' ? date : t('openEnd', { date });
    }
  };
}
