'use client';
import { toApiError } from '@kader/api/client';
import type { MySession } from '@kader/api/types';
import { describeError, formatDateTime, formatRelativeTime } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, useToast } from '@kader/ui';
import { Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

const phones: readonly MySession['device'][] = ['iphone', 'android', 'ipad'];

/** Where the person is signed in; all but the session that asks can be ended here. */
export function SessionList({
  sessions,
  now,
  timeZone,
}: {
  readonly sessions: readonly MySession[];
  /** ISO moment from which last uses are told. */
  readonly now: string;
  readonly timeZone: string;
}) {
  const t = useT('account');
  const tErrors = useT('errors');
  const client = useWebClient(null);
  const toast = useToast();
  const [shown, setShown] = useState(sessions);
  const [pending, setPending] = useState<string | null>(null);
  const nameOf = ({ browser, device }: MySession) => `${t(`browsers.${browser}`)}, ${t(`devices.${device}`)}`;

  async function end(
    key: string,
    work: () => Promise<unknown>,
    then: { title: string; stays: typeof shown },
  ) {
    if (pending !== null) {
      return;
    }
    setPending(key);
    try {
      await work();
      setShown(then.stays);
      toast.show({ tone: 'good', title: then.title });
    } catch (error) {
      const { code, params } = toApiError(error);
      toast.show({ tone: 'bad', title: describeError(tErrors, { code, params }) });
    }
    setPending(null);
  }

  const endOne = (session: MySession) =>
    end(session.id, () => client.account.endSession.mutate({ sessionId: session.id }), {
      title: t('sessions.ended', { device: nameOf(session) }),
      stays: shown.filter(({ id }) => id !== session.id),
    });
  const endOthers = () =>
    end('others', () => client.account.endOtherSessions.mutate(), {
      title: t('sessions.endedOthers'),
      stays: shown.filter(({ current }) => current),
    });
  const isAlone = shown.every(({ current }) => current);

  return (
    <>
      <ul aria-labelledby="sessions" className="mt-6 border-t border-ink">
        {shown.map((session) => (
          <SessionLine
            key={session.id}
            {...{ session, now, timeZone }}
            name={nameOf(session)}
            pending={pending === session.id}
            onEnd={() => void endOne(session)}
          />
        ))}
      </ul>
      <div className="mt-6">
        {isAlone ? (
          <p className="text-13 text-ink-soft">{t('sessions.alone')}</p>
        ) : (
          <Button pending={pending === 'others'} onClick={() => void endOthers()}>
            {t('sessions.endOthers')}
          </Button>
        )}
      </div>
    </>
  );
}

function SessionLine({
  session,
  name,
  now,
  timeZone,
  pending,
  onEnd,
}: {
  readonly session: MySession;
  readonly name: string;
  readonly now: string;
  readonly timeZone: string;
  readonly pending: boolean;
  readonly onEnd: () => void;
}) {
  const t = useT('account');
  const locale = useLocale();
  const { device, app, since, lastUsed, current } = session;
  const Mark = phones.includes(device) ? Smartphone : Monitor;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b py-3">
      <Mark aria-hidden="true" className="flex-none text-ink-faint" />
      <div className="min-w-0 flex-1">
        <p className="font-strong">
          {name}
          {app === 'admin' && <span className="font-text text-ink-faint"> · {t('sessions.library')}</span>}
        </p>
        <p className="text-13 text-ink-faint">
          {current
            ? t('sessions.current')
            : t('sessions.lastUsed', { when: formatRelativeTime(locale, lastUsed, now) })}
          {' · '}
          {t('sessions.since', { when: formatDateTime(locale, since, timeZone) })}
        </p>
      </div>
      {!current && (
        <Button pending={pending} onClick={onEnd} aria-label={t('sessions.endOf', { device: name })}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
