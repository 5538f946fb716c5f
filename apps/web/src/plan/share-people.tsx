'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { Button, Checkbox, Field, Fieldset, IconButton, TextInput } from '@kader/ui';
import { Plus, X } from 'lucide-react';
import type { NewPerson, ShareForm, ShareProblems } from './use-share.ts';

/** Who decides: people of the client who can, and others who are invited with it. */
export function SharePeople({
  answer,
  form,
  problems,
  onChange,
}: {
  readonly answer: OpenPlanAnswer;
  readonly form: ShareForm;
  readonly problems: ShareProblems;
  readonly onChange: (form: ShareForm) => void;
}) {
  const t = useT('plan');
  const { approvers } = answer;
  const { userIds, newPeople } = form;

  function choose(userId: string, isChosen: boolean) {
    const others = userIds.filter((id) => id !== userId);
    onChange({ ...form, userIds: isChosen ? [...others, userId] : others });
  }
  function replace(key: number, person: NewPerson | null) {
    const next = newPeople.flatMap((known) => (known.key === key ? (person ?? []) : known));
    onChange({ ...form, newPeople: next });
  }
  function add() {
    const key = Math.max(-1, ...newPeople.map((person) => person.key)) + 1;
    onChange({ ...form, newPeople: [...newPeople, { key, name: '', email: '' }] });
  }

  return (
    <Fieldset legend={t('share.approvers')}>
      {approvers.map(({ userId, name, email }) => (
        <Checkbox
          key={userId}
          label={name}
          hint={email}
          checked={userIds.includes(userId)}
          onChange={(checked) => choose(userId, checked)}
        />
      ))}
      {newPeople.map((person) => (
        <PersonFields
          key={person.key}
          person={person}
          problem={problems.people.get(person.key)}
          onChange={(next) => replace(person.key, next)}
          onRemove={
            approvers.length === 0 && newPeople.length === 1 ? undefined : () => replace(person.key, null)
          }
        />
      ))}
      <div>
        <Button size="s" look="quiet" icon={<Plus aria-hidden="true" />} onClick={add} className="-ml-2">
          {t('share.someoneElse')}
        </Button>
      </div>
      {userIds.length + newPeople.length > 1 && (
        <p className="text-12 text-ink-faint">{t('share.approversHint')}</p>
      )}
    </Fieldset>
  );
}

function PersonFields({
  person,
  problem,
  onChange,
  onRemove,
}: {
  readonly person: NewPerson;
  readonly problem: { readonly name?: string; readonly email?: string } | undefined;
  readonly onChange: (person: NewPerson) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const t = useT('plan');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
      <Field label={t('share.name')} error={problem?.name} className="max-sm:col-start-1">
        <TextInput
          value={person.name}
          onChange={(name) => onChange({ ...person, name })}
          maxLength={80}
          autoComplete="off"
        />
      </Field>
      <Field
        label={t('share.email')}
        error={problem?.email}
        className="max-sm:col-start-1 max-sm:row-start-2"
      >
        <TextInput
          type="email"
          inputMode="email"
          value={person.email}
          onChange={(email) => onChange({ ...person, email })}
          maxLength={254}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      {onRemove !== undefined && (
        <IconButton
          name={t('share.removePerson')}
          icon={<X aria-hidden="true" />}
          onClick={onRemove}
          className="mt-[26px] max-sm:col-start-2 max-sm:row-start-1"
        />
      )}
    </div>
  );
}
