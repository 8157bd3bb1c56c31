import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { open: 'info', inquorate: 'warn', tied: 'warn', decided: 'ok', nobody: 'muted', cancelled: 'muted' };

export function SittingState({ state }: { state: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[state] ?? 'muted'}>{t(`panel.state.${state}`)}</StatusBadge>;
}
