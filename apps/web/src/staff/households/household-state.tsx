import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { applicant: 'info', housed: 'ok', closed: 'muted' };

export function HouseholdState({ state }: { state: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[state] ?? 'muted'}>{t(`households.state.${state}`)}</StatusBadge>;
}
