import type { Locale, MessageKey } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { SiteFrame } from '../public-site/site-frame.tsx';

/** A part of a legal page: what we say, and what counsel is still to say; at least one of them. */
interface LegalPart {
  readonly title: MessageKey<'legal'>;
  readonly text?: MessageKey<'legal'>;
  readonly counsel?: MessageKey<'legal'>;
}

const parts: Readonly<Record<'terms' | 'privacy', readonly LegalPart[]>> = {
  terms: [
    { title: 'terms.service.title', text: 'terms.service.text', counsel: 'terms.service.counsel' },
    { title: 'terms.account.title', text: 'terms.account.text' },
    { title: 'terms.content.title', text: 'terms.content.text', counsel: 'terms.content.counsel' },
    { title: 'terms.approvals.title', text: 'terms.approvals.text' },
    { title: 'terms.conduct.title', text: 'terms.conduct.text' },
    { title: 'terms.liability.title', counsel: 'terms.liability.counsel' },
    { title: 'terms.law.title', counsel: 'terms.law.counsel' },
  ],
  privacy: [
    {
      title: 'privacy.controller.title',
      text: 'privacy.controller.text',
      counsel: 'privacy.controller.counsel',
    },
    { title: 'privacy.data.title', text: 'privacy.data.text' },
    { title: 'privacy.purpose.title', text: 'privacy.purpose.text', counsel: 'privacy.purpose.counsel' },
    { title: 'privacy.cookies.title', text: 'privacy.cookies.text' },
    {
      title: 'privacy.retention.title',
      text: 'privacy.retention.text',
      counsel: 'privacy.retention.counsel',
    },
    { title: 'privacy.recipients.title', counsel: 'privacy.recipients.counsel' },
    { title: 'privacy.rights.title', text: 'privacy.rights.text', counsel: 'privacy.rights.counsel' },
  ],
};

/** Terms or privacy in one language. Places that counsel is to fill in can be seen for what they are. */
export function LegalPage({ page, locale }: { readonly page: 'terms' | 'privacy'; readonly locale: Locale }) {
  const t = createTranslator(locale, 'legal');
  return (
    <SiteFrame locale={locale} path={page}>
      <article className="max-w-measure">
        <h1 className="heading-31">{t(`${page}.title`)}</h1>
        <p className="mt-3 text-13 text-ink-faint">{t('draft')}</p>
        {parts[page].map(({ title, text, counsel }) => (
          <section key={title} className="mt-8">
            <h2 className="heading-20">{t(title)}</h2>
            {text !== undefined && <p className="mt-2 text-doc">{t(text)}</p>}
            {counsel !== undefined && (
              <p className="mt-3 rounded border border-dashed border-warn px-3 py-2 text-13 text-ink-soft">
                <strong className="font-strong text-warn">{t('counsel')}:</strong> {t(counsel)}
              </p>
            )}
          </section>
        ))}
      </article>
    </SiteFrame>
  );
}
