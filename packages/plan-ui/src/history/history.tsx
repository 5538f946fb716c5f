'use client';

import { formatDate, formatTime } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, Notice, Select, SkeletonRows } from '@kader/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';
import type { FocusTarget } from '../plan/focus-source.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { useSections } from '../plan/use-document.ts';
import { useGoTo } from '../plan/use-focus-target.ts';
import { useStoreState } from '../plan/use-store.ts';
import type { StoreState } from '../store/store-state.ts';
import { BringBack } from './bring-back.tsx';
import { groupHistory, type HistoryGroup } from './group-history.ts';
import type { HistoryEntry, HistoryFilter, HistoryPage, LoadHistory } from './history-types.ts';
import { useHistory } from './use-history.ts';
import { type HistorySentence, useHistoryWords } from './use-history-words.ts';

const everything = '';
const confirmedSeq = ({ confirmed }: StoreState) => confirmed.seq;

export interface HistoryProps {
  readonly load: LoadHistory;
  /** Runs before a line takes the person to its place, and calls it: a sheet closes first. */
  readonly onLeave: (go: () => void) => void;
  /** Something beside the filters: the way to comparing versions. */
  readonly action?: ReactNode;
}

/** Who changed what, by day and person, last first; of one section or one person if asked. */
export function History({ load, onLeave, action }: HistoryProps) {
  const t = useT('history');
  const common = useT('common');
  const { timeZone } = usePlanData();
  const seq = useStoreState(confirmedSeq, 0);
  const [filter, setFilter] = useState<HistoryFilter>({});
  const { state, entries, people, older, retry } = useHistory(load, filter, seq);
  const days = useMemo(() => groupHistory(entries, timeZone), [entries, timeZone]);
  const isFiltered = filter.by !== undefined || filter.section !== undefined;

  return (
    <div className="px-5 pt-4 pb-8 text-13">
      <Filters {...{ filter, people }} onChange={setFilter} />
      {action}
      {state === 'loading' && (
        <SkeletonRows rows={4} columns={0} label={common('loading')} className="mt-5" />
      )}
      {state === 'failed' && (
        <Notice
          tone="bad"
          className="mt-5"
          action={
            <Button size="s" onClick={retry}>
              {common('actions.retry')}
            </Button>
          }
        >
          {t('panel.failed')}
        </Notice>
      )}
      {state === 'ready' && entries.length === 0 && (
        <p className="mt-5 text-ink-soft">{t(isFiltered ? 'panel.emptyFiltered' : 'panel.empty')}</p>
      )}
      {days.map(({ day, groups }) => (
        <Day key={day} day={day}>
          {groups.map((group) => (
            <Group key={group.key} group={group} onLeave={onLeave} />
          ))}
        </Day>
      ))}
      {older !== null && (
        <Button className="mt-5" size="s" onClick={older}>
          {t('panel.older')}
        </Button>
      )}
    </div>
  );
}

function Filters({
  filter,
  people,
  onChange,
}: {
  readonly filter: HistoryFilter;
  readonly people: HistoryPage['people'];
  readonly onChange: (filter: HistoryFilter) => void;
}) {
  const t = useT('history');
  const titleOf = useSectionTitle();
  const sections = useSections().map((section) => ({
    value: section.section.key,
    label: titleOf(section).text,
  }));
  const set = (name: keyof HistoryFilter, value: string) => {
    const { [name]: _, ...others } = filter;
    onChange(value === everything ? others : { ...others, [name]: value });
  };
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        aria-label={t('panel.section')}
        value={filter.section ?? everything}
        onChange={(value) => set('section', value)}
        options={[{ value: everything, label: t('panel.allSections') }, ...sections]}
      />
      <Select
        aria-label={t('panel.person')}
        value={filter.by ?? everything}
        onChange={(value) => set('by', value)}
        options={[
          { value: everything, label: t('panel.everybody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}

function Day({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <section className="mt-5">
      <h2 className="border-b pb-1 text-12 font-text text-ink-faint">{formatDate(locale, day, 'long')}</h2>
      {children}
    </section>
  );
}

function Group({
  group,
  onLeave,
}: {
  readonly group: HistoryGroup;
  readonly onLeave: HistoryProps['onLeave'];
}) {
  const locale = useLocale();
  const { timeZone } = usePlanData();
  return (
    <section className="pt-3">
      <h3 className="flex items-baseline justify-between gap-2 font-medium">
        {group.by}
        <time dateTime={group.at} className="num text-12 font-text text-ink-faint">
          {formatTime(locale, group.at, timeZone)}
        </time>
      </h3>
      <ul className="mt-1 grid gap-1.5">
        {group.entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} onLeave={onLeave} />
        ))}
      </ul>
    </section>
  );
}

/** Lines of one set that are told before the rest is asked for. */
const shortList = 4;

function Entry({
  entry,
  onLeave,
}: {
  readonly entry: HistoryEntry;
  readonly onLeave: HistoryProps['onLeave'];
}) {
  const t = useT('history');
  const wordsOf = useHistoryWords();
  const [isWhole, setWhole] = useState(false);
  const sentences = entry.lines.flatMap(wordsOf);
  const shown = isWhole ? sentences : sentences.slice(0, shortList);
  const rest = sentences.length - shown.length;
  return (
    <>
      {shown.map((sentence, index) => (
        // Sentences of a set have no ids and never move.
        <Sentence key={`${index} ${sentence.text}`} sentence={sentence} onLeave={onLeave} />
      ))}
      {rest > 0 && (
        <li>
          <Button look="quiet" size="s" onClick={() => setWhole(true)}>
            {t('panel.more', { count: rest + entry.more })}
          </Button>
        </li>
      )}
      {rest === 0 && entry.more > 0 && (
        <li className="text-ink-faint">{t('panel.more', { count: entry.more })}</li>
      )}
    </>
  );
}

function Sentence({
  sentence: { text, target, removed },
  onLeave,
}: {
  readonly sentence: HistorySentence;
  readonly onLeave: HistoryProps['onLeave'];
}) {
  const t = useT('history');
  const goTo = useGoTo();
  const go = (place: FocusTarget) => onLeave(() => goTo(place));
  return (
    <li className="[overflow-wrap:anywhere] text-ink-soft">
      {target === null ? (
        text
      ) : (
        <button
          type="button"
          aria-label={t('panel.go', { line: text })}
          onClick={() => go(target)}
          className="touch-44 -mx-1 rounded-chip px-1 text-left transition-colors hover:bg-hover hover:text-ink"
        >
          {text}
        </button>
      )}
      {removed !== null && <BringBack {...removed} />}
    </li>
  );
}
