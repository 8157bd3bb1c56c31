import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { RentIncreasesPageQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, DateText, EmptyState, Money, PageHeader, Section, useToast, type Column } from '../../ui';
import { AgreeClauseDialog, ApplyIndexDialog, DeliveryDialog, ProposeDialog } from './dialogs';
import { AnswerRentIncreaseMutation, ApplyRentClauseMutation, EndRentClauseMutation, IssueProposalMutation, RentIncreasesQuery } from './queries';

type Due = Asked['rentClausesDue'][number];
type Increase = Asked['rentIncreases'][number];

/** Rents that rise: clauses whose day has come, proposals that wait for an answer, and what was decided. */
export function RentIncreasesPage(): ReactNode {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager');
  const [opened, setOpened] = useState<'clause' | 'proposal' | null>(null);
  const answer = useAsk(RentIncreasesQuery, {});
  return (
    <>
      <PageHeader
        title={t('increases.title')}
        description={t('increases.description')}
        action={mayAct && <Button onClick={() => setOpened('proposal')}>{t('increases.propose')}</Button>}
        others={mayAct && <Button variant="default" onClick={() => setOpened('clause')}>{t('increases.agreeClause')}</Button>}
      />
      <Answer of={answer}>
        {({ rentClausesDue, rentIncreases }) => (
          <Stack gap="lg">
            <Section title={t('increases.due')}>{rentClausesDue.length === 0 ? <Text>{t('increases.noneDue')}</Text> : <DueList rows={rentClausesDue} mayAct={mayAct} />}</Section>
            {rentIncreases.length === 0 ? <EmptyState title={t('increases.none')} why={t('increases.noneWhy')} /> : <Section title={t('increases.list')}><IncreaseList rows={rentIncreases} mayAct={mayAct} /></Section>}
          </Stack>
        )}
      </Answer>
      {opened === 'clause' && <AgreeClauseDialog onClose={() => setOpened(null)} />}
      {opened === 'proposal' && <ProposeDialog onClose={() => setOpened(null)} />}
    </>
  );
}

const nameOf = ({ tenancy }: { tenancy: Increase['tenancy'] }): string => `${tenancy.household.name}, ${tenancy.unit.code}`;
const linkOf = ({ tenancy }: { tenancy: Increase['tenancy'] }) => ({ to: '/najmy/$id', params: { id: tenancy.id } });

function DueList({ rows, mayAct }: { rows: readonly Due[]; mayAct: boolean }) {
  const t = useT();
  const toast = useToast();
  const [index, setIndex] = useState<Due | null>(null);
  const apply = useAct(ApplyRentClauseMutation);
  const end = useAct(EndRentClauseMutation);
  const columns: Column<Due>[] = [
    { key: 'who', header: t('increases.tenancy'), cell: (row) => nameOf(row.clause) },
    { key: 'day', header: t('increases.day'), cell: (row) => <DateText value={row.dueOn} /> },
    { key: 'kind', header: t('increases.kind'), cell: (row) => (row.clause.percent === null ? t('increases.byIndex') : `${String(row.clause.percent).replace('.', ',')} %`) },
    { key: 'rent', header: t('increases.oldRent'), align: 'end', cell: (row) => <Money value={row.rent} /> },
    { key: 'new', header: t('increases.newRent'), align: 'end', cell: (row) => (row.newRent === null ? t('increases.notYetKnown') : <Money value={row.newRent} bold />) },
  ];
  const raise = (row: Due): void =>
    apply.mutate({ input: { clauseId: row.clause.id, percent: null, source: null } }, { onSuccess: () => toast.done(t('increases.raised')), onError: toast.failed });
  return (
    <>
      <DataList
        label={t('increases.due')}
        rows={rows}
        rowKey={(row) => row.clause.id}
        rowLink={(row) => linkOf(row.clause)}
        columns={columns}
        {...(mayAct && {
          rowActions: (row: Due) => (
            <Group gap="sm" wrap="wrap">
              {row.newRent === null ? (
                <Button variant="default" onClick={() => setIndex(row)}>{t('increases.raise')}</Button>
              ) : (
                <ConfirmButton label={t('increases.raise')} consequence={t('increases.raiseWhat')} onConfirm={() => raise(row)} />
              )}
              <ConfirmButton label={t('increases.endClause')} consequence={t('increases.endClauseWhat')} onConfirm={() => end.mutate({ clauseId: row.clause.id }, { onSuccess: () => toast.done(t('increases.clauseEnded')), onError: toast.failed })} />
            </Group>
          ),
        })}
      />
      {index && <ApplyIndexDialog clauseId={index.clause.id} name={nameOf(index.clause)} onClose={() => setIndex(null)} />}
    </>
  );
}

