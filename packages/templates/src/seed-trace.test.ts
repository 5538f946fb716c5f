import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, blockType, fieldDefinition } from '@kader/plan/blocks';
import { describe, expect, test } from 'vitest';
import trace from '../seed-trace.json' with { type: 'json' };
import { packagedCatalogues } from './packaged-catalogues.ts';
import { packagedTemplates } from './packaged-templates.ts';

const root = join(import.meta.dirname, '../../..');

/** How many numbered elements each of the source documents has; part 1 of the specification lists them. */
const elements: Readonly<Record<string, number>> = { '000': 67, '001': 103, '002': 50, '003': 65, '004': 61 };

/** Headings of the roadmap: what comes after the open issues. */
const later: ReadonlySet<string> = new Set([
  '1 Screens and live team',
  '2 Agreeing',
  '3 Living library',
  '4 Briefings',
  '5 Business',
  '6 Results and rhythm',
  '7 Many machines',
]);

/** Views that the sources ask for, by name, and what draws them. */
const views: Readonly<Record<string, string>> = {
  'activity-board': 'packages/plan-ui/src/blocks/activities/activity-board.tsx',
  'activity-table': 'packages/plan-ui/src/blocks/activities/activity-table.tsx',
  'activity-timeline': 'packages/plan-ui/src/blocks/activities/activity-timeline.tsx',
  'audit-columns': 'packages/plan-ui/src/blocks/audit/finding-column.tsx',
  'budget-channels': 'packages/plan-ui/src/blocks/budget/channel-table.tsx',
  'budget-grid': 'packages/plan-ui/src/blocks/budget/budget-grid.tsx',
  'channel-map': 'packages/plan-ui/src/blocks/channels/channel-map.tsx',
  'content-tabs': 'packages/plan-ui/src/blocks/content/content-editor.tsx',
  'customer-economics': 'packages/plan-ui/src/blocks/funnel/economics.tsx',
  'funnel-drawing': 'packages/plan-ui/src/blocks/funnel/funnel-drawing.tsx',
  'funnel-stages': 'packages/plan-ui/src/blocks/funnel/stage-list.tsx',
  gallery: 'apps/web/src/app/[agency]/(frame)/templates/page.tsx',
  'goal-library': 'packages/plan-ui/src/blocks/goals/goal-library.tsx',
  'goal-tree': 'packages/plan-ui/src/views/goal-tree-view.tsx',
  'goals-in-groups': 'packages/plan-ui/src/views/goals-in-groups.tsx',
  'guided-way': 'packages/plan-ui/src/panel/guided-part.tsx',
  'implementation-guide': 'packages/exports/src/plan-pdf/render-guide-pdf.ts',
  kpis: 'packages/plan-ui/src/blocks/kpis/kpi-table.tsx',
  milestones: 'packages/plan-ui/src/blocks/milestones/milestone-state.tsx',
  'plan-on-a-page': 'packages/plan-ui/src/views/one-page-view.tsx',
  pyramid: 'packages/plan-ui/src/blocks/strategy-pyramid/pyramid-reader.tsx',
  'quarter-board': 'packages/plan-ui/src/views/quarter-board-view.tsx',
  'quarter-close': 'packages/plan-ui/src/views/quarter-close-view.tsx',
  reconciliation: 'packages/plan-ui/src/blocks/kpis/reconciliation.tsx',
  'scenarios-side-by-side': 'packages/plan-ui/src/blocks/scenarios/scenario-columns.tsx',
  'scope-rings': 'packages/plan-ui/src/blocks/question-set/ring-list.tsx',
  'smart-marks': 'packages/plan-ui/src/blocks/goals/goal-smart.tsx',
  'sostac-order': 'packages/plan-ui/src/views/sostac-view.tsx',
  'template-choice': 'apps/web/src/templates/template-choice.tsx',
  'work-out': 'packages/plan-ui/src/blocks/kpis/work-out.tsx',
  'year-roadmap': 'packages/plan-ui/src/views/year-view.tsx',
};

