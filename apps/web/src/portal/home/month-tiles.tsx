import { AlertTriangle, CheckCircle2, CircleDashed, CircleHelp, Clock, OctagonAlert, Send, ShieldCheck, type LucideIcon } from 'lucide-react';
import { useLanguage, useT } from '../../app/intl';
import { formatMonth } from '../../format/dates';
import { Day, Money } from '../parts/figures';
import type { Flat } from './home-page';

type Tone = 'ok' | 'warn' | 'danger' | 'muted' | 'plain';
const LOOK: Readonly<Record<string, readonly [LucideIcon, Tone]>> = {
  arrived: [CheckCircle2, 'ok'],
  sent: [Send, 'ok'],
  guaranteed: [ShieldCheck, 'ok'],
  partly: [AlertTriangle, 'warn'],
  open: [OctagonAlert, 'danger'],
  late: [OctagonAlert, 'danger'],
  unknown: [CircleHelp, 'warn'],
  planned: [Clock, 'plain'],
  ordered: [Send, 'plain'],
  awaited: [Clock, 'plain'],
  vacant: [CircleDashed, 'muted'],
  outside: [CircleDashed, 'muted'],
};

/** Twelve months, newest first: word, icon and colour together. Months before the contract are left out. */
export function MonthTiles({ months }: { months: Flat['months'] }) {
  const t = useT();
  const { language } = useLanguage();
  const words: Record<string, string> = {
    arrived: t('home.month.arrived'),
    sent: t('home.month.sent'),
    guaranteed: t('home.month.guaranteed'),
    partly: t('home.month.partly'),
    open: t('home.month.open'),
    late: t('home.month.late'),
    unknown: t('home.month.unknown'),
    planned: t('home.month.planned'),
    ordered: t('home.month.ordered'),
    awaited: t('home.month.awaited'),
    vacant: t('home.month.vacant'),
    outside: t('home.month.outside'),
  };
  const shown = months.filter(({ state }) => state !== 'outside').reverse();
  if (shown.length === 0) return <p className="muted">{t('home.noMonths')}</p>;
  return (
    <ul className="tiles">
      {shown.map(({ month, state, amount, on, open, isOwnShare }) => {
        const [Icon, tone] = LOOK[state] ?? [CircleDashed, 'muted'];
        return (
          <li key={month} className="tile" data-tone={tone}>
            {/* A narrow tile may break between the month and its year, never inside of one. */}
            <b>{formatMonth(month, language).replace('\u00a0', ' ')}</b>
            <span className="word">
              <Icon size={18} aria-hidden />
              {words[state]}
            </span>
            {amount != null && <Money value={amount} />}
            {on && (
              <span style={{ display: 'block' }}>
                <Day value={on} short />
              </span>
            )}
            {open > 0 && (
              <span style={{ display: 'block' }}>
                {isOwnShare ? t('home.month.ownShare') : t('home.month.remains')} <Money value={open} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
