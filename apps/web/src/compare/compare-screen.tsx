'use client';
import type { CompareAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { documentFromJson } from '@kader/plan/document';
import { DiffDocument, type DiffView } from '@kader/plan-ui/compare';
import { ReadProvider } from '@kader/plan-ui/plan';
import { Button, ConfirmDialog, SkipLink } from '@kader/ui';
import { useMemo, useState } from 'react';
import { useToastBottom } from '../screen/use-toast-bottom.ts';
import { CompareBar } from './compare-bar.tsx';
import { type RestoreScope, useRestore } from './use-restore.ts';

/** What is about to be brought back: a section by its title, or the whole version. */
type Asked = { readonly scope: RestoreScope; readonly title: string | null };

/** Two states of a plan: what differs, in words, and the ways to bring the earlier one back. */
export function CompareScreen({ answer }: { readonly answer: CompareAnswer }) {
  const t = useT('history');
  const common = useT('common');
  const before = useMemo(() => documentFromJson(answer.from.document), [answer.from.document]);
  const after = useMemo(() => documentFromJson(answer.to.document), [answer.to.document]);
  const [view, setView] = useState<DiffView>('inline');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { restore, pending } = useRestore(answer);
  useToastBottom({ phone: 16, desk: 16 });
  const version = answer.from.version;
  const mayRestore = answer.rights.restore && answer.to.version === null && version !== null;

  function ask(scope: RestoreScope, title: string | null) {
    setAsked({ scope, title });
  }
  async function confirm() {
    if (asked !== null) {
      await restore(asked.scope);
      setAsked(null);
    }
  }
  return (
    <ReadProvider
      document={after}
      people={answer.people}
      frame={answer.frame}
      catalogues={answer.catalogues}
      timeZone={answer.timeZone}
    >
      <div className="min-h-dvh bg-paper-raised">
        <SkipLink target="main">{common('navigation.skip')}</SkipLink>
        <CompareBar answer={answer} view={view} onView={setView} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 pt-8 pb-28 outline-none">
          <header className="mb-8 flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="text-13 text-ink-soft">{t('compare.title')}</p>
              <h1 lang={answer.plan.locale} className="heading-31 [overflow-wrap:anywhere]">
                {answer.plan.title}
              </h1>
            </div>
            {mayRestore && (
              <Button onClick={() => ask({ kind: 'all' }, null)}>{t('restore.all', { version })}</Button>
            )}
          </header>
          <DiffDocument
            before={before}
            after={after}
            view={view}
            restore={
              mayRestore
                ? {
                    version,
                    item: (item) => void restore({ kind: 'item', item }),
                    section: (section, title) => ask({ kind: 'section', section }, title),
                  }
                : undefined
            }
          />
        </main>
        {version !== null && (
          <ConfirmDialog
            open={asked !== null}
            onOpenChange={(open) => !open && setAsked(null)}
            title={
              asked?.title == null
                ? t('restore.title', { version })
                : t('restore.sectionTitle', { section: asked.title })
            }
            description={asked?.title == null ? t('restore.text') : t('restore.sectionText', { version })}
            confirmLabel={t('restore.confirm')}
            cancelLabel={common('actions.cancel')}
            pending={pending}
            onConfirm={() => void confirm()}
          />
        )}
      </div>
    </ReadProvider>
  );
}
