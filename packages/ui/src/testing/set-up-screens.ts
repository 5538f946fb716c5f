// Not from the library of React: tests that put something in React's place do so before it is loaded.
import { configure } from '@testing-library/dom';

/*
 * Loaded before every test of screens.
 */

// In a simulated document nothing fades, yet what closes would wait a frame for that: it goes at once instead, and a test that looks right after
// closing sees what a person sees.
(globalThis as { BASE_UI_ANIMATIONS_DISABLED?: boolean }).BASE_UI_ANIMATIONS_DISABLED = true;

// Whatever is waited for comes in milliseconds; on a machine with other things to do it takes seconds, and that is no fault.
configure({ asyncUtilTimeout: 10_000 });
