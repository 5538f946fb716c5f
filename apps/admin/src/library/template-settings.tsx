import type { Locale, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { TemplateStructure } from '@kader/plan/template';

/** What a template decides for its plans, in words. */
export function TemplateSettings({
  structure: { settings, starterItems },
  locale,
}: {
  readonly structure: TemplateStructure;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  const entries = [
    [t('settings.approval.label'), t(`settings.approval.${settings.approval}`)],
    [t('settings.smart.label'), t(`settings.smart.${settings.smartA}`)],
    [
      t('settings.window.label'),
      settings.detailWindow === 'quarter'
        ? t('settings.window.quarter')
        : t('settings.window.days', { count: settings.detailWindowDays }),
    ],
    [t('settings.checks.label'), sayChecks(settings.checks, locale, t)],
    [
      t('settings.starter.label'),
      starterItems.length === 0
        ? t('settings.starter.none')
        : t('settings.starter.rows', { count: starterItems.length }),
    ],
  ];
  return (
    <dl className="mt-2">
      {entries.map(([name, value]) => (
        <div key={name} className="border-t py-2">
          <dt className="text-12 text-ink-faint">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Checks whose severity differs from their own: their codes, each with what it is here. */
function sayChecks(
  checks: TemplateStructure['settings']['checks'] = {},
  locale: Locale,
  t: Translate<'admin'>,
): string {
  const tCommon = createTranslator(locale, 'common');
  const said = Object.entries(checks).map(
    ([code, severity]) =>
      `${code}: ${severity === 'off' ? t('settings.checks.off') : tCommon(`severity.${severity}`)}`,
  );
  return said.length === 0 ? t('settings.checks.usual') : said.join('; ');
}
