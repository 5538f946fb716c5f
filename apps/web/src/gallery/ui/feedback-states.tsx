import {
  Bar,
  Button,
  ConflictCard,
  EmptyState,
  ErrorState,
  Notice,
  Progress,
  SaveState,
  type SaveStateKind,
  Skeleton,
  SkeletonRows,
} from '@kader/ui';
import { longText } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const tones = ['info', 'good', 'warn', 'bad'] as const;
const barTones = ['accent', 'good', 'warn', 'bad'] as const;
const saveStates: Readonly<Record<SaveStateKind, string>> = {
  saved: 'Saved',
  saving: 'Saving',
  offline: 'Offline: 3 changes kept here',
  conflict: 'Someone changed this too',
  failed: 'A change could not be saved',
  'read-only': 'You can read this plan',
};

/** What tells how things stand. */
export const feedbackStates: UiStates = {
  SaveState: {
    ...Object.fromEntries(
      Object.entries(saveStates).map(([state, sentence]) => [
        state,
        <SaveState key={state} state={state as SaveStateKind} sentence={sentence} />,
      ]),
    ),
    'leads there': <SaveState state="conflict" sentence={saveStates.conflict} onPress={nothing} />,
  },
  Notice: {
    ...Object.fromEntries(
      tones.map((tone) => [
        tone,
        <Notice key={tone} tone={tone}>
          The plan is with the client.
        </Notice>,
      ]),
    ),
    'with an act': <Notice action={<Button size="s">Show it</Button>}>Somebody changed a goal.</Notice>,
    'long text': <Notice tone="warn">{longText}</Notice>,
  },
  EmptyState: {
    plain: <EmptyState level="h3" title="No goals yet" sentence="Write down what has to change." />,
    'with example and act': (
      <EmptyState
        level="h3"
        title="No experiments yet"
        sentence="Try a small thing first."
        example="A form with three fields."
        action={<Button look="primary">Add an experiment</Button>}
      />
    ),
    'long text': <EmptyState level="h3" title={longText} sentence={longText} />,
  },
  ErrorState: {
    plain: <ErrorState level="h3" title="The page did not load" sentence="Nothing is lost." />,
    'with act and number': (
      <ErrorState
        level="h3"
        title="The page did not load"
        sentence="What you typed is kept on this device."
        action={<Button>Try again</Button>}
        reference="7f3a91c0"
      />
    ),
    'long text': <ErrorState level="h3" title={longText} sentence={longText} />,
  },
  ConflictCard: {
    'both values': (
      <ConflictCard
        title="Nadia changed this target while you were offline."
        detail="Both are kept."
        yours={{ label: 'Yours', content: '4,000', action: <Button size="s">Keep mine</Button> }}
        theirs={{ label: 'Theirs', content: '4,500', action: <Button size="s">Take theirs</Button> }}
        footer="Goal 3, target"
      />
    ),
    'long text': (
      <ConflictCard
        title={longText}
        yours={{ label: 'Yours', content: longText, action: <Button size="s">Keep mine</Button> }}
        theirs={{ label: 'Theirs', content: longText, action: <Button size="s">Take theirs</Button> }}
      />
    ),
  },
  Progress: {
    begun: <Progress label="Building the PDF" count="0 of 23 sections" value={0} max={23} />,
    half: <Progress label="Building the PDF" count="14 of 23 sections" value={14} max={23} />,
    done: <Progress label={longText} count="23 of 23 sections" value={23} max={23} />,
  },
  Bar: {
    empty: <Bar value={0} label="None of four" />,
    ...Object.fromEntries(
      barTones.map((tone) => [tone, <Bar key={tone} tone={tone} value={2} max={4} label="Two of four" />]),
    ),
    'with a marker': <Bar size="m" value={2} max={4} marker={3} label="Two of four, three needed" />,
    'more than full': <Bar value={6} max={4} label="Six of four" />,
  },
  Skeleton: { line: <Skeleton className="h-4 w-40" /> },
  SkeletonRows: {
    plain: <SkeletonRows rows={3} label="Loading" />,
    'four columns': <SkeletonRows rows={2} columns={4} label="Loading" />,
  },
};
