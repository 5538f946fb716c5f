'use client';

import { useT } from '@kader/i18n/react';
import { Button, Dialog, LinkButton } from '@kader/ui';
import { type ReactElement, useState } from 'react';
import { CopyButton } from '../fields/copy-button.tsx';
import { textOfLines, useTypedLines } from '../fields/use-typed-lines.ts';
import { useOnlyInTab, useSaveState, useStoreState } from '../plan/use-store.ts';
import type { PendingSet, StoreState } from '../store/store-state.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Ways out of a plan that is no longer there; links of the app. */
export interface WaysOut {
  readonly client: ReactElement;
  readonly agency: ReactElement;
}

const nothing: readonly PendingSet[] = [];
const pendingOf = ({ pending }: StoreState) => pending;
const lossOf = ({ standstill }: StoreState) =>
  standstill === 'gone' || standstill === 'refused' ? standstill : null;

/** Says that the plan was put in the bin, or is out of reach, while it was open; what was not sent can be copied out. */
export function GoneDialog({ place, ways }: { readonly place: Whereabouts | null; readonly ways: WaysOut }) {
  const t = useT('plan');
  const common = useT('common');
  const loss = useStoreState(lossOf, null);
  const [isPutOff, setPutOff] = useState(false);
  if (loss === null && isPutOff) {
    setPutOff(false);
  }
  const words = useLossWords(loss, place);
  const isClientThere = loss === 'refused' || place?.kind === 'plan';
  return (
    <Dialog
      open={loss !== null && !isPutOff}
      onOpenChange={(open) => !open && setPutOff(true)}
      size="m"
      title={words.title}
      description={words.text}
      closeLabel={common('actions.close')}
      footer={
        <>
          <Button onClick={() => setPutOff(true)}>{t('screen.gone.stay')}</Button>
          <LinkButton look="primary" render={isClientThere ? ways.client : ways.agency}>
            {t(isClientThere ? 'screen.gone.toClient' : 'screen.gone.toAgency')}
          </LinkButton>
        </>
      }
    >
      <UnsentText />
    </Dialog>
  );
}

function useLossWords(loss: 'gone' | 'refused' | null, place: Whereabouts | null) {
  const t = useT('plan');
  if (loss === 'refused') {
    return { title: t('screen.gone.refusedTitle'), text: t('screen.gone.refused') };
  }
  if (place === null) {
    return { title: t('screen.gone.accessTitle'), text: t('screen.gone.access') };
  }
  const { kind, by } = place;
  const back = t('screen.gone.back');
  return {
    title: t(`screen.gone.${kind}Title`),
    text: by === null ? back : `${t('screen.gone.by', { name: by })} ${back}`,
  };
}

/** What waits here, in words, with a button that copies it. */
function UnsentText() {
  const t = useT('plan');
  const save = useSaveState();
  const isOnlyInTab = useOnlyInTab();
  const pending = useStoreState(pendingOf, nothing);
  const lines = useTypedLines(pending.map(({ set }) => set));
  if (save.kind !== 'gone' && save.kind !== 'refused') {
    return null;
  }
  return (
    <div className="grid gap-3">
      <p>{t(isOnlyInTab ? 'screen.gone.keptInTab' : 'screen.gone.kept', { count: save.count })}</p>
      {lines.length > 0 && (
        <>
          <dl
            aria-label={t('screen.gone.unsent')}
            className="max-h-52 overflow-y-auto rounded border bg-paper px-3 py-2 text-13"
          >
            {lines.map(({ key, place, text }) => (
              <div key={key} className="mb-1.5">
                <dt className="text-12 text-ink-faint">{place}</dt>
                <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</dd>
              </div>
            ))}
          </dl>
          <p>
            <CopyButton text={textOfLines(lines)} />
          </p>
        </>
      )}
    </div>
  );
}
