import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatMoney } from '../../format/money';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { HouseholdRequestsQuery } from '../../graphql/staff/graphql';
import { InstantText, ReasonDialog, Section, StatusBadge, useToast } from '../../ui';

const RequestsQuery = graphql(`
  query HouseholdRequests($id: UUID!) {
    household(id: $id) {
      id
      incomes { id kind amount validFrom validTo }
      requests { id kind sentAt state answer photo change { what amount validFrom person birthDate relation phone email contactAddress needs wishes { kind value } note } }
    }
  }
`);
const ConfirmRequest = graphql(`mutation ConfirmFamilyRequest($input: ConfirmRequestInput!) { confirmFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }`);
const RefuseRequest = graphql(`mutation RefuseFamilyRequest($input: RefuseRequestInput!) { refuseFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }`);

type Found = NonNullable<HouseholdRequestsQuery['household']>;
type FamilyRequest = Found['requests'][number];
const TONES = { waiting: 'warn', confirmed: 'ok', refused: 'muted' } as const;

/** What the family sent from its page: one act confirms it, one refuses it with words for the family. */
export function RequestsOfHousehold({ householdId }: { householdId: string }): ReactNode {
  const t = useT();
  const answer = useAsk(RequestsQuery, { id: householdId });
  const household = answer.data?.household;
  if (!household || household.requests.length === 0) return null;
  return (
    <Section title={t('appeals.requests')}>
      <Stack gap="md">
        {household.requests.slice(0, 12).map((request) => (
          <RequestItem key={request.id} request={request} incomes={household.incomes} />
        ))}
      </Stack>
    </Section>
  );
}

function RequestItem({ request, incomes }: { request: FamilyRequest; incomes: Found['incomes'] }) {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const maySettle = useHasRole()('coordinator', 'manager', 'social_worker') && request.state === 'waiting' && request.change != null;
  const confirm = useAct(ConfirmRequest);
  const [replaces, setReplaces] = useState<string | null>(null);
  const [refusing, setRefusing] = useState(false);
  const standing = incomes.filter(({ validTo }) => !validTo);
  return (
    <div role="group" aria-label={t(`appeals.request.${request.kind}`)}>
      <Group gap="sm">
        <Text fw={600}>{t(`appeals.request.${request.kind}`)}</Text>
        <StatusBadge tone={TONES[request.state as keyof typeof TONES] ?? 'muted'}>{t(`appeals.requestState.${request.state}`)}</StatusBadge>
        <Text c="dimmed">
          <InstantText value={request.sentAt} />
        </Text>
      </Group>
      <Text>{useChangeWords()(request)}</Text>
      {request.answer && <Text c="dimmed">{request.answer}</Text>}
      {request.photo && <img src={request.photo} alt={t('appeals.photo')} style={{ maxWidth: '100%', maxHeight: '20rem', borderRadius: 8, display: 'block', margin: '8px 0' }} />}
      {request.state === 'waiting' && !request.change && <Text c="dimmed">{t('appeals.settlesItself')}</Text>}
      {maySettle && (
        <Stack gap="sm" mt="xs">
          {request.kind === 'income' && standing.length > 0 && (
            <Select
              label={t('appeals.replaces')} clearable value={replaces} onChange={setReplaces} placeholder={t('appeals.replacesNone')}
              data={standing.map((income) => ({ value: income.id, label: `${t(`households.income.${income.kind}`)}, ${formatMoney(income.amount, language)}, ${formatDate(income.validFrom, language)}` }))}
            />
          )}
          <Group gap="sm">
            <Button size="sm" loading={confirm.isPending} onClick={() => confirm.mutate({ input: { requestId: request.id, replacesIncomeId: replaces } }, { onSuccess: () => toast.done(t('appeals.confirmed')), onError: toast.failed })}>
              {t('appeals.confirm')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setRefusing(true)}>
              {t('appeals.refuse')}
            </Button>
          </Group>
        </Stack>
      )}
      {refusing && (
        <ReasonDialog
          title={t('appeals.refuse')} consequence={t('appeals.refuseWhat')} submit={t('appeals.refuseDo')} done={t('appeals.saved')} document={RefuseRequest}
          variables={(answer) => ({ input: { requestId: request.id, answer } })} onClose={() => setRefusing(false)}
        />
      )}
    </div>
  );
}

function useChangeWords(): (request: FamilyRequest) => string {
  const t = useT();
  const { language } = useLanguage();
  return ({ kind, change }) => {
    if (!change) return '';
    const parts = {
      income: [change.what && t(`households.income.${change.what}`), change.amount == null ? null : formatMoney(change.amount, language), change.validFrom && t('appeals.since', { day: formatDate(change.validFrom, language) })],
      member: [change.person, change.relation && t(`households.relation.${change.relation}`), change.birthDate && formatDate(change.birthDate, language)],
      contact: [change.phone, change.email, change.contactAddress],
      needs: change.needs?.length === 0 ? [t('appeals.noNeeds')] : (change.needs ?? []).map((need) => t(`households.need.${need}`)),
      wishes: change.wishes?.length === 0 ? [t('appeals.noWishes')] : (change.wishes ?? []).map((wish) => `${t(`households.wish.${wish.kind}`)}: ${wish.value}`),
      document: [change.what && t(`appeals.document.${change.what}`), change.note],
    }[kind as 'income'];
    return (parts ?? []).filter(Boolean).join(', ');
  };
}
