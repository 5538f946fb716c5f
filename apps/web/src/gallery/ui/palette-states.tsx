import { Button, CommandPalette, type CommandPaletteProps, ShortcutSheet } from '@kader/ui';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const words = {
  title: 'Find or do something',
  placeholder: 'Find or do something',
  empty: 'Nothing found',
  searching: 'Searching',
};
const filled: CommandPaletteProps['groups'] = [
  {
    heading: 'Plans',
    entries: [
      { id: 'spring', label: 'Spring', detail: 'Korenaar', shortcut: 'Mod+1', onChoose: nothing },
      { id: 'long', label: longText, detail: 'Korenaar', onChoose: nothing },
    ],
  },
];
const shortcuts = [
  {
    heading: 'Everywhere',
    lines: [
      { does: 'Find or do something', keys: ['Mod+K'] },
      { does: 'Undo', keys: ['Mod+Z', 'Alt+Backspace'] },
    ],
  },
];

/** The palette behind a button, with what it shows. */
function palette(name: string, given: Pick<CommandPaletteProps, 'groups' | 'searching' | 'problem'>) {
  return (
    <Live start={false}>
      {(open, onOpenChange) => (
        <Live start="">
          {(query, onQueryChange) => (
            <>
              <Button onClick={() => onOpenChange(true)}>{name}</Button>
              <CommandPalette {...{ open, onOpenChange, query, onQueryChange, words }} {...given} />
            </>
          )}
        </Live>
      )}
    </Live>
  );
}

/** What is reached from the keyboard. */
export const paletteStates: UiStates = {
  CommandPalette: {
    filled: palette('Open the palette', { groups: filled }),
    empty: palette('Open an empty palette', { groups: [] }),
    loading: palette('Open a searching palette', { groups: [], searching: true }),
    error: palette('Open a palette with a problem', {
      groups: [],
      problem: 'The search did not answer. Try again.',
    }),
  },
  ShortcutSheet: {
    filled: (
      <Live start={false}>
        {(open, onOpenChange) => (
          <>
            <Button onClick={() => onOpenChange(true)}>Open the shortcuts</Button>
            <ShortcutSheet
              open={open}
              onOpenChange={onOpenChange}
              title="Shortcuts"
              closeLabel="Close"
              groups={shortcuts}
            />
          </>
        )}
      </Live>
    ),
  },
};
