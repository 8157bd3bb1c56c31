import { Button, SimpleGrid, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { LandlordQuery as Loaded } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, DateField, DateText, EmptyState, Facts, Money, PageHeader, SelectField, TextField, useActForm, useToast } from '../../ui';
import { UnitState } from '../units/unit-state';
import { PortalAccess } from './portal-access';
import { landlordRoute } from './route';

const LandlordQuery = graphql(`
  query Landlord($id: UUID!) {
    landlord(id: $id) { id kind name companyNumber birthDate street city postalCode email phone salutation bankAccount iban accountCheckedOn language }
    units(landlordId: $id, withWithdrawn: true, first: 100) {
      edges { node { id code total availableFrom withdrawnOn building { street houseNumber city } currentTenancy { startsOn } ownerContracts { number model state } } }
    }
  }
`);
type Landlord = NonNullable<Loaded['landlord']>;

const AmendLandlordMutation = graphql(`
  mutation AmendLandlord($id: UUID!, $input: LandlordInput!) {
    amendLandlord(id: $id, input: $input) {
      __typename
      ... on Landlord { id }
      ... on Refused { code message field }
    }
  }
`);

export function LandlordPage(): ReactNode {
  const t = useT();
  const { id } = useParamsOf(landlordRoute);
  const landlord = useAsk(LandlordQuery, { id });
  return (
    <Answer of={landlord}>
      {({ landlord: found, units }) => (found ? <Whole landlord={found} units={units.edges.map(({ node }) => node)} /> : <EmptyState title={t('landlords.unknown')} action={<Link to="/majitele">{t('landlords.back')}</Link>} />)}
    </Answer>
  );
}

function Whole({ landlord, units }: { landlord: Landlord; units: readonly Loaded['units']['edges'][number]['node'][] }) {
  const t = useT();
  const hasRole = useHasRole();
  const mayAmend = hasRole('coordinator', 'manager');
  const [amending, setAmending] = useState(false);
  return (
    <>
      <PageHeader title={landlord.name} description={t(`units.landlordKind.${landlord.kind}`)} back={{ to: '/majitele', label: t('landlords.back') }} action={mayAmend && <Button onClick={() => setAmending(true)}>{t('landlords.amend')}</Button>} />
      <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="lg" mb="lg">
        <section className="zz-card">
          <Title order={2} size="h3" mb="sm">{t('landlords.contact')}</Title>
          <Facts items={[[t('landlords.phone'), landlord.phone && <a href={`tel:${landlord.phone.replace(/\s/g, '')}`} style={{ color: 'var(--mantine-color-anchor)' }}>{landlord.phone}</a>], [t('landlords.email'), landlord.email], [t('landlords.address'), `${landlord.street}, ${landlord.postalCode.replace(' ', '\u00a0')} ${landlord.city}`], [t('landlords.companyNumber'), landlord.companyNumber], [t('landlords.birthDate'), landlord.birthDate && <DateText value={landlord.birthDate} />]]} />
        </section>
        <section className="zz-card">
          <Title order={2} size="h3" mb="sm">{t('landlords.account')}</Title>
          <Facts items={[[t('landlords.number'), landlord.bankAccount ?? t('landlords.noAccount')], [t('landlords.iban'), landlord.iban?.replace(/(.{4})(?=.)/g, '$1 ')], [t('landlords.checkedOn'), landlord.accountCheckedOn && <DateText value={landlord.accountCheckedOn} />]]} />
        </section>
        {hasRole('coordinator', 'manager', 'administrator') && <PortalAccess landlordId={landlord.id} />}
      </SimpleGrid>
      <Title order={2} size="h3" mb="sm">{t('landlords.flats')}</Title>
      {units.length === 0 ? <EmptyState title={t('landlords.noFlats')} action={<Link to="/byty">{t('landlords.toFlats')}</Link>} /> : (
        <DataList
          label={t('landlords.flats')}
          rows={units}
          rowKey={(unit) => unit.id}
          rowLink={(unit) => ({ to: '/byty/$id', params: { id: unit.id } })}
          columns={[
            { key: 'flat', header: t('landlords.flat'), cell: (unit) => `${unit.code} ${unit.building.street} ${unit.building.houseNumber}, ${unit.building.city}` },
            { key: 'contract', header: t('landlords.contract'), cell: (unit) => unit.ownerContracts.filter(({ state }) => state === 'signed').map(({ number, model }) => `${number} (${model})`).join(', ') || t('landlords.noContract') },
            { key: 'total', header: t('landlords.total'), align: 'end', cell: (unit) => <Money value={unit.total} /> },
            { key: 'state', header: t('landlords.state'), cell: (unit) => <UnitState unit={unit} /> },
          ]}
        />
      )}
      <ActDialog title={t('landlords.amend')} opened={amending} onClose={() => setAmending(false)} size="xl"><AmendForm landlord={landlord} onClose={() => setAmending(false)} /></ActDialog>
    </>
  );
}

function AmendForm({ landlord, onClose }: { landlord: Landlord; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AmendLandlordMutation,
    initialValues: {
      kind: landlord.kind, name: landlord.name, companyNumber: landlord.companyNumber ?? '', birthDate: landlord.birthDate ?? null, street: landlord.street, city: landlord.city, postalCode: landlord.postalCode,
      phone: landlord.phone ?? '', email: landlord.email ?? '', account: landlord.bankAccount ?? '', language: landlord.language,
    },
    variables: ({ companyNumber, phone, email, account, birthDate, ...rest }) => ({
      id: landlord.id,
      input: {
        ...rest, salutation: landlord.salutation ?? null, birthDate: rest.kind === 'person' ? birthDate : null, companyNumber: rest.kind === 'person' ? null : companyNumber.trim() || null,
        phone: phone.trim() || null, email: email.trim() || null, account: account.trim() || null,
      },
    }),
    onDone: () => {
      toast.done(t('landlords.saved'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('landlords.save')} onCancel={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('landlords.name')} {...form.field('name')} />
        {form.values.kind === 'person' ? <DateField label={t('landlords.birthDate')} {...form.field('birthDate')} /> : <TextField label={t('landlords.companyNumber')} {...form.field('companyNumber')} />}
        <TextField label={t('landlords.street')} {...form.field('street')} />
        <TextField label={t('landlords.city')} {...form.field('city')} />
        <TextField label={t('landlords.postalCode')} {...form.field('postalCode')} />
        <TextField label={t('landlords.phone')} type="tel" {...form.field('phone')} />
        <TextField label={t('landlords.email')} type="email" {...form.field('email')} />
        <TextField label={t('landlords.account')} description={t('units.accountHint')} {...form.field('account')} />
        <SelectField label={t('landlords.language')} data={['cs', 'en'].map((value) => ({ value, label: t(`landlords.language.${value}`) }))} {...form.field('language')} />
      </SimpleGrid>
    </ActForm>
  );
}
