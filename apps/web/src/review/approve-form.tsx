'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { languageNames } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, Field, TextArea } from '@kader/ui';
import type { ReactNode } from 'react';
import { roleInSentence } from './role-words.ts';

/** Signs of the fingerprint that tell versions apart to the eye. */
const shownSigns = 12;

/** What approving means: which version, and what is recorded. A remark may go with it. */
export function ApproveForm({
  answer,
  me,
  remark,
  onRemark,
  problem,
  pending,
  onSubmit,
  onClose,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly remark: string;
  readonly onRemark: (remark: string) => void;
  readonly problem: ReactNode;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  const common = useT('common');
  const locale = useLocale();
  const { version, plan, hash, timeZone } = answer;
  const fingerprint = hash.slice(0, shownSigns).match(/.{4}/g)?.join(' ') ?? hash;
  const recorded = [
    [t('decide.who'), `${me.name}, ${roleInSentence(me.role, common, locale)}`],
    [t('decide.when'), t('decide.now', { zone: timeZone })],
    [t('decide.what'), t('decide.whatIs', { version, hash: `${fingerprint}\u00a0…` })],
    [t('decide.readIn'), languageNames[locale]],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="text-ink-soft">{t('decide.approveText', { title: plan.title })}</p>
      <section aria-labelledby="recorded" className="mt-4">
        <h3 id="recorded" className="text-13 font-medium">
          {t('decide.recorded')}
        </h3>
        <dl className="mt-1.5 border-t text-13">
          {recorded.map(([name, value]) => (
            <div key={name} className="grid grid-cols-[96px_minmax(0,1fr)] gap-3 border-b py-1.5">
              <dt className="text-ink-faint">{name}</dt>
              <dd className="num [overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Field label={t('decide.remark')} note={common('optional')} className="mt-4">
        <TextArea value={remark} onChange={onRemark} rows={2} maxLength={4000} />
      </Field>
      <p className="mt-3 text-12 text-ink-faint">{t('decide.final')}</p>
      {problem}
      <Buttons pending={pending} submit={t('decide.confirmApprove', { version })} onClose={onClose} />
    </form>
  );
}

/** The two buttons of a decision; on a phone they share the width. */
export function Buttons({
  pending,
  submit,
  onClose,
}: {
  readonly pending: boolean;
  readonly submit: string;
  readonly onClose: () => void;
}) {
  const common = useT('common');
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2 max-md:grid max-md:grid-cols-[auto_minmax(0,1fr)]">
      <Button size="l" onClick={onClose}>
        {common('actions.cancel')}
      </Button>
      <Button size="l" type="submit" look="primary" pending={pending} className="max-md:whitespace-normal">
        {submit}
      </Button>
    </div>
  );
}
