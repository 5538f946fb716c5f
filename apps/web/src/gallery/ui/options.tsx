import { Avatar } from '@kader/ui';
import { longText } from '../long-text.ts';

/** What lists offer here: a plain option, one with a second line, one that cannot be chosen, a long one. */
export const options = [
  { value: 'reach', label: 'Reach' },
  { value: 'act', label: 'Act', description: 'They look around' },
  { value: 'gone', label: 'Engage', disabled: true },
  { value: 'long', label: longText },
];

/** People to be found by typing, in groups. */
export const personOptions = ['Ada Ek', 'Bo Li', 'Cas van der Meer-Hoogstraten', 'Dag Ek'].map(
  (name, index) => ({
    value: name,
    label: name,
    group: index < 2 ? 'Agency' : 'Client',
    media: <Avatar id={name} name={name} size="s" decorative />,
  }),
);

/** The words of a list that is searched. */
export const listWords = {
  search: 'Search people',
  empty: 'Nobody found',
  create: 'Add “{text}”',
  clear: 'Nobody',
};
