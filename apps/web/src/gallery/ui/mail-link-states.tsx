import { MailLinkConfirmation, MailLinkForm } from '@kader/ui';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const words = {
  label: 'Your address',
  hint: 'The one at work.',
  button: 'Mail me a link',
  sentTitle: 'Look into your mail',
  missing: 'Nothing there? Look among the unwanted.',
  again: 'Another address',
};
const atRest = { words, pending: false, problem: null, sent: null, onSend: nothing, onAgain: nothing };

const confirmation = {
  button: 'Sign in',
  state: 'open',
  problem: null,
  onConfirm: nothing,
  closed: 'This link no longer opens anything.',
  children: 'You sign in as ada@example.com.',
} as const;

/** The form of a mailed link, and the button that uses one. What takes the focus as it comes is reached by sending: the page would jump there. */
export const mailLinkStates: UiStates = {
  MailLinkForm: {
    'error without @, else sent': (
      <Live<{ readonly error?: string; readonly sent: string | null }> start={{ sent: null }}>
        {(now, onChange) => (
          <MailLinkForm
            {...atRest}
            {...now}
            onSend={(address) =>
              onChange(
                address.includes('@')
                  ? { sent: `The link is on its way to ${address}.` }
                  : { error: 'Type an address, for example ada@example.com.', sent: null },
              )
            }
            onAgain={() => onChange({ sent: null })}
          />
        )}
      </Live>
    ),
    loading: <MailLinkForm {...atRest} address="ada@example.com" pending />,
    'did not go': <MailLinkForm {...atRest} address="ada@example.com" problem="Try again in a minute." />,
    'long text': <MailLinkForm {...atRest} words={{ ...words, label: longText, hint: longText }} />,
  },
  MailLinkConfirmation: {
    open: <MailLinkConfirmation {...confirmation} />,
    loading: <MailLinkConfirmation {...confirmation} state="pending" />,
    'did not go': <MailLinkConfirmation {...confirmation} problem="Try again in a minute." />,
    closed: <MailLinkConfirmation {...confirmation} state="closed" />,
    'long text': (
      <MailLinkConfirmation {...confirmation} button={longText} problem={longText}>
        {longText}
      </MailLinkConfirmation>
    ),
  },
};
