import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { TenancyAccessoriesQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DataList, DateField, DateText, Money, MoneyField, MonthField, MonthText, TextAreaField, useActForm, useToast, type Column } from '../../ui';

const TenancyAccessoriesQuery = graphql(`
  query TenancyAccessories($tenancyId: UUID!) {
    tenancyMoney(tenancyId: $tenancyId) {
      tenancyId
      accessories {
        pressed asOf accrued toPost
        compensation { handedBackOn charged toCharge }
        months { month principal accrued posted toPost }
        posted { id kind month amount through reason postedOn takenBackOn takenBackReason }
      }
    }
  }
`);
const PostDefaultInterestMutation = graphql(`
  mutation PostDefaultInterest($input: PostInterestInput!) {
    postDefaultInterest(input: $input) { __typename ... on DebtAccessories { toPost } ... on Refused { code message field } }
  }
`);
const ChargeCostsMutation = graphql(`
  mutation ChargeCosts($input: ChargeCostsInput!) {
    chargeCosts(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }
  }
`);
const TakeBackAccessoryMutation = graphql(`
  mutation TakeBackAccessory($input: TakeBackAccessoryInput!) {
    takeBackAccessory(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }
  }
`);
export const DecideInterestPolicyMutation = graphql(`
  mutation DecideInterestPolicy($pressed: Boolean!) {
    decideInterestPolicy(pressed: $pressed) { __typename ... on InterestPolicy { pressed } ... on Refused { code message field } }
  }
`);

const ChargeCompensationMutation = graphql(`
  mutation ChargeCompensation($tenancyId: UUID!) {
    chargeCompensation(tenancyId: $tenancyId) { __typename ... on DebtAccessories { asOf } ... on Refused { code message field } }
  }
`);

type Accessories = Asked['tenancyMoney']['accessories'];
type Month = Accessories['months'][number];
type Posted = Accessories['posted'][number];

/** Default interest and costs of one tenancy: what has accrued, what somebody made a debt, and the way back. */
export function TenancyAccessories({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const answer = useAsk(TenancyAccessoriesQuery, { tenancyId });
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('accessories.title')}
      </Title>
      <Answer of={answer}>
        {({ tenancyMoney: { accessories } }) => (
          <Stack gap="md">
            <Text>
              {accessories.accrued === 0 ? t('accessories.none') : <>{t('accessories.accruedTo')} <DateText value={accessories.asOf} />: <Money value={accessories.accrued} bold />. </>}
              {accessories.accrued > 0 && t(accessories.pressed ? 'accessories.isPressed' : 'accessories.notPressed')}
            </Text>
            {accessories.months.length > 0 && <AccruedMonths rows={accessories.months} />}
            {accessories.compensation && <Compensation tenancyId={tenancyId} of={accessories.compensation} />}
            {accessories.posted.length > 0 && <PostedList rows={accessories.posted} />}
            <Acts tenancyId={tenancyId} of={accessories} />
          </Stack>
        )}
      </Answer>
    </section>
  );
}

function AccruedMonths({ rows }: { rows: readonly Month[] }) {
  const t = useT();
  const columns: Column<Month>[] = [
    { key: 'month', header: t('money.month'), cell: (row) => <MonthText value={row.month} /> },
    { key: 'principal', header: t('accessories.principal'), align: 'end', cell: (row) => <Money value={row.principal} /> },
    { key: 'accrued', header: t('accessories.accrued'), align: 'end', cell: (row) => <Money value={row.accrued} /> },
    { key: 'posted', header: t('accessories.posted'), align: 'end', cell: (row) => <Money value={row.posted} /> },
  ];
  return <DataList label={t('accessories.title')} rows={rows} rowKey={(row) => row.month} columns={columns} />;
}

/** After the end: the days used until the flat came back. */
function Compensation({ tenancyId, of }: { tenancyId: string; of: NonNullable<Accessories['compensation']> }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const charge = useAct(ChargeCompensationMutation);
  if (of.charged === 0 && of.toCharge === 0) return null;
  return (
    <Group gap="sm" className="zz-card">
      <Text>
        {of.handedBackOn ? <>{t('accessories.handedBack')} <DateText value={of.handedBackOn} />. </> : `${t('accessories.notHandedBack')} `}
        {t('accessories.compensation')}: <Money value={of.charged + of.toCharge} bold />, {t('accessories.compensationCharged')} <Money value={of.charged} />.
      </Text>
      {of.toCharge !== 0 && hasRole('manager', 'finance', 'coordinator') && (
        <ConfirmButton
          label={t('accessories.chargeCompensation')}
          consequence={t('accessories.compensationQuestion')}
          onConfirm={() => charge.mutate({ tenancyId }, { onSuccess: () => toast.done(t('accessories.compensationDone')), onError: toast.failed })}
        />
      )}
    </Group>
  );
}

