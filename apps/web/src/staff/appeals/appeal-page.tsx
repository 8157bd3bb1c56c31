import { Button, Group, Radio, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { AppealQuery as Found } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DateText, EmptyState, Facts, PageHeader, Section, SelectField, TextAreaField, useActForm, useToast } from '../../ui';
import { AppealState } from './appeal-state';
import { appealRoute } from './route';

const AppealQuery = graphql(`
  query Appeal($id: UUID!) {
    appeal(id: $id) {
      id state filedOn filedThrough words takenOn decidedOn reason effect documentId withdrawnOn takenByName decidedByName madeByNames mayJudge possibleActs
      household { id name code waitingSince }
      verdict { kind decidedOn appealUntil reason policyVersion score rank failed unknown waitingFrom waitingTo flat { id code street houseNumber city layout } }
      decision { reason decidedOn snapshot { asOf policyVersion score } }
      comparison { policyThen policyNow scoreNow flatTaken rules { name then now } outcomes { name then now } }
    }
  }
`);
const TakeAppeal = graphql(`mutation TakeAppeal($id: UUID!) { takeAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }`);
const WithdrawAppeal = graphql(`mutation WithdrawAppeal($id: UUID!) { withdrawAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }`);
const DecideAppeal = graphql(`mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }`);

const LINK = { color: 'var(--mantine-color-anchor)' };
type Appeal = NonNullable<Found['appeal']>;

export function AppealPage(): ReactNode {
  const t = useT();
  const { appealId } = useParamsOf(appealRoute);
  const appeal = useAsk(AppealQuery, { id: appealId });
  return (
    <Answer of={appeal}>
      {({ appeal: found }) => (found ? <Loaded appeal={found} /> : <EmptyState title={t('appeals.unknown')} action={<Link to="/odvolani">{t('appeals.title')}</Link>} />)}
    </Answer>
  );
}

function Loaded({ appeal }: { appeal: Appeal }) {
  const t = useT();
  const toast = useToast();
  const take = useAct(TakeAppeal);
  const withdraw = useAct(WithdrawAppeal);
  const [deciding, setDeciding] = useState(false);
  const may = (act: string): boolean => appeal.possibleActs.includes(act);
  const isOpen = may('uphold');
  const outcome = { onSuccess: () => toast.done(t('appeals.saved')), onError: toast.failed };
  return (
    <>
      <PageHeader
        title={t('appeals.of', { family: appeal.household.name })}
        back={{ to: '/odvolani', label: t('appeals.title') }}
        description={
          <Group gap="xs" mt={4}>
            <AppealState state={appeal.state} />
            <span>
              {t(`appeals.through.${appeal.filedThrough}`)} <DateText value={appeal.filedOn} />
            </span>
          </Group>
        }
        action={isOpen && appeal.mayJudge ? <Button onClick={() => setDeciding(true)}>{t('appeals.decide')}</Button> : undefined}
        others={
          isOpen ? (
            <Group gap="sm">
              {may('take') && appeal.mayJudge && (
                <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ id: appeal.id }, outcome)}>
                  {t('appeals.take')}
                </Button>
              )}
              <ConfirmButton label={t('appeals.withdraw')} consequence={t('appeals.withdrawWhat')} onConfirm={() => withdraw.mutate({ id: appeal.id }, outcome)} />
            </Group>
          ) : undefined
        }
      />
      {isOpen && !appeal.mayJudge && <Text mb="md" className="zz-card" p="sm">{t('appeals.notYours', { names: appeal.madeByNames.join(', ') })}</Text>}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Section title={t('appeals.words')}>
          <Text className="zz-prose" style={{ whiteSpace: 'pre-line' }}>{appeal.words}</Text>
        </Section>
        <Verdict appeal={appeal} />
        {appeal.comparison && <Comparison comparison={appeal.comparison} scoreThen={appeal.verdict.score ?? null} />}
        {appeal.decidedOn && <Decided appeal={appeal} />}
      </SimpleGrid>
      {deciding && <DecideDialog appeal={appeal} onClose={() => setDeciding(false)} />}
    </>
  );
}

