import type { AdminTemplateRow } from '@kader/api/types';
import { type Locale, languageNames, locales } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cx, Table, Td, Th, Tr } from '@kader/ui';
import Link from 'next/link';
import type { Words } from './completeness.ts';
import { PublishedOn } from './published-on.tsx';
import { VersionStatus } from './version-status.tsx';
import { WordsBar } from './words-bar.tsx';
import { WordsCount } from './words-count.tsx';

// Below 860 px a row is a block of lines; to assistive technology it stays a table.
const rowOnPhone = 'max-md:grid max-md:grid-cols-1 max-md:border-b max-md:py-4';
const cellOnPhone = 'max-md:block max-md:h-auto max-md:border-0 max-md:p-0';

/** The templates of the library: newest version and its state, and how complete each language is. */
export function TemplatesTable({
  templates,
  locale,
}: {
  readonly templates: readonly AdminTemplateRow[];
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  return (
    <Table label={t('list.title')} density="two-line" className="max-md:block md:table-fixed">
      <thead className="max-md:sr-only">
        <tr>
          <Th className="md:w-[28%] lg:w-[30%]">{t('list.columns.template')}</Th>
          <Th className="md:w-[18%] lg:w-[16%]">{t('list.columns.newest')}</Th>
          {locales.map((language) => (
            <Th key={language} lang={language}>
              {languageNames[language]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {templates.map((template) => (
          <Tr key={template.id} className={cx('relative', rowOnPhone)}>
            <NameCell template={template} locale={locale} />
            <NewestCell template={template} locale={locale} />
            {locales.map((language) => (
              <WordsCell
                key={language}
                language={language}
                words={template.completeness[language]}
                locale={locale}
              />
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

interface CellProps {
  readonly template: AdminTemplateRow;
  readonly locale: Locale;
}

function NameCell({ template: { key, title, origin }, locale }: CellProps) {
  const t = createTranslator(locale, 'admin');
  return (
    <Th scope="row" className={cx(cellOnPhone, 'border-b pr-6 font-text max-md:py-0')}>
      <Link href={`/templates/${key}`} className="block rounded after:absolute after:inset-0">
        <span className="block text-doc-line leading-5">{title}</span>
        <span className="flex flex-wrap gap-x-1.5 text-12 leading-[18px] text-ink-faint">
          <span className="border-r border-line-control pr-1.5">{key}</span>
          {t(`origin.${origin}`)}
        </span>
      </Link>
    </Th>
  );
}

function NewestCell({ template: { versions }, locale }: CellProps) {
  const t = createTranslator(locale, 'admin');
  const tCommon = createTranslator(locale, 'common');
  const [newest] = versions;
  // What agencies begin from while a newer version is still a draft.
  const inUse = versions.find(({ status }) => status === 'published');
  return (
    <Td className={cx(cellOnPhone, 'max-md:mt-2 max-md:flex max-md:flex-wrap max-md:gap-x-2')}>
      {newest === undefined ? (
        <span className="text-ink-faint">{tCommon('empty')}</span>
      ) : (
        <>
          <VersionStatus status={newest.status} t={t} />
          <span className="block text-12 leading-[18px] text-ink-faint">
            <span className="num">{tCommon('version.short', { version: newest.version })}</span>
            {newest.publishedAt !== null && (
              <>
                {' · '}
                <PublishedOn at={newest.publishedAt} locale={locale} />
              </>
            )}
            {inUse !== undefined && inUse !== newest && ` · ${t('list.inUse', { version: inUse.version })}`}
          </span>
        </>
      )}
    </Td>
  );
}

function WordsCell({
  language,
  words,
  locale,
}: {
  readonly language: Locale;
  readonly words: Words;
  readonly locale: Locale;
}) {
  return (
    <Td
      className={cx(
        cellOnPhone,
        'pr-4 max-md:mt-2.5 max-md:grid max-md:grid-cols-[88px_minmax(0,1fr)_96px] max-md:items-center max-md:gap-x-3 max-md:pr-0',
      )}
    >
      <span lang={language} aria-hidden="true" className="text-13 text-ink-soft md:hidden">
        {languageNames[language]}
      </span>
      <WordsBar words={words} className="md:mt-1.5 md:mb-1" />
      <WordsCount words={words} locale={locale} />
    </Td>
  );
}
