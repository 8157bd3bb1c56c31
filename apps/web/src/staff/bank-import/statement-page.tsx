import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { Answer, ConfirmButton, DateText, EmptyState, Facts, InstantText, Money, PageHeader, StatusBadge, useToast } from '../../ui';
import './bank-import.css';
import { chosenOf, isOpen, toInput, type Decision, type Decisions } from './decisions';
import { LineList } from './line-list';
import { PostMutation, SettleChangeMutation, StatementQuery, UndoBatchMutation, useLines, type Line, type Statement } from './queries';
import { statementRoute } from './route';

/** As banks call them. */
const FORMAT_NAMES: Readonly<Record<string, string>> = { gpc: 'GPC (ABO)', 'fio.json': 'Fio (JSON)', 'fio.csv': 'Fio (CSV)', mt940: 'MT940' };

export function StatementPage() {
  const t = useT();
  const { id } = statementRoute.useParams();
  const statement = useAsk(StatementQuery, { id });
  const lines = useLines(id);
  return (
    <Answer of={statement}>
      {({ bankStatement }) => (
        <>
          <PageHeader
            back={{ to: '/vypisy', label: t('bank.title') }}
            title={t('bank.statementTitle', { account: bankStatement.bankAccount.name })}
            description={<Period statement={bankStatement} />}
          />
          <Report statement={bankStatement} />
          {bankStatement.changes.length > 0 && <Changes statement={bankStatement} />}
          <Answer of={lines}>{(rows) => (rows.length === 0 ? <EmptyState title={t(bankStatement.lineCount > 0 ? 'bank.toldBefore' : 'bank.noLines')} why={t(bankStatement.lineCount > 0 ? 'bank.toldBeforeWhy' : 'bank.noLinesWhy')} /> : <Desk key={id} lines={rows} />)}</Answer>
          <Batches statement={bankStatement} />
        </>
      )}
    </Answer>
  );
}

function Period({ statement }: { statement: Statement }) {
  return (
    <>
      {statement.periodFrom && statement.periodFrom !== statement.periodTo && (
        <>
          <DateText value={statement.periodFrom} /> –{' '}
        </>
      )}
      <DateText value={statement.periodTo} /> · {statement.bankAccount.bankAccount}
    </>
  );
}

/** What the file said, and whether our books say the same. */
function Report({ statement }: { statement: Statement }) {
  const t = useT();
  const { opening, closing, ledgerCheck } = statement;
  const verdict =
    ledgerCheck.holds === null || ledgerCheck.holds === undefined ? (
      <StatusBadge tone="muted">{t('bank.check.none')}</StatusBadge>
    ) : !ledgerCheck.holds ? (
      <StatusBadge tone="danger">{t('bank.check.wrong')}</StatusBadge>
    ) : ledgerCheck.waiting === 0 ? (
      <StatusBadge tone="ok">{t('bank.check.equal')}</StatusBadge>
    ) : (
      <StatusBadge tone="info">{t('bank.check.afterRest')}</StatusBadge>
    );
  return (
    <div className="zz-card" style={{ marginBottom: '1.5rem' }}>
      <Facts
        items={[
          [
            t('bank.sum'),
            opening === null || opening === undefined || closing === null || closing === undefined ? (
              t('bank.notGiven')
            ) : (
              <span key="sum">
                <Money value={opening} /> {closing < opening ? '−' : '+'} <Money value={Math.abs(closing - opening)} /> = <Money value={closing} bold />
              </span>
            ),
          ],
          [
            t('bank.books'),
            <Group key="books" gap="sm">
              <Money value={ledgerCheck.ledger} bold />
              {verdict}
              {ledgerCheck.why !== null && <Text size="sm">{ledgerCheck.why}</Text>}
            </Group>,
          ],
          [t('bank.file'), t('bank.fileFormat', { format: FORMAT_NAMES[statement.format] ?? statement.format, count: statement.lineCount })],
        ]}
      />
    </div>
  );
}