function Verdict({ appeal: { verdict, decision, household, madeByNames } }: { appeal: Appeal }) {
  const t = useT();
  return (
    <Section title={t('appeals.verdict')}>
      <Facts
        items={[
          [t('appeals.about'), t(`appeals.kind.${verdict.kind}`)],
          [t('appeals.family'), <Link key="family" style={LINK} to="/rodiny/$householdId" params={{ householdId: household.id }}>{household.name}</Link>],
          [t('appeals.flat'), verdict.flat && <Link key="flat" style={LINK} to="/parovani" search={{ byt: verdict.flat.id }}>{`${verdict.flat.code}, ${verdict.flat.street} ${verdict.flat.houseNumber}, ${verdict.flat.city}`}</Link>],
          [t('appeals.decisionOf'), <DateText key="decided" value={verdict.decidedOn} />],
          [t('appeals.lastDay'), <DateText key="until" value={verdict.appealUntil} />],
          [t('appeals.madeBy'), madeByNames.join(', ') || null],
          [t('appeals.reasonThen'), decision?.reason ?? verdict.reason ?? null],
          [t('appeals.failed'), verdict.failed.join(', ') || null],
          [t('appeals.unknownFacts'), verdict.unknown.join(', ') || null],
          [t('appeals.scoreThen'), verdict.rank == null ? (verdict.score ?? null) : t('appeals.scoreAndRank', { score: verdict.score, rank: verdict.rank })],
          [t('appeals.waiting'), verdict.waitingFrom && verdict.waitingTo ? <span key="waiting"><DateText value={verdict.waitingFrom} /> → <DateText value={verdict.waitingTo} /></span> : null],
        ]}
      />
    </Section>
  );
}

function Comparison({ comparison, scoreThen }: { comparison: NonNullable<Appeal['comparison']>; scoreThen: number | null }) {
  const t = useT();
  const rows = [
    ...comparison.rules.map((rule) => [t(`appeals.value.${rule.name}`), String(rule.then), String(rule.now)] as const),
    ...comparison.outcomes.map((rule) => [rule.name, t(`appeals.outcome.${rule.then}`), t(`appeals.outcome.${rule.now}`)] as const),
    ...(scoreThen !== comparison.scoreNow ? [[t('appeals.score'), String(scoreThen ?? '–'), String(comparison.scoreNow ?? '–')] as const] : []),
  ];
  return (
    <Section title={t('appeals.comparison')}>
      <Stack gap="sm">
        <Text>{comparison.rules.length === 0 ? t('appeals.rulesSame') : t('appeals.rulesChanged', { then: comparison.policyThen ?? 0, now: comparison.policyNow ?? 0 })}</Text>
        {rows.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('appeals.what')}</Table.Th>
                <Table.Th>{t('appeals.then')}</Table.Th>
                <Table.Th>{t('appeals.now')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(([name, then, now]) => (
                <Table.Tr key={name}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>{then}</Table.Td>
                  <Table.Td fw={then === now ? 400 : 650}>{now}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {comparison.flatTaken && <Text>{t('appeals.flatTaken')}</Text>}
      </Stack>
    </Section>
  );
}

function Decided({ appeal }: { appeal: Appeal }) {
  const t = useT();
  return (
    <Section title={t('appeals.decided')}>
      <Stack gap="sm">
        <Facts
          items={[
            [t('appeals.state'), t(`appeals.state.${appeal.state}`)],
            [t('appeals.decidedBy'), appeal.decidedByName],
            [t('appeals.closedOn'), <DateText key="on" value={appeal.decidedOn} />],
            [t('appeals.reason'), appeal.reason],
            [t('appeals.effect'), appeal.effect && t(`appeals.effect.${appeal.effect}`)],
          ]}
        />
        {appeal.documentId && (
          <Button component="a" href={`/documents/${appeal.documentId}.pdf`} target="_blank" rel="noreferrer" variant="default" leftSection={<FileText size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
            {t('appeals.letter')}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

function DecideDialog({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DecideAppeal,
    initialValues: { outcome: 'rejected', reason: '', language: 'cs' },
    variables: ({ outcome, reason, language }) => ({ input: { appealId: appeal.id, upheld: outcome === 'upheld', reason, language } }),
    onDone: () => {
      toast.done(t('appeals.answered'));
      onClose();
    },
  });
  const effect = t(`appeals.upheld.${appeal.verdict.kind}`);
  return (
    <ActDialog opened title={t('appeals.decide')} onClose={onClose}>
      <ActForm form={form} submitLabel={t('appeals.decideDo')} onCancel={onClose}>
        <Radio.Group label={t('appeals.outcome')} {...form.field('outcome')}>
          <Stack gap="xs" mt="xs">
            <Radio value="upheld" label={t('appeals.uphold')} description={effect} />
            <Radio value="rejected" label={t('appeals.reject')} />
          </Stack>
        </Radio.Group>
        <TextAreaField label={t('appeals.reason')} description={t('appeals.reasonHint')} autosize minRows={4} maxLength={4000} {...form.field('reason')} />
        <SelectField label={t('appeals.language')} data={[{ value: 'cs', label: 'Čeština' }, { value: 'en', label: 'English' }]} {...form.field('language')} />
      </ActForm>
    </ActDialog>
  );
}
