'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useEditor } from '../../plan/use-store.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { RowMove } from '../rows/row-menu.tsx';
import { type ColumnField, changeOfColumn, columnFields, columnKeys, columnOf } from './columns.ts';
import { useColumnNames } from './use-column-names.ts';
import { useStages } from './use-stages.ts';

/** Where an activity can be moved by its menu: to another layer, status or stage. */
export function useActivityMoves(activity: Item): readonly RowMove[] {
  const t = useT('blocks/activities');
  const store = useEditor();
  const stages = useStages();
  const nameOf = useColumnNames(stages);
  const lang = useContentLang();
  const moveOf = (field: ColumnField): RowMove => {
    const keys = columnKeys(field, stages);
    return {
      label: `${t('moveTo')}: ${t(`board.${field}`)}`,
      value: columnOf(activity, field, keys),
      options: keys.map((key) => ({
        value: key,
        label: nameOf(field, key),
        lang: stages.some(({ id }) => id === key) ? lang : undefined,
      })),
      onMove: (to) => {
        const change = changeOfColumn(activity, field, to, keys);
        store?.change(change === null ? [] : [change]);
      },
    };
  };
  return columnFields.filter((field) => field !== 'stage' || stages.length > 0).map(moveOf);
}
