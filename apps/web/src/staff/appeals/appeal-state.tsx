import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { filed: 'warn', under_review: 'info', upheld: 'ok', rejected: 'muted', withdrawn: 'muted' };

export function AppealState({ state }: { state: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[state] ?? 'muted'}>{t(`appeals.state.${state}`)}</StatusBadge>;
}
