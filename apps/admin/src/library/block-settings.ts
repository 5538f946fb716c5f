import { formatList, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { collectionDefinition, collectionsOf, fieldDefinition } from '@kader/plan/blocks';
import { isStarterElement } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import { type BlockInstance, type Frame, starterWordKey } from '@kader/plan/template';
import { blockNamespace, fieldWordsKey } from '@kader/plan-ui/words';

/** What a template has set about a block, in sentences; empty where it has set nothing. `words` name the rows that the template brings. */
export function describeBlockSettings(
  block: BlockInstance,
  locale: Locale,
  words: Frame['words'] = {},
): string[] {
  const t = createTranslator(locale, 'admin');
  const tApproval = createTranslator(locale, 'blocks/approval');
  const { prompts = [], strategicLines = false, filter, view, dueDays, rule } = block.settings ?? {};
  return [
    ...(prompts.length === 0
      ? []
      : [
          t('block.prompts', {
            count: prompts.length,
            required: prompts.filter(({ required = false }) => required).length,
          }),
        ]),
    ...(strategicLines ? [t('block.strategicLines')] : []),
    ...(filter === undefined ? [] : [t('block.filter', { values: sayFilter(block, filter, locale, words) })]),
    ...(view === undefined ? [] : [t(`block.view.${view}`)]),
    ...(dueDays === undefined ? [] : [`${tApproval('due', { count: dueDays })}.`]),
    ...(rule === undefined ? [] : [`${tApproval(`rule.${rule}`)}.`]),
  ];
}

/** Names the type of a block: `Block: Text with questions`. */
export function nameBlockType({ type }: BlockInstance, locale: Locale): string {
  const name = createTranslator(locale, blockNamespace(type)).derived('name');
  return createTranslator(locale, 'admin')('block.type', { name });
}

function sayFilter(
  block: BlockInstance,
  filter: NonNullable<NonNullable<BlockInstance['settings']>['filter']>,
  locale: Locale,
  words: Frame['words'],
): string {
  const tFields = createTranslator(locale, 'fields');
  const said = Object.entries(filter).map(([field, value]) => {
    const holder = collectionsOf(block).find(({ key }) => fieldDefinition(key, field) !== undefined);
    const key = fieldWordsKey(holder?.key ?? '', field);
    const [to = ''] = [fieldDefinition(holder?.key ?? '', field)?.to ?? []].flat();
    const said = isStarterElement(value)
      ? (words[starterWordKey(value.element, collectionDefinition(to)?.titleField ?? '')] ?? value.element)
      : sayValue(value, key, locale);
    return `${tFields.derived(`${key}.short`)}: ${said}`;
  });
  return formatList(locale, said);
}

/** A value that a view may filter by: an option in its words, yes or no, anything else as it is stored. */
function sayValue(value: FieldValue, fieldKey: string, locale: Locale): string {
  if (typeof value === 'boolean') {
    return createTranslator(locale, 'common')(value ? 'yes' : 'no');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const tFields = createTranslator(locale, 'fields');
  const option = `${fieldKey}.options.${text}`;
  return tFields.has(option) ? tFields.derived(option) : text;
}
