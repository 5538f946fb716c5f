import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const names = Object.values(shortcuts).flatMap((lines) => Object.keys(lines));

/** Every file that answers keys, with the shortcuts it answers; none for one that hands keys on or is a control like any of its kind. */
const handlers: Readonly<Record<string, readonly string[]>> = {
  'apps/web/src/find/find-bar.tsx': ['findNext', 'findPrevious', 'escape'],
  'apps/web/src/find/use-find.ts': ['find'],
  'apps/web/src/palette/palette.tsx': ['palette', 'sheet'],
  'apps/web/src/plan/use-parts.ts': ['panel'],
  'packages/plan-ui/src/blocks/activities/activity-board.tsx': ['grip'],
  'packages/plan-ui/src/blocks/activities/timeline-bar.tsx': ['day', 'week'],
  'packages/plan-ui/src/blocks/figure-grid/cell-input.tsx': [
    'cellDown',
    'cellUp',
    'cellRight',
    'cellLeft',
    'cellFill',
    'escape',
  ],
  'packages/plan-ui/src/blocks/figure-grid/use-grid-events.ts': names.filter((name) =>
    name.startsWith('grid'),
  ),
  'packages/plan-ui/src/blocks/rows/sortable-rows.tsx': ['grip'],
  'packages/plan-ui/src/document/document-editor.tsx': ['moveUp', 'moveDown', 'duplicate'],
  'packages/plan-ui/src/fields/editors/early-typing.tsx': ['escape'],
  'packages/plan-ui/src/fields/editors/series-editor.tsx': ['month'],
  'packages/plan-ui/src/fields/prose/extensions.ts': [
    'bold',
    'italic',
    'heading',
    'paragraph',
    'bullets',
    'numbers',
    'deeper',
    'shallower',
    'lineBreak',
    'undo',
    'redo',
  ],
  'packages/plan-ui/src/fields/prose/prose-toolbar.tsx': ['enter', 'escape'],
  'packages/plan-ui/src/fields/prose/slash-extension.ts': ['slash'],
  'packages/plan-ui/src/fields/prose/use-leaving.ts': ['done', 'escape'],
  'packages/plan-ui/src/outline/outline-section.tsx': ['sectionUp', 'sectionDown'],
  'packages/plan-ui/src/outline/section-name.tsx': ['enter', 'escape'],
  'packages/plan-ui/src/toolbar/undo-redo.tsx': ['undo', 'redo'],
  'packages/ui/src/fields/date-picker.tsx': ['enter'],
  'packages/ui/src/fields/edit-in-place.tsx': ['next', 'enter', 'escape', 'done'],
  'packages/ui/src/on-demand/when-active.ts': [],
  'packages/ui/src/palette/command-palette.tsx': [],
  'packages/ui/src/palette/use-shortcut.ts': [],
};

const sources = globSync(['apps/web/src/**/*.{ts,tsx}', 'packages/{ui,plan-ui}/src/**/*.{ts,tsx}'], {
  cwd: root,
})
  .filter((path) => !/\.test\.|\/(testing|gallery)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the sheet of shortcuts', () => {
  test('knows every file that answers keys', () => {
    const answers = /onKeyDown=\{|onKeyDown:|'keydown'|useShortcut\(|KeyboardSensor,|StarterKit\.configure/;
    const found = sources.filter(({ text }) => answers.test(text)).map(({ path }) => path);
    expect(found.toSorted()).toEqual(Object.keys(handlers).toSorted());
  });

  test('lists what they answer, and nothing that none of them does', () => {
    expect(new Set(Object.values(handlers).flat())).toEqual(new Set(names));
  });

  test('is the only place where a shortcut is written', () => {
    const written = sources.filter(({ text }) =>
      /shortcut(=|: )["']|useShortcut\(["']|\bkeys=["'][^"']*\+/.test(text),
    );
    expect(written.map(({ path }) => path)).toEqual([]);
  });

  test.each(locales)('has its words: %s', (locale) => {
    const t = createTranslator(locale, 'palette');
    const keys = [...Object.keys(shortcuts), ...names].map((name) => `shortcuts.${name}`);
    expect(keys.filter((key) => !t.has(key))).toEqual([]);
    // Two lines of one name could not be told apart.
    expect(new Set(names.map((name) => t.derived(`shortcuts.${name}`))).size).toBe(names.length);
  });
});
