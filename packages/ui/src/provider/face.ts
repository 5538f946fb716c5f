export { NonceProvider, useNonce } from './nonce-provider.tsx';
export { parseTheme, type Theme, themeAttribute, themes } from './theme.ts';
export { UiProvider, type UiProviderProps } from './ui-provider.tsx';