function Changes({ statement }: { statement: Statement }) {
  const t = useT();
  const toast = useToast();
  const settle = useAct(SettleChangeMutation);
  const decide = (changeId: string, as: 'ignored' | 'another_booking'): void => settle.mutate({ changeId, as }, { onSuccess: () => toast.done(t('bank.change.settled')), onError: toast.failed });
  return (
    <Stack className="zz-card" gap="sm" mb="lg" style={{ borderColor: 'var(--zz-warn)' }}>
      <Title order={2} size="h3">
        {t('bank.change.title', { count: statement.changes.length })}
      </Title>
      <Text c="dimmed">{t('bank.change.why')}</Text>
      {statement.changes.map((change) => (
        <Group key={change.id} justify="space-between" gap="sm">
          <Text component="div">
            {change.batchLines !== null ? (
              <>
                {t('bank.change.batch', { count: change.batchLines })}: <DateText value={change.foundBookedOn} /> <Money value={change.foundAmount} bold />
              </>
            ) : change.isProbablySame ? (
              <>
                {t('bank.change.same')}: {change.counterName} <DateText value={change.knownBookedOn} /> <Money value={change.knownAmount} bold />
              </>
            ) : (
              <>
                {t('bank.line', { position: change.position })}: <DateText value={change.knownBookedOn} /> <Money value={change.knownAmount} /> → <DateText value={change.foundBookedOn} /> <Money value={change.foundAmount} bold />
              </>
            )}
          </Text>
          <Group gap="sm">
            <Button variant="default" size="sm" onClick={() => decide(change.id, 'ignored')}>
              {t(change.isProbablySame ? 'bank.change.isSame' : 'bank.change.ignore')}
            </Button>
            <Button variant="default" size="sm" onClick={() => decide(change.id, 'another_booking')}>
              {t('bank.change.another')}
            </Button>
          </Group>
        </Group>
      ))}
    </Stack>
  );
}

/** The lines and the bar that counts, live, what will be posted. */
function Desk({ lines }: { lines: readonly Line[] }) {
  const t = useT();
  const toast = useToast();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const post = useAct(PostMutation);
  const undo = useAct(UndoBatchMutation);
  const chosen = chosenOf(lines, decisions);
  const open = lines.filter(isOpen).length + chosen.filter(({ line }) => !isOpen(line)).length;
  const total = chosen.reduce((sum, { line }) => sum + line.amount, 0);
  const decide = (line: Line, decision: Decision): void => setDecisions((before) => new Map(before).set(line.id, decision));
  const send = (): void =>
    post.mutate(
      { input: { lines: chosen.map(({ line, decision }) => toInput(line, decision)) } },
      {
        onSuccess: (batch) => {
          setDecisions(new Map());
          toast.done(t('bank.posted', { count: batch.lineCount }), { undo: () => undo.mutate({ batchId: batch.id }, { onSuccess: () => toast.done(t('bank.undone')), onError: toast.failed }) });
        },
        onError: toast.failed,
      },
    );
  return (
    <>
      <LineList lines={lines} decisions={decisions} onDecide={decide} />
      {open > 0 && (
        <div className="zz-bank-bar zz-no-print">
          {/* The button first: news in the other corner must not cover it. */}
          <Button onClick={send} loading={post.isPending} disabled={chosen.length === 0}>
            {t('bank.post')}
          </Button>
          <Text aria-live="polite" component="div">
            <Text span fw={650}>
              {t('bank.willPost', { chosen: chosen.length, open })}
            </Text>{' '}
            <Text span c="dimmed">
              · <Money value={total} />
            </Text>
          </Text>
        </div>
      )}
    </>
  );
}

/** What has been posted in one go can be taken back in one go. */
function Batches({ statement }: { statement: Statement }) {
  const t = useT();
  const toast = useToast();
  const undo = useAct(UndoBatchMutation);
  const standing = statement.batches.filter((batch) => !batch.undoneAt);
  if (standing.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="sm" mt="lg">
        {t('bank.batches')}
      </Title>
      <Stack gap="sm">
        {standing.map((batch) => (
          <Group key={batch.id} className="zz-card" justify="space-between" gap="sm">
            <Text component="div">
              <InstantText value={batch.postedAt} /> · {t('bank.linesOf', { count: batch.lineCount })}
            </Text>
            <ConfirmButton size="sm" label={t('bank.undoBatch')} consequence={t('bank.undoConsequence', { count: batch.lineCount })} onConfirm={() => undo.mutate({ batchId: batch.id }, { onSuccess: () => toast.done(t('bank.undone')), onError: toast.failed })} />
          </Group>
        ))}
      </Stack>
    </section>
  );
}
