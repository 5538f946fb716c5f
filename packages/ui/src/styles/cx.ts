import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

const voices = [
  'heading-39',
  'heading-31',
  'heading-25',
  'heading-20',
  'figure-25',
  'text-doc',
  'text-doc-line',
];

// tailwind-merge has to be told our names, else it takes text-13 for a colour and drops it beside text-ink.
const merge = extendTailwindMerge<'voice'>({
  extend: {
    theme: {
      text: ['12', '13', '14', '16', '20', '25', '31', '39', '49'],
      font: ['ui', 'doc'],
      'font-weight': ['text', 'medium', 'strong'],
      radius: ['mark', 'chip'],
      shadow: ['float'],
      breakpoint: ['sm', 'md', 'lg', 'xl'],
      container: ['dialog-s', 'dialog-m', 'dialog-l', 'measure', 'sheet', 'page', 'wide'],
    },
    classGroups: { voice: voices },
    conflictingClassGroups: { voice: ['font-size', 'font-family', 'font-weight', 'leading'] },
  },
});

/** Joins class names; of two utilities that set the same property the later one stays. Returns one string. */
export function cx(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
