'use client';

import { useLocale, useT } from '@kader/i18n/react';
import { stageNames } from '@kader/i18n/stage-sets';
import { type StageSet, stageSets } from '@kader/plan/blocks';
import { invertChangeSet } from '@kader/plan/changes';
import { Button, Menu, MenuItem, useToast } from '@kader/ui';
import { ChevronDown } from 'lucide-react';
import { v7 } from 'uuid';
import { useFieldWords } from '../../fields/field-words.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useContentLocale } from '../../plan/use-words.ts';
import { applyStageSet } from './apply-stage-set.ts';
import type { Funnel } from './use-funnel.ts';

/** Offers ready-made stages. Their names are written in the language of the plan, whatever that of the screen. */
export function StageSetMenu({ funnel }: { readonly funnel: Funnel }) {
  const t = useT('blocks/funnel');
  const words = useFieldWords('funnelEconomics', 'stageSet');
  const apply = useApplySet(funnel);
  const current = stageSets.find((set) => set === funnel.economics.fields.stageSet);
  const label = current === undefined ? t('sets.choose') : words.option(current);
  return (
    <span data-item={funnel.economics.id}>
      <span data-field="stageSet">
        <Menu
          trigger={
            <Button
              look="quiet"
              size="s"
              iconEnd={<ChevronDown />}
              {...(current === undefined ? {} : { 'aria-label': `${words.label}: ${label}` })}
            >
              {label}
            </Button>
          }
        >
          {stageSets.map((set) => (
            <MenuItem key={set} onSelect={() => apply(set, words.option(set))}>
              {words.option(set)}
            </MenuItem>
          ))}
        </Menu>
      </span>
    </span>
  );
}

function useApplySet({ stages, economics }: Funnel): (set: StageSet, name: string) => void {
  const t = useT('blocks/funnel');
  const common = useT('common');
  const store = useEditor();
  const toast = useToast();
  const screen = useLocale();
  const content = useContentLocale() ?? screen;
  return (set, name) => {
    if (store === null) {
      return;
    }
    const before = store.getState().view;
    const names = stageNames(content, set);
    const changes = applyStageSet({ document: before, stages, economics, set, names, newId: v7 });
    if (changes.length === 0) {
      return;
    }
    const id = store.change(changes);
    const inverse = invertChangeSet(before, { id, changes, base: {} }, id);
    toast.show({
      title: t('sets.applied', { set: name }),
      tone: 'good',
      undo: { label: common('actions.undo'), onUndo: () => store.change(inverse.changes) },
    });
  };
}