function sourcesIn(pattern: string): string {
  return globSync(pattern, { cwd: root })
    .filter((file) => !file.includes('.test.'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

const templates = packagedTemplates();
const catalogues = packagedCatalogues();
const entries = new Set(
  Object.values(catalogues).flatMap(({ key, entries: own }) => own.map((entry) => `${key}.${entry.key}`)),
);
const checks = new Set(allChecks.map(({ code }) => code));
const formulas = new Set(sourcesIn('packages/plan/src/**/*.ts').match(/\bF\d\d[a-z]?\b/g));
const useCases = new Set(
  [...sourcesIn('packages/services/src/**/*.ts').matchAll(/\bname: '([a-z-]+)'/g)].map(([, name]) => name),
);
const permissions = new Set(
  [...sourcesIn('packages/access/src/permissions.ts').matchAll(/^ {2}'([a-z.]+:[a-z]+)':/gm)].map(
    ([, name]) => name,
  ),
);

/** `classic`, a section or block of it, `race.rules.customer` for a question in a block, or a row it begins with. */
function isInTemplate(key: string): boolean {
  const [name, place, ...rest] = key.split('.');
  const structure = templates.find((template) => template.key === name)?.structure;
  const blocks = structure?.sections.flatMap((section) => section.blocks) ?? [];
  if (structure === undefined || place === undefined) {
    return structure !== undefined;
  }
  if (rest.length === 0) {
    return [...structure.sections, ...blocks].some((part) => part.key === place);
  }
  const asked = blocks.find((block) => block.key === place)?.settings?.prompts ?? [];
  return (
    asked.some((prompt) => prompt.key === rest.join('.')) ||
    structure.starterItems.some(({ element }) => element === [place, ...rest].join('.'))
  );
}

function isField(key: string): boolean {
  const [collection = '', field = ''] = key.split('.');
  return fieldDefinition(collection, field) !== undefined;
}

const resolvers: Readonly<Record<string, (key: string) => boolean>> = {
  template: isInTemplate,
  block: (key) => blockType(key) !== undefined,
  field: isField,
  check: (key) => checks.has(key),
  formula: (key) => formulas.has(key),
  catalogue: (key) => entries.has(key),
  view: (key) => existsSync(join(root, views[key] ?? 'nowhere')),
  role: (key) => permissions.has(key),
  workflow: (key) => useCases.has(key),
  later: (key) => later.has(key),
};

/** What is said of an element, as pairs of kind and key. */
function saidOf(said: object): readonly (readonly [kind: string, key: string])[] {
  return Object.entries(said).flatMap(([kind, keys]: [string, string | readonly string[]]) =>
    [keys].flat().map((key) => [kind, key] as const),
  );
}

describe('every element of the source documents', () => {
  test('stands in the trace once, and nothing else does', () => {
    const ids = Object.entries(elements).flatMap(([source, count]) =>
      Array.from({ length: count }, (_, index) => `${source}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(ids).toHaveLength(346);
    expect(Object.keys(trace)).toEqual(ids);
  });

  test('is realised by something that there is, or named in what comes later', () => {
    const unresolved = Object.entries(trace).flatMap(([id, said]) => {
      const pairs = saidOf(said);
      return pairs.length === 0
        ? [id]
        : pairs
            .filter(([kind, key]) => resolvers[kind]?.(key) !== true)
            .map(([kind, key]) => `${id} ${kind} ${key}`);
    });
    expect(unresolved).toEqual([]);
  });

  test('is named by nothing that does not exist', () => {
    const wrong = ['classic.nowhere', 'race.rules.nothing', 'classic.funnel.nobody', 'goals.nothing', 'F99'];
    const found = wrong.filter((key) => Object.values(resolvers).some((resolve) => resolve(key)));
    expect(found).toEqual([]);
  });
});

test('every view that the trace can name is drawn by a file', () => {
  expect(Object.values(views).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
