import { createElement } from 'react';
import { SaveSentence } from '../save/save-sentence.tsx';
import type { FindPlan } from '../save/whereabouts.ts';

// Links without words: whoever shows them says where they lead.
const ways = {
  client: createElement('a', { href: '/client' }),
  agency: createElement('a', { href: '/agency' }),
};

/** The sentence about safety, with ways in and out; a plan that is gone lies in no bin unless told. */
export function TestSaveSentence({ findPlan = async () => null }: { readonly findPlan?: FindPlan }) {
  return <SaveSentence signInHref="/en/sign-in?next=%2Fplan" findPlan={findPlan} ways={ways} />;
}
