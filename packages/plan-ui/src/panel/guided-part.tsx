'use client';

import { useT } from '@kader/i18n/react';
import type { Evaluation, FindingTarget } from '@kader/plan/evaluate';
import { isUsable } from '@kader/plan/formulas';
import type { GuidedStep } from '@kader/plan/views';
import { Button, IconButton, Progress } from '@kader/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';
import { scrollToPlace } from '../place/scroll-to-place.ts';
import { useAttention } from '../place/use-attention.ts';
import { useSections } from '../plan/use-document.ts';
import { useEvaluated } from '../plan/use-evaluation.ts';
import { useGoTo } from '../plan/use-focus-target.ts';
import { useGuidedWay } from '../plan/use-guided-way.ts';
import { useEditor } from '../plan/use-store.ts';
import { useFrameWord, type Word } from '../plan/use-words.ts';
import { useFindingWords } from './use-finding-words.ts';

/** Most findings that a step names; the tab of the checks has them all. */
const namedMost = 3;

const usableOf = ({ completeness: { filled, required } }: Evaluation) => isUsable(filled, required);

type Leave = (go: () => void) => void;

/**
 * The guided way through a plan (002-35, 003-03): the section that one attends to as a step, with what is left to do in
 * it, the steps before and after, and the next that lacks something. For whoever writes the plan.
 */
export function GuidedPart({ onLeave }: { readonly onLeave: Leave }) {
  const t = useT('plan');
  const { steps, done, next } = useGuidedWay();
  const isUsableNow = useEvaluated(usableOf);
  const attention = useAttention();
  const titleOf = useStepTitle();
  const goTo = useGoTo();
  const headingId = useId();
  const isEditor = useEditor() !== null;
  const current = steps.find(({ section }) => section === attention?.section) ?? next ?? steps[0];
  if (!isEditor || current === undefined) {
    return null;
  }
  const at = steps.indexOf(current);
  const title = titleOf(current);
  const { target } = current;
  const further = target === null ? next : null;
  const go = (to: FindingTarget) => onLeave(() => goTo(to));
  return (
    <section aria-labelledby={headingId} className="border-b px-5 pt-[18px] pb-5 text-13">
      <h2 id={headingId} className="sr-only">
        {t('way.title')}
      </h2>
      <Progress
        label={t('way.progress')}
        count={t('way.count', { done, total: steps.length })}
        value={done}
        max={steps.length}
      />
      {isUsableNow && next !== null && <p className="mt-2 text-12 text-ink-soft">{t('way.usable')}</p>}
      <div className="mt-4 flex items-start justify-between gap-2">
        <div className="min-w-0">
          <p className="text-12 text-ink-faint">{t('way.step', { step: at + 1, total: steps.length })}</p>
          <h3 lang={title.lang} className="font-strong [overflow-wrap:anywhere]">
            {title.text}
          </h3>
        </div>
        <span className="flex flex-none">
          <Neighbour step={steps[at - 1]} words="previous" onLeave={onLeave} />
          <Neighbour step={steps[at + 1]} words="following" onLeave={onLeave} />
        </span>
      </div>
      <WhatToDo step={current} isWhole={next === null} />
      {target !== null && (
        <Button size="s" look="primary" className="mt-3" onClick={() => go(target)}>
          {t('way.go')}
        </Button>
      )}
      {further !== null && (
        <Button size="s" className="mt-3" onClick={() => go(further.target ?? {})}>
          {t('way.on', { title: titleOf(further).text })}
        </Button>
      )}
    </section>
  );
}

/** The title of the section that a step is. */
function useStepTitle(): (step: GuidedStep) => Word {
  const sections = useSections();
  const titleOf = useSectionTitle();
  return ({ section: key }) => {
    const section = sections.find((candidate) => candidate.section.key === key);
    return section === undefined ? { text: key, lang: undefined } : titleOf(section);
  };
}

/** The way to the step before or after; nothing at either end. */
function Neighbour({
  step,
  words,
  onLeave,
}: {
  readonly step: GuidedStep | undefined;
  readonly words: 'previous' | 'following';
  readonly onLeave: Leave;
}) {
  const t = useT('plan');
  const titleOf = useStepTitle();
  const Icon = words === 'previous' ? ChevronLeft : ChevronRight;
  return step === undefined ? null : (
    <IconButton
      size="s"
      name={t(`way.${words}`, { title: titleOf(step).text })}
      icon={<Icon aria-hidden="true" />}
      onClick={() => onLeave(() => scrollToPlace({ section: step.section }))}
    />
  );
}

/** What a section is for, and what it lacks. */
function WhatToDo({ step, isWhole }: { readonly step: GuidedStep; readonly isWhole: boolean }) {
  const t = useT('plan');
  const wordsOf = useFindingWords();
  const guidance = useFrameWord()(`sections.${step.section}.guidance`);
  const { missing, errors, target } = step;
  if (target === null) {
    return <p className="mt-2 text-ink-soft">{t(isWhole ? 'way.whole' : 'way.clear')}</p>;
  }
  return (
    <>
      {guidance !== null && (
        <p lang={guidance.lang} className="mt-2 text-ink-soft">
          {guidance.text}
        </p>
      )}
      <ul className="mt-2 grid list-disc gap-1 pl-4">
        {missing > 0 && <li>{t('way.missing', { count: missing })}</li>}
        {errors.slice(0, namedMost).map((finding) => (
          <li key={finding.id}>{wordsOf(finding).title}</li>
        ))}
      </ul>
    </>
  );
}
