export { I18nProvider } from './i18n-provider.tsx';
export { useLocale, useT } from './use-t.ts';
