import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { formatDate } from '../../format/dates';
import type { CashOnTheWayQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, Money, useToast, type Column } from '../../ui';
import { CashOnTheWayQuery, MatchCashMutation } from './queries';

type Paper = Asked['cashOnTheWay'][number];

/** Cash between a desk and the bank, and the lines of statements it may be. */
export function CashOnTheWay() {
  const t = useT();
  const answer = useAsk(CashOnTheWayQuery, {});
  const columns: Column<Paper>[] = [
    { key: 'number', header: t('cash.number'), cell: (paper) => <Anchor href={`/documents/${paper.documentId}.pdf`} target="_blank" rel="noreferrer">{paper.number}</Anchor> },
    { key: 'day', header: t('cash.day'), cell: (paper) => <DateText value={paper.issuedOn} /> },
    { key: 'cash', header: t('cash.cash'), align: 'end', cell: (paper) => <Money value={paper.purpose === 'to_bank' ? paper.cash : -paper.cash} bold /> },
    { key: 'line', header: t('cash.lines'), cell: (paper) => <Choices paper={paper} /> },
  ];
  return (
    <Answer of={answer}>
      {({ cashOnTheWay }) =>
        cashOnTheWay.length === 0 ? (
          <EmptyState title={t('cash.noneOnTheWay')} why={t('cash.noneOnTheWayWhy')} />
        ) : (
          <DataList label={t('cash.tab.cesta')} rows={cashOnTheWay} rowKey={(paper) => paper.id} columns={columns} />
        )
      }
    </Answer>
  );
}

function Choices({ paper }: { paper: Paper }) {
  const t = useT();
  const { language } = useLanguage();
  const toast = useToast();
  const match = useAct(MatchCashMutation);
  if (paper.bankChoices.length === 0) return <Text c="dimmed">{t('cash.noLine')}</Text>;
  return (
    <Stack gap="xs">
      {paper.bankChoices.map((line) => (
        <Group key={line.id} gap="sm" wrap="nowrap">
          <Text>{[formatDate(line.bookedOn, language), line.counterName ?? line.message ?? ''].filter(Boolean).join(' · ')}</Text>
          <Button variant="default" size="compact-md" loading={match.isPending} onClick={() => match.mutate({ documentId: paper.id, lineId: line.id }, { onSuccess: () => toast.done(t('cash.matched')), onError: toast.failed })}>
            {t('cash.match')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
