import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { open: 'info', vote_over: 'muted', inquorate: 'warn', tied: 'warn', decided: 'ok', nobody: 'muted', cancelled: 'muted' };

export function SittingState({ stage }: { stage: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[stage] ?? 'muted'}>{t(`panel.state.${stage}`)}</StatusBadge>;
}
