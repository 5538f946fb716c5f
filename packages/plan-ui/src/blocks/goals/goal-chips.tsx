'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Chip, ChipButton, cx, Menu, MenuChoice, MenuItem, MenuSeparator } from '@kader/ui';
import { ChartNoAxesColumn, CornerLeftUp } from 'lucide-react';
import { CatalogueEditor } from '../../fields/editors/catalogue-editor.tsx';
import { ReferenceEditor } from '../../fields/editors/reference-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { useCollection } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** What a goal hangs together with. What it needs shows always, as a question while it is open; the rest once it is filled. */
export function GoalChips({ goal }: { readonly goal: Item }) {
  const canEdit = useEditor() !== null;
  if (!canEdit) {
    return chipFields
      .filter((field) => goal.fields[field] !== undefined)
      .map((field) => <ReadChip key={field} goal={goal} field={field} />);
  }
  return (
    <>
      <MetricChip goal={goal} />
      <BusinessGoalChip goal={goal} />
      {(['funnelStage', 'department', 'priority'] as const)
        .filter((field) => goal.fields[field] !== undefined)
        .map((field) => (
          <ChoiceChip key={field} goal={goal} field={field} />
        ))}
    </>
  );
}

const chipFields = ['metric', 'businessGoal', 'funnelStage', 'department', 'priority'] as const;

function ReadChip({ goal, field }: { readonly goal: Item; readonly field: string }) {
  const words = useFieldWords('goals', field);
  return (
    <Chip kind={words.short}>
      <FieldReader item={goal} field={field} />
    </Chip>
  );
}

/** The box of a chip on the trigger of a list. */
const chipLook =
  'mx-0 my-0 min-h-5 max-w-full wrap-anywhere rounded-chip border px-1.5 py-px text-12 font-text text-ink-soft hover:border-line-control hover:bg-transparent hover:text-ink data-popup-open:border-accent bg-(--chip-ground)';
const emptyChip = 'border-dashed';

function MetricChip({ goal }: { readonly goal: Item }) {
  const words = useFieldWords('goals', 'metric');
  const definition = fieldDefinition('goals', 'metric');
  if (definition === undefined) {
    return null;
  }
  return (
    <span data-field="metric" className="inline-flex min-w-0 max-w-full">
      <CatalogueEditor
        row={goal}
        field="metric"
        definition={definition}
        label={words.label}
        placeholder={words.empty}
        className={cx(chipLook, goal.fields.metric === undefined && emptyChip)}
        renderValue={(option) => (
          <span className="flex items-center gap-1">
            <ChartNoAxesColumn aria-hidden="true" className="size-3! shrink-0" />
            <span className="shrink-0 font-medium text-ink-faint">{words.short}</span> {option.label}
          </span>
        )}
      />
    </span>
  );
}

function BusinessGoalChip({ goal }: { readonly goal: Item }) {
  const words = useFieldWords('goals', 'businessGoal');
  const lang = useContentLang();
  const definition = fieldDefinition('goals', 'businessGoal');
  const all = useCollection('businessGoals');
  const chosen = goal.fields.businessGoal;
  const [only] = all;
  // Where the company wants one thing and the goal serves it, there is nothing to tell.
  const isPlain = all.length === 1 && typeof chosen === 'object' && 'id' in chosen && chosen.id === only?.id;
  if (definition === undefined || isPlain) {
    return null;
  }
  return (
    <span data-field="businessGoal" className="inline-flex max-w-full">
      <ReferenceEditor
        row={goal}
        field="businessGoal"
        definition={definition}
        label={words.label}
        placeholder={words.empty}
        className={cx(chipLook, 'max-w-full', goal.fields.businessGoal === undefined && emptyChip)}
        renderValue={(option) => (
          <span className="flex items-center gap-1">
            <CornerLeftUp aria-hidden="true" className="size-3! shrink-0" />
            <span lang={lang}>{option.label}</span>
          </span>
        )}
      />
    </span>
  );
}

function ChoiceChip({
  goal,
  field,
}: {
  readonly goal: Item;
  readonly field: 'funnelStage' | 'department' | 'priority';
}) {
  const t = useT('plan');
  const locale = useLocale();
  const words = useFieldWords('goals', field);
  const writer = useFieldWriter(goal, field);
  const definition = fieldDefinition('goals', field);
  const value = goal.fields[field];
  const options =
    field === 'priority'
      ? ['1', '2', '3'].map((score) => ({ value: score, label: formatNumber(locale, score) }))
      : (definition?.options ?? []).map((option) => ({ value: option, label: words.option(option) }));
  const chosen = options.find((option) => option.value === value);
  return (
    <span data-field={field} className="inline-flex">
      <Menu
        trigger={
          <ChipButton kind={words.short} className="bg-(--chip-ground)">
            {chosen?.label}
          </ChipButton>
        }
      >
        <MenuChoice
          label={words.label}
          value={typeof value === 'string' ? value : ''}
          options={options}
          onChange={(next) => writer.write(next)}
        />
        <MenuSeparator />
        <MenuItem onSelect={() => writer.write(undefined)}>{t('field.clear')}</MenuItem>
      </Menu>
    </span>
  );
}
