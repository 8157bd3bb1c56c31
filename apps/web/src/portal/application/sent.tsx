import { useRouterState } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useT } from '../../app/intl';
import { SETTLES_ITSELF, type Application } from './queries';

/** What a family has just sent: said at the top of the page it comes back to. */
export type Sent = 'change' | 'withdraw' | 'appeal';

declare module '@tanstack/history' {
  interface HistoryState {
    sent?: Sent;
  }
}

/** Only as long as it waits: what has been settled is said by the page itself. */
export function SentNote({ application: { requests, decisions } }: { application: Application }) {
  const t = useT();
  const sent = useRouterState({ select: ({ location }) => location.state.sent });
  if (!sent) return null;
  const waits = { change: requests.some(({ kind, state }) => state === 'waiting' && !SETTLES_ITSELF.includes(kind)), withdraw: requests.some(({ kind, state }) => state === 'waiting' && kind === 'withdraw'), appeal: decisions.some(({ appeal }) => appeal?.state === 'filed') };
  if (!waits[sent]) return null;
  return (
    <p className="note" role="status">
      <Check size={22} aria-hidden style={{ verticalAlign: '-4px' }} /> {t(`application.sent.${sent}`)}
    </p>
  );
}
