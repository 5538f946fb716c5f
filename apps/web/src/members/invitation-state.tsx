import type { SentInvitation } from '@kader/api/types';
import { dayIn, formatDate, type Locale, type Translate } from '@kader/i18n';
import { Badge } from '@kader/ui';

/** Whether an invitation waits, ran out, or never arrived, with what to do about it then. */
export function InvitationState({
  invitation: { state, expiresAt },
  locale,
  timeZone,
  t,
}: {
  readonly invitation: SentInvitation;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly t: Translate<'members'>;
}) {
  switch (state) {
    case 'waiting': {
      const date = formatDate(locale, dayIn(timeZone, new Date(expiresAt)));
      return <Badge shape="hollow">{t('state.waiting', { date })}</Badge>;
    }
    case 'expired':
      return (
        <Badge tone="warn" shape="hollow">
          {t('state.expired')}
        </Badge>
      );
    case 'undelivered':
      return (
        <>
          <Badge tone="bad">{t('state.undelivered')}</Badge>
          <span className="block text-12 text-ink-faint">{t('undeliveredHint')}</span>
        </>
      );
  }
}
