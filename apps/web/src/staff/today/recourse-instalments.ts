import { CalendarClock } from 'lucide-react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatMoney } from '../../format/money';
import { RecourseDueQuery } from '../guarantee/recourse-plan-queries';
import { answered } from './answered';
import type { Queue, QueueItem } from './queue';

/** Agreed instalments of recourse due today or past due, the most urgent first. */
export function useRecourseInstalments(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const due = useAsk(RecourseDueQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'recourse', icon: CalendarClock, title: t('fund.due.title'), why: t('fund.due.why'), all: { to: '/garance' },
    ...answered(due, ({ recourseInstalmentsDue }) => ({
      count: recourseInstalmentsDue.length,
      items: recourseInstalmentsDue.map((row): QueueItem => ({
        key: row.planId,
        title: `${row.householdName}, ${row.unitCode}`,
        detail: `${formatMoney(row.missing, language)} · ${t(`fund.due.${row.state}`, { count: row.daysLate })}`,
        link: { to: '/najmy/$id', params: { id: row.tenancyId }, search: { karta: 'splatky' } },
      })),
    })),
  };
}
