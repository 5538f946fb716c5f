import type { StageHue } from '@kader/plan/blocks';

/** The hues of stages in print: those of the design system on light paper, a line and a ground. */
export const stageColours: Readonly<Record<StageHue, { readonly line: string; readonly soft: string }>> = {
  plan: { line: '#373d5d', soft: '#e6e9f3' },
  reach: { line: '#155c8e', soft: '#daeaf9' },
  act: { line: '#2e8b72', soft: '#d5f1e7' },
  convert: { line: '#b87b27', soft: '#fae9ce' },
  engage: { line: '#ab3c40', soft: '#fbe3e2' },
};
