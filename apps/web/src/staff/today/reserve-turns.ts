import { UserRoundCheck } from 'lucide-react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { answered } from './answered';
import type { Queue, QueueItem } from './queue';

const TurnsQuery = graphql(`
  query TodayReserveTurns {
    reserveTurns { id turnSince flat { id code } reserves { id isNext household { name } } }
  }
`);

/** Flats whose offer ended: the reserve that is next waits for one click. */
export function useReserveTurns(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const turns = useAsk(TurnsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'reserves', icon: UserRoundCheck, title: t('today.reserves'), why: t('today.reservesWhy'), all: { to: '/parovani' },
    ...answered(turns, ({ reserveTurns }) => ({
      count: reserveTurns.length,
      items: reserveTurns.map(({ id, turnSince, flat, reserves }): QueueItem => {
        const next = reserves.find(({ isNext }) => isNext);
        return {
          key: id,
          title: flat.code,
          detail: [next ? t('today.reserveNext', { family: next.household.name }) : t('today.reserveNobody'), turnSince ? t('today.reserveSince', { day: formatDate(turnSince, language) }) : null].filter(Boolean).join(' · '),
          link: { to: '/parovani', search: { byt: flat.id } },
        };
      }),
    })),
  };
}
