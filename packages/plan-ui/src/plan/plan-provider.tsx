'use client';

import type { PlanDocument } from '@kader/plan/document';
import type { PlanContext } from '@kader/plan/evaluate';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DocumentStore } from '../store/document-store.ts';
import type { PersonEntry } from '../store/transport.ts';
import { createConflictPlaces } from './conflict-places.ts';
import { createEvaluationSource } from './evaluation-source.ts';
import { createFocusSource, type FocusSource, type FocusTarget } from './focus-source.ts';
import type { PlanData } from './plan-data.ts';
import { PlanDataContext, type PlanScope, PlanScopeContext } from './plan-scope.ts';
import { type PlanSource, sourceOfDocument, sourceOfStore } from './plan-source.ts';

export interface PlanProviderProps extends PlanData {
  /** The document that is edited. The caller starts and stops it. */
  readonly store: DocumentStore;
  /** The world around the document, for calculations and checks. Keep the object while nothing in it changes. */
  readonly context: PlanContext;
  /** Told where focus is: the side panel follows. */
  readonly onFocusTarget?: ((target: FocusTarget) => void) | undefined;
  readonly children: ReactNode;
}

/** Gives a document that can be edited, and what surrounds it, to the components within. Needs I18nProvider and UiProvider above. */
export function PlanProvider({ store, context, onFocusTarget, children, ...data }: PlanProviderProps) {
  const source = useMemo(() => sourceOfStore(store), [store]);
  return <Scope {...{ source, store, context, onFocusTarget, data }}>{children}</Scope>;
}

export interface ReadProviderProps {
  /** The document to read: a frozen version (`documentFromJson`), or a preview. */
  readonly document: PlanDocument;
  readonly people: readonly PersonEntry[];
  readonly frame: PlanData['frame'];
  readonly catalogues: PlanData['catalogues'];
  readonly timeZone: string;
  readonly status?: PlanData['status'] | undefined;
  readonly review?: PlanData['review'] | undefined;
  readonly decisions?: PlanData['decisions'] | undefined;
  /** Keep the object while nothing in it changes. */
  readonly choosing?: PlanData['choosing'];
  /** For calculated values; the document's first day counts as today when absent. */
  readonly context?: PlanContext | undefined;
  readonly children: ReactNode;
}

const nobody: PlanData['candidates'] = [];
const nothingDecided: PlanData['decisions'] = [];
const readOnly: PlanData['rights'] = { edit: false };
const draft: PlanData['status'] = { state: 'draft' };

/** Gives a document that does not change to the reading views: the same hooks, without a store. */
export function ReadProvider(props: ReadProviderProps) {
  const { document, people, context, children } = props;
  const source = useMemo(() => sourceOfDocument(document, people), [document, people]);
  const header = document.items.get(document.id)?.fields;
  const firstDay = typeof header?.periodStart === 'string' ? header.periodStart : '2000-01-01';
  const ownContext = useMemo<PlanContext>(() => context ?? { today: firstDay }, [context, firstDay]);
  const data: PlanData = {
    frame: props.frame,
    catalogues: props.catalogues,
    timeZone: props.timeZone,
    status: props.status ?? draft,
    review: props.review ?? null,
    decisions: props.decisions ?? nothingDecided,
    choosing: props.choosing,
    candidates: nobody,
    rights: readOnly,
  };
  return (
    <Scope {...{ source, store: null, context: ownContext, onFocusTarget: undefined, data }}>
      {children}
    </Scope>
  );
}

interface ScopeProps {
  readonly source: PlanSource;
  readonly store: DocumentStore | null;
  readonly context: PlanContext;
  readonly onFocusTarget: ((target: FocusTarget) => void) | undefined;
  readonly data: PlanData;
  readonly children: ReactNode;
}

function Scope({ source, store, context, onFocusTarget, data, children }: ScopeProps) {
  const [focus] = useState(createFocusSource);
  useEffect(() => focus.stop, [focus]);
  const [conflictPlaces] = useState(createConflictPlaces);
  const evaluation = useMemo(() => createEvaluationSource(source, context), [source, context]);
  const scope = useMemo<PlanScope>(
    () => ({ source, evaluation, focus, conflictPlaces, context, store }),
    [source, evaluation, focus, conflictPlaces, context, store],
  );
  return (
    <PlanScopeContext value={scope}>
      <PlanDataContext value={useStable(data)}>
        {onFocusTarget !== undefined && <TellFocus focus={focus} onFocusTarget={onFocusTarget} />}
        {children}
      </PlanDataContext>
    </PlanScopeContext>
  );
}

/** The same object as long as its parts are the same: the provider's props are spread into it anew on each render. */
function useStable(data: PlanData): PlanData {
  const [kept, setKept] = useState(data);
  const keys = new Set([...Object.keys(kept), ...Object.keys(data)]) as Set<keyof PlanData>;
  const isSame = [...keys].every((key) => Object.is(kept[key], data[key]));
  if (!isSame) {
    setKept(data);
  }
  return isSame ? kept : data;
}

function TellFocus({
  focus,
  onFocusTarget,
}: {
  readonly focus: FocusSource;
  readonly onFocusTarget: (target: FocusTarget) => void;
}) {
  const tell = useEffectEvent((target: FocusTarget | null) => target !== null && onFocusTarget(target));
  useEffect(() => {
    let told = focus.current();
    return focus.subscribe(() => {
      if (focus.current() !== told) {
        told = focus.current();
        tell(told);
      }
    });
  }, [focus]);
  return null;
}
