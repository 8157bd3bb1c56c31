import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { formatDate, today } from '../../format/dates';
import { EmptyState, PageHeader } from '../../ui';
import { QueueCard } from './queue';
import { useQueues } from './queues';

/** S1: what there is to do today. The one button opens the first thing; when all is done, it says so. */
export function TodayPage(): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const { routesByPath } = useRouter();
  const queues = useQueues();
  const first = queues.flatMap(({ items }) => items).find(({ link }) => link.to in routesByPath);
  const allDone = queues.length > 0 && queues.every(({ state, count }) => state === 'here' && count === 0);
  return (
    <>
      <PageHeader
        title={t('today.title')}
        description={formatDate(today(), language)}
        action={
          first && (
            <Button component={Link} to={first.link.to} params={first.link.params as never} search={first.link.search as never}>
              {t('today.openFirst')}
            </Button>
          )
        }
      />
      {allDone ? (
        <EmptyState
          icon={PartyPopper}
          title={t('today.allDone')}
          why={t('today.allDoneWhy')}
          action={
            '/parovani' in routesByPath && (
              <Button component={Link} to="/parovani" variant="default">
                {t('today.toFlats')}
              </Button>
            )
          }
        />
      ) : (
        <div className="zz-columns">
          {queues.map((queue) => (
            <QueueCard key={queue.key} queue={queue} />
          ))}
        </div>
      )}
    </>
  );
}