function PostedList({ rows }: { rows: readonly Posted[] }) {
  const t = useT();
  const hasRole = useHasRole();
  const [taken, setTaken] = useState<Posted | null>(null);
  const columns: Column<Posted>[] = [
    { key: 'day', header: t('money.day'), cell: (row) => <DateText value={row.postedOn} /> },
    { key: 'what', header: t('money.what'), cell: (row) => <>{t(`accessories.kind.${row.kind}`)}, <MonthText value={row.month} />{row.reason && `: ${row.reason}`}</> },
    { key: 'amount', header: t('money.amount'), align: 'end', cell: (row) => <Money value={row.amount} /> },
    { key: 'state', header: t('accessories.state'), cell: (row) => (row.takenBackOn ? <>{t('accessories.takenBack')} <DateText value={row.takenBackOn} />: {row.takenBackReason}</> : t('accessories.stands')) },
  ];
  return (
    <>
      <DataList
        label={t('accessories.postedList')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        {...(hasRole('manager', 'finance') && { rowActions: (row: Posted) => (row.takenBackOn ? null : <Button variant="default" onClick={() => setTaken(row)}>{t('accessories.takeBack')}</Button>) })}
      />
      {taken && <TakeBackDialog of={taken} onClose={() => setTaken(null)} />}
    </>
  );
}

function Acts({ tenancyId, of }: { tenancyId: string; of: Accessories }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const [costs, setCosts] = useState(false);
  const post = useAct(PostDefaultInterestMutation);
  const decide = useAct(DecideInterestPolicyMutation);
  return (
    <Group gap="sm">
      {hasRole('manager', 'finance') && of.pressed && of.toPost > 0 && (
        <ConfirmButton
          label={t('accessories.post')}
          consequence={t('accessories.postQuestion')}
          onConfirm={() => post.mutate({ input: { tenancyId, requestKey: crypto.randomUUID() } }, { onSuccess: () => toast.done(t('accessories.postDone')), onError: toast.failed })}
        />
      )}
      {hasRole('manager', 'finance') && (
        <Button variant="default" onClick={() => setCosts(true)}>
          {t('accessories.addCosts')}
        </Button>
      )}
      {hasRole('manager') && (
        <ConfirmButton
          label={t(of.pressed ? 'accessories.stopPressing' : 'accessories.startPressing')}
          consequence={t(of.pressed ? 'accessories.stopQuestion' : 'accessories.startQuestion')}
          onConfirm={() => decide.mutate({ pressed: !of.pressed }, { onSuccess: () => toast.done(t('accessories.decided')), onError: toast.failed })}
        />
      )}
      <Anchor component={Link} to="/kalkulacka" search={{ najem: tenancyId } as never}>
        {t('accessories.calculator')}
      </Anchor>
      {costs && <CostsDialog tenancyId={tenancyId} onClose={() => setCosts(false)} />}
    </Group>
  );
}

function CostsDialog({ tenancyId, onClose }: { tenancyId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  // One key for one filled form: sending it twice charges once.
  const [requestKey] = useState(() => crypto.randomUUID());
  const form = useActForm({
    document: ChargeCostsMutation,
    initialValues: { month: today().slice(0, 7) as string | null, amount: null as number | null, reason: '', dueOn: today() as string | null },
    variables: ({ month, amount, reason, dueOn }) => ({ input: { tenancyId, month: month!, amount: amount ?? 0, reason, dueOn: dueOn ?? today(), requestKey } }),
    onDone: () => {
      toast.done(t('accessories.costsDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('accessories.addCosts')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('accessories.addCosts')} onCancel={onClose}>
        <MonthField label={t('accessories.ofMonth')} {...form.field('month')} monthsBack={48} monthsAhead={0} />
        <MoneyField label={t('money.amount')} {...form.field('amount')} />
        <TextAreaField label={t('accessories.reason')} description={t('accessories.reasonHint')} {...form.field('reason')} />
        <DateField label={t('money.due')} {...form.field('dueOn')} />
      </ActForm>
    </ActDialog>
  );
}

function TakeBackDialog({ of, onClose }: { of: Posted; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: TakeBackAccessoryMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { accessoryId: of.id, reason } }),
    onDone: () => {
      toast.done(t('accessories.takenBackDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('accessories.takeBack')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('accessories.takeBack')} onCancel={onClose}>
        <TextAreaField label={t('accessories.why')} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
