export { I18nProvider } from './i18n-provider.tsx';
export { useLocale, useT, useTranslator } from './use-t.ts';
