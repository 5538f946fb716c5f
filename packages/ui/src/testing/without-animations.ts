/**
 * In a simulated document nothing fades, yet what closes would wait a frame for that: it goes at once instead, and a test that looks right after
 * closing sees what a person sees. Loaded before every test of screens.
 */
(globalThis as { BASE_UI_ANIMATIONS_DISABLED?: boolean }).BASE_UI_ANIMATIONS_DISABLED = true;
