import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, CheckField, SearchField, SelectField, useActForm, type Choice } from '../../ui';
import { RecordBuilding } from './record-building';
import { RecordLandlord } from './record-landlord';
import { advancesOf, FlatFields, flatErrors, MoneyFields, SERVICES } from './unit-fields';

const ChoicesQuery = graphql(`
  query UnitChoices {
    buildings { id street houseNumber city }
  }
`);
const OwnersQuery = graphql(`
  query UnitOwners($search: String) {
    landlords(search: $search, first: 50) { edges { node { id name city } } }
  }
`);

const RecordUnitMutation = graphql(`
  mutation RecordUnit($input: UnitInput!) {
    recordUnit(input: $input) {
      __typename
      ... on Unit { id }
      ... on Refused { code message field }
    }
  }
`);

const EMPTY = {
  landlordId: null as string | null, buildingId: null as string | null, code: '', unitNumber: '', floor: '' as number | '', layout: null as string | null, areaM2: '' as number | '',
  stepFree: false, furnished: false, energyLabel: null as string | null, rent: null as number | null, deposit: null as number | null,
  amounts: Object.fromEntries(SERVICES.map((service) => [service, null])) as Record<string, number | null>, availableFrom: null as string | null, note: '',
};

/** One step at a time: the owner, the house, then the flat itself. What was typed of the flat waits meanwhile. */
export function RecordUnit({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT();
  const [step, setStep] = useState<'flat' | 'landlord' | 'building'>('flat');
  const [kept, setKept] = useState(EMPTY);
  const choices = useAsk(ChoicesQuery, {}, { enabled: opened });
  const title = { flat: t('units.record'), landlord: t('units.recordLandlord'), building: t('units.recordBuilding') }[step];
  const close = (): void => {
    setKept(EMPTY);
    setStep('flat');
    onClose();
  };
  return (
    <ActDialog title={title} opened={opened} onClose={close} size="xl">
      {step === 'landlord' && <RecordLandlord onDone={(landlordId) => { setKept({ ...kept, landlordId }); setStep('flat'); }} onCancel={() => setStep('flat')} />}
      {step === 'building' && <RecordBuilding onDone={(buildingId) => { setKept({ ...kept, buildingId }); setStep('flat'); }} onCancel={() => setStep('flat')} />}
      {step === 'flat' && (
        <Answer of={choices}>
          {({ buildings }) => (
            <Fields
              kept={kept}
              buildings={buildings.map(({ id, street, houseNumber, city }) => ({ value: id, label: `${street} ${houseNumber}, ${city}` }))}
              onNewLandlord={(values) => { setKept(values); setStep('landlord'); }}
              onNewBuilding={(values) => { setKept(values); setStep('building'); }}
              onClose={close}
            />
          )}
        </Answer>
      )}
    </ActDialog>
  );
}

const OwnerQuery = graphql(`
  query UnitOwner($id: UUID!) {
    landlord(id: $id) { id name city }
  }
`);

const ownerLabel = ({ id, name, city }: { id: string; name: string; city: string }): Choice => ({ value: id, label: `${name}, ${city}` });

function useFoundOwners(search: string | null): Choice[] | undefined {
  const { data } = useAsk(OwnersQuery, { search }, { keepPrevious: true });
  return data?.landlords.edges.map(({ node }) => ownerLabel(node));
}

interface FieldsProps { kept: typeof EMPTY; buildings: Choice[]; onNewLandlord: (kept: typeof EMPTY) => void; onNewBuilding: (kept: typeof EMPTY) => void; onClose: () => void }

function Fields({ kept, buildings, onNewLandlord, onNewBuilding, onClose }: FieldsProps) {
  const t = useT();
  const navigate = useNavigate();
  // One just recorded stands chosen.
  const owner = useAsk(OwnerQuery, { id: kept.landlordId ?? '' }, { enabled: kept.landlordId !== null }).data?.landlord ?? null;
  const form = useActForm({
    document: RecordUnitMutation,
    initialValues: kept,
    validate: (values) => ({
      ...(values.landlordId ? {} : { landlordId: t('units.mend.landlord') }),
      ...(values.buildingId ? {} : { buildingId: t('units.mend.building') }),
      ...flatErrors(values, t),
    }),
    variables: ({ amounts, unitNumber, note, ...rest }) => ({
      input: {
        ...rest, landlordId: rest.landlordId!, buildingId: rest.buildingId!, floor: Number(rest.floor), layout: rest.layout!, areaM2: Number(rest.areaM2), rent: rest.rent!, deposit: rest.deposit ?? 0,
        unitNumber: unitNumber.trim() || null, note: note.trim() || null,
        advances: advancesOf(amounts),
      },
    }),
    onDone: ({ id }) => void navigate({ to: '/byty/$id', params: { id } as never }),
  });
  return (
    <ActForm form={form} submitLabel={t('units.save')} onCancel={onClose}>
      <Group align="flex-end" gap="sm">
        <SearchField label={t('units.landlord')} useFound={useFoundOwners} given={owner && ownerLabel(owner)} nothingFoundMessage={t('units.nobody')} style={{ flex: '1 1 14rem' }} {...form.field('landlordId')} />
        <Button variant="default" onClick={() => onNewLandlord(form.values)}>{t('units.newLandlord')}</Button>
      </Group>
      <Group align="flex-end" gap="sm">
        <SelectField label={t('units.building')} searchable data={buildings} nothingFoundMessage={t('units.noBuilding')} style={{ flex: '1 1 14rem' }} {...form.field('buildingId')} />
        <Button variant="default" onClick={() => onNewBuilding(form.values)}>{t('units.newBuilding')}</Button>
      </Group>
      <FlatFields field={form.field} />
      <Group gap="lg">
        <CheckField label={t('units.stepFree')} {...form.field('stepFree')} />
        <CheckField label={t('units.furnished')} {...form.field('furnished')} />
      </Group>
      <MoneyFields field={form.field} />
    </ActForm>
  );
}
