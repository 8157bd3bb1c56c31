import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { CareTeamRole } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, DateField, SelectField, useActForm, useToast } from '../../ui';
import type { Worker } from './teams-page';

const AssignCareTeamMember = graphql(`
  mutation AssignCareTeamMember($input: AssignCareTeamMemberInput!) {
    assignCareTeamMember(input: $input) {
      __typename
      ... on CareTeamMember { id }
      ... on Refused { code message field }
    }
  }
`);

interface AssignProps {
  householdId: string;
  familyName: string;
  workers: readonly Worker[];
  opened: boolean;
  onClose: () => void;
}

export function AssignMember({ opened, onClose, ...of }: AssignProps) {
  const t = useT();
  return (
    <ActDialog title={t('teams.assignTo', { family: of.familyName })} opened={opened} onClose={onClose}>
      <AssignForm key={of.householdId} {...of} onClose={onClose} />
    </ActDialog>
  );
}

function AssignForm({ householdId, workers, onClose }: Omit<AssignProps, 'opened' | 'familyName'>) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AssignCareTeamMember,
    initialValues: { staffMemberId: workers[0]?.staffMemberId ?? '', role: 'key_worker' as string, validTo: null as string | null },
    variables: ({ staffMemberId, role, validTo }) => ({ input: { householdId, staffMemberId, role: role as CareTeamRole, validTo } }),
    onDone: () => { toast.done(t('teams.assigned')); onClose(); },
  });
  return (
    <ActForm form={form} submitLabel={t('teams.assign')} onCancel={onClose}>
      <SelectField label={t('teams.worker')} data={workers.map((worker) => ({ value: worker.staffMemberId, label: t('teams.workerWith', { name: worker.displayName, count: worker.families }) }))} {...form.field('staffMemberId')} />
      <SelectField label={t('teams.role')} data={(['key_worker', 'co_worker'] as const).map((role) => ({ value: role, label: t(`teams.role.${role}`) }))} {...form.field('role')} />
      <DateField label={t('teams.until')} description={t('teams.untilHint')} {...form.field('validTo')} />
    </ActForm>
  );
}