function IncreaseList({ rows, mayAct }: { rows: readonly Increase[]; mayAct: boolean }) {
  const t = useT();
  const toast = useToast();
  const [delivered, setDelivered] = useState<string | null>(null);
  const answer = useAct(AnswerRentIncreaseMutation);
  const issue = useAct(IssueProposalMutation);
  const say = (id: string, word: 'agreed' | 'refused' | 'withdrawn'): void =>
    answer.mutate({ id, answer: word }, { onSuccess: () => toast.done(t('increases.answered')), onError: toast.failed });
  const columns: Column<Increase>[] = [
    { key: 'who', header: t('increases.tenancy'), cell: nameOf },
    { key: 'rents', header: t('increases.rents'), align: 'end', cell: (row) => <><Money value={row.oldRent} /> → <Money value={row.newRent} bold /></> },
    { key: 'source', header: t('increases.source'), cell: (row) => row.source },
    { key: 'state', header: t('increases.state'), cell: (row) => <StateOf row={row} /> },
    { key: 'papers', header: t('increases.papers'), cell: (row) => <Papers of={row} /> },
  ];
  return (
    <>
      <DataList
        label={t('increases.list')}
        rows={rows}
        rowKey={(row) => row.id}
        rowLink={linkOf}
        columns={columns}
        {...(mayAct && {
          rowActions: (row: Increase) =>
            row.state !== 'proposed' ? null : (
              <Group gap="sm" wrap="wrap">
                {row.papers.length === 0 && (
                  <Button loading={issue.isPending} onClick={() => issue.mutate({ id: row.id }, { onSuccess: () => toast.done(t('increases.issued')), onError: toast.failed })}>
                    {t('increases.issue')}
                  </Button>
                )}
                {row.deliveredOn === null && <Button variant="default" onClick={() => setDelivered(row.id)}>{t('increases.delivery')}</Button>}
                {row.deliveredOn !== null && <ConfirmButton label={t('increases.agreed')} consequence={t('increases.agreedWhat')} onConfirm={() => say(row.id, 'agreed')} />}
                {row.deliveredOn !== null && <ConfirmButton label={t('increases.refused')} consequence={t('increases.refusedWhat')} onConfirm={() => say(row.id, 'refused')} />}
                <ConfirmButton label={t('increases.withdraw')} consequence={t('increases.withdrawWhat')} onConfirm={() => say(row.id, 'withdrawn')} />
              </Group>
            ),
        })}
      />
      {delivered && <DeliveryDialog increaseId={delivered} onClose={() => setDelivered(null)} />}
    </>
  );
}

function Papers({ of: { papers } }: { of: Increase }) {
  return (
    <Stack gap={2}>
      {papers.map((paper) => (
        <Anchor key={paper.id} href={`/documents/${paper.id}.pdf`} target="_blank" rel="noreferrer">
          {paper.number}, {paper.receiver}
        </Anchor>
      ))}
    </Stack>
  );
}

function StateOf({ row }: { row: Increase }) {
  const t = useT();
  if (row.state === 'agreed') return <>{t('increases.state.agreed')} <DateText value={row.holdsFrom!} /></>;
  if (row.state !== 'proposed') return <>{t(`increases.state.${row.state}`)}</>;
  if (row.deliveredOn === null) return <>{t('increases.state.notDelivered')}</>;
  return <>{t('increases.state.waits')} <DateText value={row.answerBy!} />, {t('increases.state.court')} <DateText value={row.courtBy!} /></>;
}
