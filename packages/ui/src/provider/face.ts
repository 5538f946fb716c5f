export { parseTheme, type Theme, themeAttribute, themes } from './theme.ts';
export { UiProvider, type UiProviderProps, useNonce } from './ui-provider.tsx';
